"""Inputs of create and update mutations as column values and links."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, insert, select

from ..errors import Malformed
from ..store.entity import Entity, Linked, Relation, ToOne
from ..store.row import Row
from .context import Context

READ_ONLY = frozenset({"id", "createdAt", "updatedAt", "organizationId", "dataRowCount", "rowCount"})


def column_values(context: Context, entity: Entity, data: Mapping[str, Any]) -> dict[str, Any]:
    """The checked column values of an input. To-one relationships are columns too."""
    values: dict[str, Any] = {}
    for name, value in data.items():
        relation = entity.relations.get(name)
        if isinstance(relation, ToOne):
            values[relation.column] = _connected(context, entity, relation, name, value)
        elif relation is None:
            column = entity.columns.get(name)
            if column is None or name in READ_ONLY:
                raise Malformed(f"'{name}' of {entity.name} cannot be set")
            if value is None and not column.nullable:
                raise Malformed(f"'{name}' of {entity.name} must not be null")
            values[column.name] = value
    return values


def change_links(context: Context, row: Row, data: Mapping[str, Any]) -> None:
    """Apply `connect` and `disconnect` of the to-many relationships of an input."""
    for name, change in data.items():
        relation = row.entity.relations.get(name)
        if isinstance(relation, Linked) and change:
            if change.get("connect"):
                _connect(context, row, relation, change["connect"]["id"])
            if change.get("disconnect"):
                _disconnect(context, row, relation, change["disconnect"]["id"])


def insert_from(context: Context, entity: Entity, data: Mapping[str, Any], **more: Any) -> Row:
    """Insert a row from an input, with `more` columns that the input lacks."""
    row = context.store.insert(entity, {**column_values(context, entity, data), **more})
    change_links(context, row, data)
    return row


def update_from(context: Context, entity: Entity, id: str, data: Mapping[str, Any], **more: Any) -> Row:
    return update_row(context, context.store.one(entity, id), data, **more)


def update_row(context: Context, row: Row, data: Mapping[str, Any], **more: Any) -> Row:
    row = context.store.update(row, {**column_values(context, row.entity, data), **more})
    change_links(context, row, data)
    return row


def required_name(data: Mapping[str, Any], field: str = "name", *, longest: int = 1_000) -> None:
    """Raise `Malformed` for a blank name."""
    if field in data:
        name = data[field]
        if not isinstance(name, str) or not name.strip():
            raise Malformed(f"'{field}' must not be empty")
        if len(name) > longest:
            raise Malformed(f"'{field}' must have at most {longest} characters, got {len(name)}")


def _connected(
    context: Context, entity: Entity, relation: ToOne, name: str, change: Mapping[str, Any] | None
) -> str | None:
    change = change or {}
    if change.get("disconnect"):
        if not entity.table.c[relation.column].nullable:
            raise Malformed(f"'{name}' of {entity.name} must be connected; use connect", path=("data", name))
        return None
    if not change.get("connect"):
        raise Malformed(f"'{name}' needs connect or disconnect")
    return context.store.one(context.store.entity(relation.target), change["connect"]["id"]).id


def _connect(context: Context, row: Row, relation: Linked, id: str) -> None:
    """Connecting a connected object is a no-op."""
    other = context.store.one(context.store.entity(relation.target), id)
    link = relation.link.c
    pair = {relation.near: row.id, relation.far: other.id}
    known = select(link[relation.near]).where(*(link[name] == value for name, value in pair.items()))
    if context.store.connection.execute(known).first() is None:
        context.store.connection.execute(insert(relation.link).values(pair))


def _disconnect(context: Context, row: Row, relation: Relation, id: str) -> None:
    assert isinstance(relation, Linked)
    link = relation.link.c
    context.store.connection.execute(
        delete(relation.link).where(link[relation.near] == row.id, link[relation.far] == id)
    )
