"""GraphQL types as Python annotations, and as the expressions that load their values."""

from __future__ import annotations

from graphql import (
    GraphQLEnumType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLOutputType,
    get_nullable_type,
)

#: Scalar -> its annotation and its constant in `_runtime.scalars`; any other scalar is JSON.
SCALARS = {
    "Boolean": ("bool", "BOOLEAN"),
    "DateTime": ("datetime", "DATE_TIME"),
    "Float": ("float", "FLOAT"),
    "ID": ("str", "ID"),
    "Int": ("int", "INT"),
    "PageSize": ("int", "INT"),
    "String": ("str", "STRING"),
    "UInt64": ("int", "UINT64"),
}

AnyType = GraphQLOutputType | GraphQLInputType | GraphQLNamedType


def annotation(kind: AnyType, objects: dict[str, str] | None = None) -> str:
    """The annotation of a value, `| None` where the schema allows null. `objects` names classes of object types."""
    if isinstance(kind, GraphQLNonNull):
        return _bare(kind.of_type, objects)
    bare = _bare(kind, objects)
    return bare if bare == "Any" else f"{bare} | None"


def _bare(kind: AnyType, objects: dict[str, str] | None) -> str:
    if isinstance(kind, GraphQLList):
        return f"list[{annotation(kind.of_type, objects)}]"
    if isinstance(kind, GraphQLEnumType):
        return kind.name
    name = getattr(kind, "name", "")
    return (objects or {}).get(name) or SCALARS.get(name, ("Any", ""))[0]


def scalar(kind: AnyType) -> str:
    """The expression for the `Scalar` of a value; objects are JSON as it came."""
    kind = get_nullable_type(kind)
    if isinstance(kind, GraphQLList):
        return f"list_of({scalar(kind.of_type)})"
    if isinstance(kind, GraphQLEnumType):
        return f"enum_of({kind.name})"
    return SCALARS.get(getattr(kind, "name", ""), ("", "JSON"))[1]
