"""Root fields that most entities have, made from the entity: one, many, update."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..store.entity import Entity
from ..store.row import Page, Row
from .binding import slice_of
from .context import Context


def get_one(entity: Entity) -> Callable[..., Row]:
    """`thing(where: {id})`; a missing one is RESOURCE_NOT_FOUND."""

    def resolve(context: Context, where: Mapping[str, Any]) -> Row:
        return context.store.one(entity, where["id"])

    return resolve


def get_many(entity: Entity) -> Callable[..., Page]:
    """`things(where, orderBy, skip, first)`."""

    def resolve(context: Context, **arguments: Any) -> Page:
        return context.store.page(entity, slice_of(arguments))

    return resolve
