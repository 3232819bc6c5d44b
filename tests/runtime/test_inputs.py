"""Conversion of keywords to inputs."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from labelbox_gen import MediaType, Upload
from labelbox_gen._runtime.entities.inputs import changes, given, keywords_of, present
from labelbox_gen._runtime.graphql.variables import uint64, variables
from labelbox_gen._runtime.values.scalars import DATE_TIME, STRING, Scalar, enum_of, optional
from labelbox_gen._runtime.values.unset import UNSET
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError
from labelbox_gen_graphql.models.inputs import ProjectCreateInput


def test_absent_is_left_out_and_none_is_sent() -> None:
    keywords: dict[str, tuple[str, object, Scalar]] = {
        "name": ("name", "x", STRING),
        "description": ("description", None, optional(STRING)),
        "media_type": ("allowedMediaType", UNSET, enum_of(MediaType)),
    }
    assert given("Project", keywords) == {"name": "x", "description": None}


def test_values_are_sent_as_the_api_wants_them() -> None:
    time = datetime(2024, 1, 31, tzinfo=timezone.utc)
    keywords = {
        "at": ("setupComplete", time, DATE_TIME),
        "kind": ("allowedMediaType", MediaType.IMAGE, enum_of(MediaType)),
    }
    assert given("Project", keywords) == {
        "setupComplete": "2024-01-31T00:00:00.000000Z",
        "allowedMediaType": "IMAGE",
    }


@pytest.mark.parametrize(
    ("name", "hint"), [("nmae", "Did you mean name?"), ("zzz", "The fields are first, name, size.")]
)
def test_an_unknown_keyword_is_an_invalid_attribute(name: str, hint: str) -> None:
    with pytest.raises(InvalidAttributeError, match=f"Thing has no field '{name}'") as caught:
        Maker().create("a", "n", **{name: 1})
    assert hint in str(caught.value)


def test_an_update_needs_a_field() -> None:
    with pytest.raises(InvalidQueryError, match="needs at least one field: name"):
        changes("Project", {"name": ("name", UNSET, STRING)})
    assert changes("Project", {"name": ("name", None, optional(STRING))}) == {"name": None}


def test_variables_that_are_none_are_not_sent_with_a_list() -> None:
    assert present({"where": None, "orderBy": UNSET, "id": "x", "n": 0}) == {"id": "x", "n": 0}


def test_unset_is_false_and_has_a_plain_repr() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"


def test_models_travel_with_the_names_of_the_schema() -> None:
    data = ProjectCreateInput(name="x", description=None, allowed_media_type=MediaType.IMAGE)
    assert variables({"data": data, "skip": UNSET, "list": [data]}) == {
        "data": {"name": "x", "description": None, "allowedMediaType": "IMAGE"},
        "list": [{"name": "x", "description": None, "allowedMediaType": "IMAGE"}],
    }
    assert variables({"in": {"a": {"dict": data}}})["in"] == {
        "a": {"dict": {"name": "x", "description": None, "allowedMediaType": "IMAGE"}}
    }


@pytest.mark.parametrize(
    ("value", "wire"), [(2**63, "9223372036854775808"), ([1, 2], ["1", "2"]), (None, None)]
)
def test_large_numbers_travel_as_text(value: object, wire: object) -> None:
    assert uint64(value) == wire


def test_the_repr_of_an_upload() -> None:
    assert repr(Upload(b"secret content", "a.txt", "text/plain")) == "Upload('a.txt', 'text/plain')"


class Maker:
    """A method as the templates write it."""

    @keywords_of("Thing", required=("first", "name"), optional=("size",))
    def create(self, first: str, name: str, *, size: int = 1) -> list[object]:
        """Make it."""
        return [first, name, size]


def test_good_keywords_pass() -> None:
    assert Maker().create("a", "n") == ["a", "n", 1]
    assert Maker().create(first="a", name="n", size=4) == ["a", "n", 4]
    assert Maker.create.__doc__ == "Make it."


def test_an_unknown_keyword_is_an_invalid_attribute_though_nothing_is_missing() -> None:
    with pytest.raises(InvalidAttributeError, match="Did you mean size"):
        Maker().create("a", "n", sise=4)  # pyright: ignore[reportCallIssue]


def test_a_misspelled_required_keyword_is_an_invalid_attribute() -> None:
    with pytest.raises(InvalidAttributeError, match="Did you mean name"):
        Maker().create("a", nmae="n")  # pyright: ignore[reportCallIssue]


def test_a_required_keyword_that_is_missing_is_named() -> None:
    with pytest.raises(InvalidQueryError, match="a Thing needs first and name"):
        Maker().create()  # pyright: ignore[reportCallIssue]
