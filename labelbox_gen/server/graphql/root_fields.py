"""Resolvers of root fields that most entities share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..store.entity import Entity
from ..store.row import Page, Row
from .binding import slice_of
from .context import Context


def get_one(entity: Entity) -> Callable[..., Row]:
    """`project(where: {id})`; fails with RESOURCE_NOT_FOUND for a missing object."""

    def resolve(context: Context, where: Mapping[str, Any]) -> Row:
        return context.store.one(entity, where["id"])

    return resolve


def get_many(entity: Entity) -> Callable[..., Page]:
    """`projects(where, orderBy, skip, first)`."""

    def resolve(context: Context, **arguments: Any) -> Page:
        return context.store.page(entity, slice_of(arguments))

    return resolve
