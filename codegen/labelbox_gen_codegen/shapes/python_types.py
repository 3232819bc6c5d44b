"""GraphQL types as Python annotations, and as the expressions that load their values."""

from __future__ import annotations

from graphql import GraphQLEnumType, GraphQLType

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
