"""Tasks as their creators see them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..context import Context
from ..entities import TASK
from ..resolver import Resolvers
from ..store.row import Row

RESOLVERS = Resolvers()


@RESOLVERS.query("task")
def task(context: Context, where: Mapping[str, Any] | None = None) -> Row | None:
    if not where:
        return None
    context.backend.exports.seen(where["id"])
    return context.store.one(TASK, where["id"])


@RESOLVERS.query("dataUpsertTask")
def data_upsert_task(context: Context, where: Mapping[str, Any]) -> Row:
    return context.store.one(TASK, where["id"])
