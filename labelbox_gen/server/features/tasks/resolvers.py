"""Lookup of tasks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import anywhere
from labelbox_gen.server.errors import NotAllowed
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.row import Row

from .rules import CANCELABLE, type_name
from .table import CANCELING, RUNNING, TASK

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


@RESOLVERS.query("cancelableTaskTypes")
def cancelable_task_types(context: Context) -> list[str]:
    return [type_name(each) for each in CANCELABLE]


@RESOLVERS.mutation("cancelBulkOperationJob", anywhere(MANAGE))
def cancel_task(context: Context, id: str) -> Mapping[str, bool]:
    """The job ends before its next step; what it did until then stays."""
    task = context.store.one(TASK, id)
    if task["type"] not in CANCELABLE:
        raise NotAllowed(f"Tasks of type '{task['type']}' cannot be cancelled")
    if task["status"] == RUNNING:
        context.store.update(task, {"status": CANCELING})
    elif task["status"] != CANCELING:
        raise NotAllowed(f"Task '{task.id}' has ended as {task['status']} and cannot be cancelled")
    return {"success": True}
