"""Binds the schema: each field gets the resolver of a feature, else its relationship or column.

Other fields are null; non-null fields and root fields fail with OPERATION_NOT_ALLOWED.
So the schema may have fields that the server does not implement yet.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    build_schema,
)

from ..errors import InvalidQuery, NotAllowed
from ..input_checks import check_arguments
from ..store.entity import Entity, ToOne
from ..store.related import Slice
from ..store.row import Row
from .resolvers import Field, Resolve
from .scalars import bind_scalars

DEFAULT_PAGE = 100
MAX_PAGE = 10_000


def read_sdl() -> str:
    """The schema that all of labelbox_gen is generated from."""
    return (files("labelbox_gen_graphql") / "schema.graphql").read_text(encoding="utf-8")


def make_schema(
    sdl: str,
    fields: Mapping[tuple[str, str], Field],
    entities: Mapping[str, Entity],
    counts: Mapping[str, Collection[str]],
) -> GraphQLSchema:
    """`counts` names the columns, by type, that hold a count of rows of which a caller may see only some."""
    schema = build_schema(sdl)
    bind_scalars(schema)
    for type_name, object_type in schema.type_map.items():
        if isinstance(object_type, GraphQLObjectType) and not type_name.startswith("__"):
            counted = counts.get(type_name, ())
            _bind_type(object_type, fields, entities.get(type_name), counted)
    return schema


def _bind_type(
    object_type: GraphQLObjectType,
    fields: Mapping[tuple[str, str], Field],
    entity: Entity | None,
    counted: Collection[str],
) -> None:
    for name, field in object_type.fields.items():
        for argument_name, argument in field.args.items():
            argument.out_name = snake_case(argument_name)
        declared = fields.get((object_type.name, name))
        if declared is not None:
            resolve = _with_context(declared.resolve)
        else:
            resolve = _default(object_type.name, name, field, entity, counted)
        field.resolve = _checked(resolve, field) if field.args else resolve


def _checked(resolve: Resolve, field: GraphQLField) -> Resolve:
    """Check arguments before the resolver runs; errors have the path of the field."""
    names = {argument.out_name or name: name for name, argument in field.args.items()}

    def call(parent: Any, info: GraphQLResolveInfo, **arguments: Any) -> Any:
        check_arguments(names, arguments)
        return resolve(parent, info, **arguments)

    return call


@lru_cache(2_000)
def snake_case(name: str) -> str:
    snake = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()
    return f"{snake}_" if snake in ("from", "in", "is", "not", "class") else snake


def _with_context(resolve: Resolve) -> Resolve:
    def call(parent: Any, info: GraphQLResolveInfo, **arguments: Any) -> Any:
        return resolve(info.context, parent, **arguments)

    return call


def _default(
    type_name: str, name: str, field: GraphQLField, entity: Entity | None, counted: Collection[str]
) -> Resolve:
    if type_name in ("Query", "Mutation"):
        return _refused(f"The embedded server does not serve '{name}' yet")
    if entity is not None:
        if name in entity.relations:
            is_one = isinstance(entity.relations[name], ToOne)
            return _to_one(name) if is_one else _to_many(name)
        if name in entity.computed:
            return _computed(name)
        if name in entity.columns:
            column = entity.columns[name].name
            return _counted(column, name) if name in counted else _column(column)
        if isinstance(field.type, GraphQLNonNull):  # pyright: ignore[reportUnknownMemberType]
            return _refused(f"The embedded server does not serve '{type_name}.{name}' yet")
    return _member(name)


def _refused(message: str) -> Resolve:
    def resolve(parent: object, info: GraphQLResolveInfo, **arguments: Any) -> None:
        raise NotAllowed(message)

    return resolve


def _column(column: str) -> Resolve:
    def resolve(row: Row, info: GraphQLResolveInfo) -> Any:
        return row.values[column]

    return resolve


def _counted(column: str, name: str) -> Resolve:
    """A count stored in a column, for callers who see all counted rows; computed for others."""

    def resolve(row: Row, info: GraphQLResolveInfo) -> Any:
        store = info.context.store
        return row.values[column] if store.scope is None else store.computed(row, name)

    return resolve


def _computed(name: str) -> Resolve:
    def resolve(row: Row, info: GraphQLResolveInfo) -> Any:
        return info.context.store.computed(row, name)

    return resolve


def _member(name: str) -> Resolve:
    """A field of a plain object, such as `{"nodes": [...], "nextCursor": None}`."""

    def resolve(parent: Any, info: GraphQLResolveInfo, **arguments: Any) -> Any:
        return None if isinstance(parent, Row) else parent.get(name)

    return resolve


def _to_one(name: str) -> Resolve:
    def resolve(row: Row, info: GraphQLResolveInfo) -> Any:
        return info.context.store.related(row, name)

    return resolve


def _to_many(name: str) -> Resolve:
    def resolve(row: Row, info: GraphQLResolveInfo, **arguments: Any) -> list[Row]:
        paged = "first" in info.parent_type.fields[info.field_name].args
        return info.context.store.related(row, name, slice_of(arguments, paged=paged))

    return resolve


def slice_of(arguments: Mapping[str, Any], *, paged: bool = True) -> Slice:
    """The arguments `where`, `orderBy`, `skip` and `first` of a list."""
    skip, first = arguments.get("skip") or 0, arguments.get("first")
    if first is None and paged:
        first = DEFAULT_PAGE
    if skip < 0 or (first is not None and first < 0):
        raise InvalidQuery("'skip' and 'first' must not be negative")
    if first is not None and first > MAX_PAGE:
        raise InvalidQuery(f"'first' must be at most {MAX_PAGE}, got {first}")
    return Slice(arguments.get("where"), arguments.get("order_by"), skip, first)
