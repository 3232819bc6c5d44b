"""Questions about GraphQL types that graphql-core answers only untyped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias, cast

from graphql import (
    FieldNode,
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLString,
    GraphQLType,
    GraphQLUnionType,
    OperationDefinitionNode,
    TypeNode,
    get_named_type,
    type_from_ast,  # pyright: ignore[reportUnknownVariableType]
)

Typed: TypeAlias = "GraphQLField | GraphQLInputField | GraphQLArgument"
Composite: TypeAlias = "GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType"

TYPENAME = GraphQLField(
    GraphQLNonNull(cast(Any, GraphQLString)), description="The name of the object's type."
)


def named_type(typed: Typed) -> GraphQLNamedType:
    """The type of a field or argument without its lists and non-nulls."""
    return cast("GraphQLNamedType", get_named_type(cast(Any, typed).type))


def type_of(typed: Typed) -> GraphQLType:
    """The type of a field or argument."""
    return cast("GraphQLType", cast(Any, typed).type)


def variable_type(schema: GraphQLSchema, node: TypeNode) -> GraphQLType:
    """The type that a variable was declared with."""
    return cast("GraphQLType", type_from_ast(schema, cast(Any, node)))


def bare(type_: GraphQLType) -> GraphQLNamedType:
    """A type without its lists and non-nulls."""
    return cast("GraphQLNamedType", get_named_type(cast(Any, type_)))


def without_null(type_: GraphQLType) -> tuple[GraphQLType, bool]:
    """A type that allows no null, and whether the given one does."""
    if isinstance(type_, GraphQLNonNull):
        return cast("GraphQLType", cast(Any, type_).of_type), False
    return type_, True


def item_of(type_: GraphQLType) -> GraphQLType | None:
    """What a list holds; nothing else holds anything."""
    return cast("GraphQLType", cast(Any, type_).of_type) if isinstance(type_, GraphQLList) else None


def field_of(parent: Composite, node: FieldNode) -> GraphQLField:
    """The definition of a selected field."""
    if node.name.value == "__typename" or isinstance(parent, GraphQLUnionType):
        return TYPENAME
    return parent.fields[node.name.value]


def root_type(schema: GraphQLSchema, node: OperationDefinitionNode) -> GraphQLObjectType:
    """The type that an operation selects from."""
    return cast("GraphQLObjectType", schema.get_root_type(node.operation))


def covers(schema: GraphQLSchema, condition: str, name: str) -> bool:
    """Whether each object of type `name` is also one of type `condition`."""
    if condition == name:
        return True
    general = schema.type_map[condition]
    if not isinstance(general, GraphQLInterfaceType | GraphQLUnionType):
        return False
    return schema.is_sub_type(general, cast(Any, schema.type_map[name]))


def possible_types(schema: GraphQLSchema, type_: Composite) -> list[GraphQLObjectType]:
    """The object types that an object of a type can have, sorted."""
    if isinstance(type_, GraphQLObjectType):
        return [type_]
    return sorted(schema.get_possible_types(type_), key=lambda each: each.name)


def reachable(types: list[GraphQLNamedType]) -> Iterator[GraphQLInputObjectType | GraphQLEnumType]:
    """The input objects and enums among `types` and inside of them, each once."""
    seen: set[str] = set()
    while types:
        type_ = types.pop()
        if type_.name in seen or not isinstance(type_, GraphQLInputObjectType | GraphQLEnumType):
            continue
        seen.add(type_.name)
        yield type_
        if isinstance(type_, GraphQLInputObjectType):
            types.extend(named_type(each) for each in type_.fields.values())
