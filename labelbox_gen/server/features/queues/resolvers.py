"""Task queues of a project: counts, moves and priorities of data rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, select

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.features.queues.table import INITIAL_QUEUE
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.row import Row

from ..data_rows.lookup import identified
from ..labels.table import LABEL
from ..projects.data_rows import move
from ..projects.table import PROJECT_DATA_ROW
from ..tasks.finished import finished_task
from .table import TASK_QUEUE

RESOLVERS = Resolvers()
_IN = PROJECT_DATA_ROW.c
#: States in the project overview by queue type.
_STATES = {INITIAL_QUEUE: "Unlabeled", "MANUAL_REVIEW_QUEUE": "InReview", "MANUAL_REWORK_QUEUE": "InRework"}

_LISTED = ["Unlabeled", "InReview", "InRework", "Skipped", "Done", "Labeled", "All"]


@RESOLVERS.field("TaskQueue", "dataRowCount")
def data_row_count(context: Context, queue: Row, input: Mapping[str, Any] | None = None) -> int:
    """Number of data rows in a queue, optionally restricted to batches by `input`."""
    counted = select(func.count()).where(_IN.task_queue_id == queue.id, context.store.places(_IN))
    for clause in _search(input):
        if clause.get("type") == "batch":
            counted = counted.where(_IN.batch_id.in_(clause.get("ids") or ()))
    return context.store.connection.execute(counted).scalar_one()


@RESOLVERS.field("Project", "workstreamStateCounts")
def state_counts(
    context: Context, project: Row, batch_ids: Sequence[str] | None = None
) -> list[Mapping[str, Any]]:
    """Number of data rows in each state, including zeros."""
    column = TASK_QUEUE.table.c
    counted = (
        select(column.queue_type, func.count())
        .select_from(PROJECT_DATA_ROW.outerjoin(TASK_QUEUE.table))
        .where(_IN.project_id == project.id, context.store.places(_IN))
        .group_by(column.queue_type)
    )
    if batch_ids:
        counted = counted.where(_IN.batch_id.in_(batch_ids))
    counts = dict.fromkeys(_LISTED, 0)
    for queue_type, count in context.store.connection.execute(counted):
        counts[_STATES.get(queue_type, "Done")] += count
        counts["All"] += count
    counts["Labeled"] = _labeled(context, project, batch_ids)
    return [{"state": state, "count": count} for state, count in counts.items()]


@RESOLVERS.project_mutation("createBulkAddRowsToQueueTask", MANAGE)
def move_to_queue(context: Context, project: Row, data: Mapping[str, Any]) -> Mapping[str, str]:
    """Move data rows to a queue; without a queue, mark them as done."""
    queue = data.get("queueId")
    if queue is not None and context.store.one(TASK_QUEUE, queue)["project_id"] != project.id:
        raise Malformed(f"Task queue '{queue}' is not in project '{project.id}'")
    errors = _move(context, project, data["dataRowIdentifiers"], task_queue_id=queue)
    return {"taskId": finished_task(context, "send-to-task-queue", "Move data rows", errors=errors).id}


@RESOLVERS.project_mutation("createQueuePriorityUpdateTask", MANAGE)
def update_priority(context: Context, project: Row, data: Mapping[str, Any]) -> Mapping[str, str]:
    errors = _move(context, project, data.get("dataRowIdentifiers") or {}, priority=data["priority"])
    return {"taskId": finished_task(context, "update-queue-priority", "Set priorities", errors=errors).id}


def _search(input: Mapping[str, Any] | None) -> Sequence[Mapping[str, Any]]:
    query: Mapping[str, Any] = input["searchQuery"] if input and input.get("searchQuery") else {}
    return query.get("query") or ()


def _move(context: Context, project: Row, identifiers: Mapping[str, Any], **values: Any) -> list[str]:
    """Move or prioritize data rows, and return an error message for each that is not in the project."""
    found = identified(context.store, identifiers.get("ids") or (), identifiers.get("idType"))
    moved = move(context.store, project.id, found.rows.ids, **values)
    missing = found.missing + [id for id in found.rows.ids if id not in moved]
    return [f"Data row '{each}' is not in the project" for each in missing]


def _labeled(context: Context, project: Row, batch_ids: Sequence[str] | None) -> int:
    column = LABEL.table.c
    inside = (column.project_id == project.id, column.deleted.is_(False), context.store.mine(LABEL))
    labeled = select(column.data_row_id).where(*inside)
    counted = select(func.count()).where(_IN.project_id == project.id, _IN.data_row_id.in_(labeled))
    if batch_ids:
        counted = counted.where(_IN.batch_id.in_(batch_ids))
    return context.store.connection.execute(counted).scalar_one()
