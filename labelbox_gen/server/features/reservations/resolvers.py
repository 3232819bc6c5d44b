"""Reservations in the queues of a project."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.access.permissions import ANNOTATE, MANAGE
from labelbox_gen.server.access.rule import in_project
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.features.queues.table import INITIAL_QUEUE
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers

from ..projects.table import PROJECT
from ..queues.table import TASK_QUEUE
from . import rules as reservations
from .table import LABELING_QUEUE, RESERVATION, REVIEW_QUEUE

RESOLVERS = Resolvers()
_COLUMNS = RESERVATION.table.c


@RESOLVERS.mutation("extendReservations", in_project(ANNOTATE, "project_id"))
def extend_reservations(context: Context, project_id: str, queue_type: str) -> int:
    project = context.store.one(PROJECT, project_id)
    return reservations.extend(context.store, project.id, context.user.id, queue_type)


@RESOLVERS.mutation("clearQueueReservations", in_project(MANAGE, "input.projectId"))
def clear_queue_reservations(context: Context, input: Mapping[str, Any]) -> Mapping[str, Any]:
    """Delete the reservations of all users in one queue of a project, or in all its queues."""
    project = context.store.one(PROJECT, input.get("projectId") or "")
    chosen = [_COLUMNS.project_id == project.id]
    if input.get("queueId"):
        queue = context.store.one(TASK_QUEUE, input["queueId"])
        if queue["project_id"] != project.id:
            raise Malformed(f"Task queue '{queue.id}' is not in project '{project.id}'")
        kind = LABELING_QUEUE if queue["queue_type"] == INITIAL_QUEUE else REVIEW_QUEUE
        chosen.append(_COLUMNS.queue_type == kind)
    return {"success": True, "clearedReservationCount": reservations.clear(context.store.whole, *chosen)}
