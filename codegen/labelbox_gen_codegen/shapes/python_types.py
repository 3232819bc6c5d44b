"""GraphQL types as Python annotations, and as the expressions that load their values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLNonNull, GraphQLType

from ..names.identifiers import python_name
from ..source.types import bare, item_of, without_null
from .scalars import PYTHON

#: Scalar -> its constant in `labelbox_gen.runtime`; any other scalar is JSON.
CONSTANTS = {
    "Boolean": "BOOLEAN",
    "DateTime": "DATE_TIME",
    "Float": "FLOAT",
    "ID": "ID",
    "Int": "INT",
    "PageSize": "INT",
    "String": "STRING",
    "UInt64": "UINT64",
}


@dataclass(frozen=True)
class PythonType:
    """The Python side of a GraphQL type: of a value that is returned, or of an argument."""

    text: str
    """The annotation without `None`."""
    scalar: str
    """The expression for its `Scalar`."""
    nullable: bool
    enums: tuple[str, ...] = ()
    """The enums that `scalar` refers to."""

    @property
    def annotation(self) -> str:
        return f"{self.text} | None" if self.nullable and self.text != "Any" else self.text

    @property
    def check(self) -> str:
        """The expression for the `Scalar` that arguments are checked against."""
        return f"optional({self.scalar})" if self.nullable else self.scalar


def result_type(kind: GraphQLType) -> PythonType:
    """The type of a value that a method returns."""
    return PythonType(annotation(_not_null(kind)), scalar(kind), without_null(kind)[1], enums_of(kind))


def argument_type(kind: GraphQLType) -> PythonType:
    """The type of an argument: an enum is taken as text, too, and an input object as a model or a mapping."""
    return PythonType(_argument(_not_null(kind)), scalar(kind), without_null(kind)[1], enums_of(kind))


def _argument(kind: GraphQLType) -> str:
    plain, nullable = without_null(kind)
    item = item_of(plain)
    if isinstance(bare(plain), GraphQLInputObjectType):
        named = f"models.{python_name(bare(plain))} | Mapping[str, Any]"
        text = named if item is None else f"list[{_argument(item)}]"
        return f"{text} | None" if nullable else text
    return f"str | {annotation(kind)}" if isinstance(plain, GraphQLEnumType) else annotation(kind)


def _not_null(kind: GraphQLType) -> GraphQLType:
    return cast("GraphQLType", GraphQLNonNull(cast(Any, without_null(kind)[0])))


def enums_of(kind: GraphQLType) -> tuple[str, ...]:
    """The enum that values of a type are members of."""
    named = bare(kind)
    return (python_name(named),) if isinstance(named, GraphQLEnumType) else ()


def annotation(kind: GraphQLType, objects: dict[str, str] | None = None) -> str:
    """The annotation of a value, `| None` where the schema allows null. `objects` names classes of object types."""
    plain, nullable = without_null(kind)
    item = item_of(plain)
    text = _named(plain, objects or {}) if item is None else f"list[{annotation(item, objects)}]"
    return f"{text} | None" if nullable and text != "Any" else text


def _named(kind: GraphQLType, objects: dict[str, str]) -> str:
    name = bare(kind).name
    if isinstance(kind, GraphQLEnumType):
        return python_name(kind)
    return objects.get(name) or PYTHON.get(name, "Any")


def scalar(kind: GraphQLType) -> str:
    """The expression for the `Scalar` of a value; objects are JSON as it came."""
    plain, _ = without_null(kind)
    item = item_of(plain)
    if item is not None:
        return f"list_of({scalar(item)})"
    if isinstance(plain, GraphQLEnumType):
        return f"enum_of({python_name(plain)})"
    return CONSTANTS.get(bare(plain).name, "JSON")
