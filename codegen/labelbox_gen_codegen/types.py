"""Questions about GraphQL types that graphql-core answers only untyped."""

from __future__ import annotations

from typing import Any, TypeAlias, cast

from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLInputField,
    GraphQLNamedType,
    GraphQLSchema,
    get_named_type,
)

Typed: TypeAlias = "GraphQLField | GraphQLInputField | GraphQLArgument"


def named_type(typed: Typed) -> GraphQLNamedType:
    """The type of a field or argument without its lists and non-nulls."""
    return cast("GraphQLNamedType", get_named_type(cast(Any, typed).type))


def covers(schema: GraphQLSchema, condition: str, name: str) -> bool:
    """Whether each object of type `name` is also one of type `condition`."""
    return condition == name or schema.is_sub_type(
        cast(Any, schema.type_map[condition]), cast(Any, schema.type_map[name])
    )
