"""`orderBy` values such as `createdAt_DESC` as SQL; the id comes last, so that pages never overlap."""

from __future__ import annotations

from typing import Any

from sqlalchemy.sql.elements import ColumnElement

from ..errors import InvalidQuery
from .entity import Entity


def order(entity: Entity, name: str | None) -> list[ColumnElement[Any]]:
    """Without a name, rows are ordered by creation. Null is the smallest value."""
    if name is None:
        return [entity.id.asc()]
    field, _, direction = name.rpartition("_")
    expression = entity.expression(field)
    if expression is None or direction not in ("ASC", "DESC"):
        raise InvalidQuery(f"{entity.name} cannot be sorted by '{name}'")
    if direction == "ASC":
        return [expression.asc().nulls_first(), entity.id.asc()]
    return [expression.desc().nulls_last(), entity.id.desc()]
