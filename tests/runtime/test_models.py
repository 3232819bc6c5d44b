"""Compatibility of models with newer servers."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field, Tag, TypeAdapter, ValidationError

from labelbox_gen import MediaType, Upload
from labelbox_gen._runtime.graphql.models import (
    OTHER,
    DateTime,
    InputModel,
    OneOfModel,
    ResultModel,
    UInt64,
    UnknownMember,
    open_union,
)


class Row(ResultModel):
    created_at: DateTime
    kind: MediaType | None = None


class Circle(ResultModel):
    typename__: Literal["Circle"] = Field(alias="__typename")
    radius: int


Shape = Annotated[
    Annotated[Circle, Tag("Circle")] | Annotated[UnknownMember, Tag(OTHER)], open_union("Circle")
]


class Change(InputModel):
    at: DateTime | None = None
    size: UInt64 | None = None
    file: Upload | None = None


class Choice(OneOfModel):
    by_id: str | None = None
    by_name: str | None = None


def test_fields_of_a_newer_server_are_ignored() -> None:
    row = Row.model_validate({"createdAt": "2024-01-31T12:00:00Z", "isNew": True})
    assert row.created_at == datetime(2024, 1, 31, 12, tzinfo=timezone.utc)
    assert not hasattr(row, "isNew")


def test_unknown_enum_values_are_kept() -> None:
    row = Row.model_validate({"createdAt": "2024-01-31", "kind": "HOLOGRAM"})
    assert row.kind == "HOLOGRAM"
    assert row.model_dump(mode="json")["kind"] == "HOLOGRAM"


def test_unknown_union_members_are_kept() -> None:
    shape: Any = TypeAdapter(Shape)
    assert shape.validate_python({"__typename": "Circle", "radius": 2}).radius == 2
    square = shape.validate_python({"__typename": "Square", "side": 3})
    assert square.typename__ == "Square"
    assert square.raw == {"__typename": "Square", "side": 3}


def test_a_member_without_a_type_is_an_error() -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Shape).validate_python({"radius": 2})


def test_an_input_is_sent_as_the_api_wants_it() -> None:
    file = Upload(b"x", "a")
    change = Change(at=datetime(2024, 1, 31, tzinfo=timezone.utc), size=2**60, file=file)
    assert change.model_dump(by_alias=True, exclude_unset=True) == {
        "at": "2024-01-31T00:00:00.000000Z",
        "size": str(2**60),
        "file": file,
    }


def test_an_input_knows_its_fields() -> None:
    with pytest.raises(ValidationError, match="nmae"):
        Change(nmae="x")  # type: ignore[call-arg]
    with pytest.raises(ValidationError):
        Change(size=-1)


@pytest.mark.parametrize(
    "given", [{}, {"by_id": None}, {"by_id": "a", "by_name": "b"}, {"by_id": "a", "by_name": None}]
)
def test_exactly_one_is_given(given: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="give exactly one of by_id, by_name"):
        Choice(**given)


def test_one_is_enough() -> None:
    assert Choice(by_id="a").model_dump(by_alias=True, exclude_unset=True) == {"byId": "a"}
