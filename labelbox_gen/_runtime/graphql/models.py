"""Base classes of generated models, and field types that are not plain JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Annotated, Any, TypeAlias

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    PlainSerializer,
    model_validator,
)
from pydantic.alias_generators import to_camel
from pydantic_core import PydanticCustomError

from ..values.scalars import dump, load_datetime

camel = lru_cache(maxsize=4096)(to_camel)
"""The key of a field; few names are unlike all others."""


class ResultModel(BaseModel):
    """A part of a response. Unknown fields, which a newer server may send, are ignored."""

    model_config = ConfigDict(
        extra="ignore",
        populate_by_name=True,
        alias_generator=camel,
        defer_build=True,
        protected_namespaces=(),
    )


class InputModel(BaseModel):
    """An input of an operation. Unknown fields raise an error, and unset fields are not sent."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
        alias_generator=camel,
        defer_build=True,
        protected_namespaces=(),
    )


class OneOfModel(InputModel):
    """An input with exactly one field, which is not None."""

    @model_validator(mode="after")
    def _exactly_one(self) -> OneOfModel:
        given = [name for name in self.model_fields_set if getattr(self, name) is not None]
        if len(given) == 1 and len(self.model_fields_set) == 1:
            return self
        raise PydanticCustomError(
            "one_of",
            "give exactly one of {fields}, and not None",
            {"fields": ", ".join(sorted(type(self).model_fields))},
        )


class UnknownMember(ResultModel):
    """A member of a union that is unknown to the schema of this package."""

    typename__: str = Field(alias="__typename")
    raw: dict[str, Any]
    """The JSON that the server sent."""

    @model_validator(mode="before")
    @classmethod
    def _keep(cls, value: Any) -> Any:
        if isinstance(value, Mapping) and "raw" not in value:
            return {"__typename": value.get("__typename"), "raw": dict(value)}  # pyright: ignore
        return value  # pyright: ignore[reportUnknownVariableType]


#: The tag of the union member for unknown types.
OTHER = "*"


def open_union(*known: str) -> Discriminator:
    """Chooses the member of a union by `__typename`; a type that is not `known` goes to `Tag(OTHER)`."""

    def tag(value: Any) -> str | None:
        if isinstance(value, Mapping):
            name: Any = value.get("__typename", value.get("typename__"))  # pyright: ignore
        else:
            name = getattr(value, "typename__", None)
        if not isinstance(name, str):
            return None
        return name if name in known else OTHER

    return Discriminator(tag)


def _load_datetime(value: Any) -> Any:
    return load_datetime(value) if isinstance(value, str) else value


DateTime: TypeAlias = Annotated[
    datetime, BeforeValidator(_load_datetime), PlainSerializer(dump, return_type=str)
]
"""A time, sent as ISO 8601 in UTC with microseconds and `Z`."""

UInt64: TypeAlias = Annotated[int, Field(ge=0), PlainSerializer(str, return_type=str)]
"""An integer, sent as a decimal string, because other languages limit JSON numbers to 2**53."""
