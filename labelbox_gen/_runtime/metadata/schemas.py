"""Metadata schemas, and how they are looked up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any, TypeAlias

from labelbox_gen.exceptions import InvalidQueryError, ResourceNotFoundError

from ..values.enums import OpenEnum


class DataRowMetadataKind(OpenEnum):
    """What the values of a schema are."""

    number = "CustomMetadataNumber"
    datetime = "CustomMetadataDateTime"
    enum = "CustomMetadataEnum"
    string = "CustomMetadataString"
    option = "CustomMetadataEnumOption"
    embedding = "CustomMetadataEmbedding"


@dataclass(frozen=True, kw_only=True)
class DataRowMetadataSchema:
    """A schema, or an option of an enum."""

    uid: str
    name: str
    reserved: bool
    """Whether every organization has it; it cannot be changed."""
    kind: DataRowMetadataKind
    options: Sequence[DataRowMetadataSchema] | None = None
    """The options of an enum, in their order; None for other kinds."""
    parent: str | None = None
    """The id of the enum that an option belongs to."""


Named: TypeAlias = "DataRowMetadataSchema | Mapping[str, DataRowMetadataSchema]"
"""A schema; for an enum its options by name."""


class UnknownSchema(Exception):
    """A name or an id that the schemas do not have; they may be older than it. `error` is for users."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.error = InvalidQueryError(message, hint=hint)


@dataclass(frozen=True)
class Schemas:
    """The schemas of an organization at one time."""

    fields: Sequence[DataRowMetadataSchema]
    by_id: Mapping[str, DataRowMetadataSchema]
    """Schemas and options."""
    by_name: Mapping[str, DataRowMetadataSchema]

    @classmethod
    def of(cls, fields: Iterable[DataRowMetadataSchema]) -> Schemas:
        fields = list(fields)
        by_id = {each.uid: each for field in fields for each in (field, *(field.options or ()))}
        return cls(fields, by_id, {field.name: field for field in fields})

    @classmethod
    def read(cls, answer: Iterable[Mapping[str, Any]]) -> Schemas:
        """The schemas of an answer of the API."""
        return cls.of(map(_schema, answer))

    def only(self, *, reserved: bool) -> Schemas:
        return Schemas.of(field for field in self.fields if field.reserved == reserved)

    def named(self) -> dict[str, Named]:
        return {name: _by_option(field) for name, field in self.by_name.items()}

    def own(self, name: object) -> DataRowMetadataSchema:
        """The schema with this name, which must not be a reserved one.

        Raises:
            InvalidQueryError: the schema is reserved.
            ResourceNotFoundError: there is none.
        """
        schema = self.get(name)
        if schema.reserved:
            raise InvalidQueryError(
                f"the metadata schema {name!r} is reserved: every organization has it unchanged"
            )
        return schema

    def get(self, name: object) -> DataRowMetadataSchema:
        """The schema with this name. Raises ResourceNotFoundError if there is none."""
        if isinstance(name, str) and name in self.by_name:
            return self.by_name[name]
        raise ResourceNotFoundError(f"there is no metadata schema {name!r}", hint=self.advice(name))

    def option_named(self, enum: DataRowMetadataSchema, name: object) -> DataRowMetadataSchema:
        """The option of an enum with this name. Raises InvalidQueryError if there is none."""
        options = enum.options or ()
        for option in options:
            if option.name == name:
                return option
        known = ", ".join(repr(option.name) for option in options[:20]) or "none"
        raise InvalidQueryError(f"the metadata schema {enum.name!r} has no option {name!r}; it has {known}")

    def advice(self, name: object) -> str:
        close = get_close_matches(str(name), self.by_name, n=1)
        if close:
            return f"Did you mean {close[0]!r}?"
        return f"The schemas are {', '.join(sorted(self.by_name)[:20])}."


def _by_option(field: DataRowMetadataSchema) -> Named:
    return field if field.options is None else {option.name: option for option in field.options}


def _schema(answer: Mapping[str, Any]) -> DataRowMetadataSchema:
    own = DataRowMetadataSchema(
        uid=answer["id"],
        name=answer["name"],
        reserved=bool(answer.get("reserved")),
        kind=DataRowMetadataKind(answer["kind"]),
    )
    if own.kind != DataRowMetadataKind.enum:
        return own
    options = [replace(_schema(option), parent=own.uid) for option in answer.get("options") or ()]
    return replace(own, options=options)
