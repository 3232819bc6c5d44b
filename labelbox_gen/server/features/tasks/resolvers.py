"""Lookup of tasks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.row import Row

from .table import TASK

RESOLVERS = Resolvers()


@RESOLVERS.query("task")
def task(context: Context, where: Mapping[str, Any] | None = None) -> Row | None:
    if not where:
        return None
    context.services.exports.seen(where["id"])
    return context.store.one(TASK, where["id"])


@RESOLVERS.query("dataUpsertTask")
def data_upsert_task(context: Context, where: Mapping[str, Any]) -> Row:
    return context.store.one(TASK, where["id"])
