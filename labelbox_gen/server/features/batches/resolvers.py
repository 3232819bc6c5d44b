"""Batches of data rows in a project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import and_, select

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.errors import Conflict, Malformed
from labelbox_gen.server.features.batches.repeated_requests import batches_of
from labelbox_gen.server.graphql.binding import slice_of
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.inputs import required_name
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_one
from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.request_key import request_key
from labelbox_gen.server.store.row import Row

from ..data_rows.lookup import Found, find
from ..data_rows.table import DATA_ROW
from ..datasets.table import DATASET
from ..labels import rules as labels
from ..labels.table import LABEL
from ..projects.data_rows import add_rows, inside, leave
from ..projects.table import PROJECT_DATA_ROW
from ..tasks.finished import finished_task
from ..tasks.repeated_requests import task_of
from .table import BATCH

RESOLVERS = Resolvers()
RESOLVERS.query("batch")(get_one(BATCH))

MAX_ROWS = 100_000
_IN = PROJECT_DATA_ROW.c


@RESOLVERS.field("Project", "batches")
def batches(
    context: Context,
    project: Row,
    where: Mapping[str, Any] | None = None,
    after: str | None = None,
    **arguments: Any,
) -> Mapping[str, Any]:
    id = (where or {}).get("id")
    mine = and_(BATCH.table.c.project_id == project.id, *([BATCH.id == id] if id else []))
    rows, cursor = context.store.page_after(BATCH, slice_of(arguments), after, mine)
    return {"nodes": rows, "pageInfo": {"endCursor": cursor, "hasNextPage": cursor is not None}}


@RESOLVERS.project_mutation("createBatchV2", MANAGE)
def create_batch(context: Context, project: Row, input: Mapping[str, Any]) -> Mapping[str, Any]:
    """Rows that do not exist, or are already in the project, are reported as failed.

    A repeated request returns the batch of the first one.
    """
    found = _find(context, input)
    if not found.rows:
        raise Malformed("No valid data rows for the batch")
    key = _key(context, "createBatchV2", project, input)
    if repeated := batches_of(context.store, key):
        batch, known = repeated[0], inside(context.store, project.id, found.rows.ids, batch_id=repeated[0].id)
    else:
        batch = _insert(context, project, input.get("name"), input, key)
        known = set(_fill(context, batch, found.rows.ids, input))
    return {
        "batch": batch,
        "failedDataRowIds": found.missing + [id for id in found.rows.ids if id not in known],
    }


@RESOLVERS.project_mutation("createEmptyBatch", MANAGE)
def create_empty_batch(context: Context, project: Row, input: Mapping[str, Any]) -> Row:
    """A repeated request returns the batch of the first one."""
    key = _key(context, "createEmptyBatch", project, input)
    repeated = batches_of(context.store, key)
    return repeated[0] if repeated else _insert(context, project, input.get("name"), input, key)


@RESOLVERS.project_mutation("addDataRowsToBatchAsync", MANAGE)
def add_data_rows(context: Context, project: Row, input: Mapping[str, Any]) -> Mapping[str, Any]:
    """Runs within the request; the task is complete."""
    batch = _of_project(context, project, input.get("batchId"))
    _fill(context, batch, _find(context, input).rows.ids, input)
    return {"taskId": finished_task(context, "add-data-rows-to-batch", batch["name"]).id}


@RESOLVERS.project_mutation("createBatches", MANAGE)
def create_batches(context: Context, project: Row, input: Mapping[str, Any]) -> Mapping[str, Any]:
    """A repeated request returns the batches of the first one."""
    key = _key(context, "createBatches", project, input)
    ids = _find(context, input, limited=False).rows.ids
    return {"tasks": _repeated(context, key) or _create_many(context, project, ids, input, key)}


@RESOLVERS.project_mutation("createBatchesFromDataset", MANAGE)
def create_batches_from_dataset(
    context: Context, project: Row, input: Mapping[str, Any]
) -> Mapping[str, Any]:
    """A repeated request returns the batches of the first one."""
    key = _key(context, "createBatchesFromDataset", project, input)
    mine = (context.store.mine(DATA_ROW), DATA_ROW.table.c.deleted.is_(False))
    dataset = context.store.one(DATASET, input.get("datasetId") or "")
    of_dataset = select(DATA_ROW.id).where(DATA_ROW.table.c.dataset_id == dataset.id, *mine)
    ids = [row[0] for row in context.store.connection.execute(of_dataset.order_by(DATA_ROW.id))]
    return {"tasks": _repeated(context, key) or _create_many(context, project, ids, input, key)}


@RESOLVERS.project_mutation("removeQueuedDataRowsFromBatch", MANAGE)
def remove_queued(context: Context, project: Row, batch_id: str) -> Row:
    """Rows without a label leave the project."""
    batch = _of_project(context, project, batch_id)
    labeled = select(LABEL.table.c.data_row_id).where(
        LABEL.table.c.project_id == project.id, LABEL.table.c.deleted.is_(False)
    )
    leave(context.store, _IN.batch_id == batch.id, _IN.data_row_id.not_in(labeled))
    return batch


@RESOLVERS.project_mutation("deleteBatch", MANAGE)
def delete_batch(context: Context, project: Row, batch_id: str) -> Mapping[str, str]:
    """The rows of the batch leave the project; their labels stay until they are deleted."""
    batch = _of_project(context, project, batch_id)
    leave(context.store, _IN.batch_id == batch.id)
    context.store.update(batch, {"deleted": True})
    return {"deletedBatchId": batch.id}


@RESOLVERS.project_mutation("deleteBatchLabels", MANAGE)
def delete_batch_labels(
    context: Context, project: Row, batch_id: str, data: Mapping[str, Any]
) -> Mapping[str, Any]:
    batch = _of_project(context, project, batch_id)
    rows = select(_IN.data_row_id).where(_IN.batch_id == batch.id)
    column = LABEL.table.c
    deleted = labels.delete(context.store, column.project_id == project.id, column.data_row_id.in_(rows))
    return {"deletedLabelIds": deleted}


def _find(context: Context, input: Mapping[str, Any], *, limited: bool = True) -> Found:
    found = find(context.store, input.get("dataRowIds") or (), input.get("globalKeys") or ())
    if limited and len(found.rows) + len(found.missing) > MAX_ROWS:
        raise Malformed(f"A batch takes at most {MAX_ROWS} data rows")
    return found


def _key(context: Context, operation: str, project: Row, input: Mapping[str, Any]) -> str:
    return request_key(operation, context.user.id, project.id, input)


def _insert(context: Context, project: Row, name: str | None, input: Mapping[str, Any], key: str) -> Row:
    required_name({"name": name})
    column = BATCH.table.c
    if context.store.find(BATCH, column.project_id == project.id, column.name == name):
        raise Conflict(f"The project has a batch named '{name}' already")
    values = {
        "name": name,
        "consensus_settings_json": input.get("consensusSettings"),
        "request_key": key,
    }
    return context.store.insert(BATCH, {**values, "project_id": project.id, "created_by_id": context.user.id})


def _fill(context: Context, batch: Row, row_ids: Sequence[str], input: Mapping[str, Any]) -> list[str]:
    priority = input.get("priority") if input.get("priority") is not None else 5
    return add_rows(context.store, batch["project_id"], row_ids, batch_id=batch.id, priority=priority)


def _of_project(context: Context, project: Row, id: str | None) -> Row:
    batch = context.store.one(BATCH, id or "")
    if batch["project_id"] != project.id:
        raise Malformed(f"Batch '{id}' is not in project '{project.id}'")
    return batch


def _repeated(context: Context, key: str) -> list[Mapping[str, str]]:
    """The response to an identical recent request, or None."""
    tasks = ((batch, task_of(context.store, f"batch {batch.id}")) for batch in batches_of(context.store, key))
    return [{"batchUuid": batch.id, "taskId": task.id} for batch, task in tasks if task is not None]


def _create_many(
    context: Context, project: Row, row_ids: Sequence[str], input: Mapping[str, Any], key: str
) -> list[Mapping[str, str]]:
    """Create as many batches as the rows need, numbered from 0000."""
    if not row_ids:
        raise Malformed("No valid data rows for the batches")
    tasks: list[Mapping[str, str]] = []
    for part in chunks(row_ids, MAX_ROWS):
        batch = _insert(context, project, f"{input.get('batchNamePrefix')}{len(tasks):04d}", input, key)
        _fill(context, batch, part, input)
        task = finished_task(
            context, "add-data-rows-to-batch", batch["name"], request_key=f"batch {batch.id}"
        )
        tasks.append({"batchUuid": batch.id, "taskId": task.id})
    return tasks
