"""Upserts of data rows: start an upsert, read its row outcomes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.errors import InvalidQuery, Malformed
from labelbox_gen.server.graphql.binding import MAX_PAGE
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.request_key import request_key
from labelbox_gen.server.store.row import Row

from ..tasks.repeated_requests import task_of
from ..tasks.table import TASK, UNFINISHED
from . import outcomes
from .report import TYPE, report_place

RESOLVERS = Resolvers()

DEFAULT_PAGE = 1_000
_CURSOR = re.compile(r"[0-9]{1,18}")


@RESOLVERS.mutation("upsertDataRows", in_organization(MANAGE))
def upsert_data_rows(context: Context, data: Mapping[str, Any]) -> Row:
    """A manifest is processed once: a repeated submission returns the task of the first, whatever its outcome.

    Official clients recognize upsert tasks by this type and name.
    """
    manifest = context.services.files.owned(context.store, data["manifestUri"])
    if manifest is None:
        raise Malformed("'manifestUri' is not the URL of a file that was uploaded to this server")
    key = request_key("upsert", manifest.id)
    if (known := task_of(context.store, key)) is not None:
        return known
    values = {"name": "JSON Import", "type": TYPE, "created_by_id": context.user.id, "request_key": key}
    task = context.store.insert(TASK, values)
    context.enqueue("upsert-data-rows", {"manifest_id": manifest.id}, task=task)
    return task


@RESOLVERS.field("Task", "result")
def result(context: Context, task: Row) -> str | None:
    """The URL of the report for a finished upsert, the stored result for other tasks."""
    if task["type"] != TYPE or task["status"] in UNFINISHED:
        return task["result"]
    return f"{context.base_url}{report_place(context.services, task)}"


@RESOLVERS.query("successesfulDataRowImports")
def successful_imports(context: Context, data: Mapping[str, Any]) -> Mapping[str, Any]:
    """The current data rows, in the order of the input."""
    task, after, first = _asked(context, data)
    rows, cursor = _cut(outcomes.done(context.store, task.id, after, first + 1), first)
    nodes = [_node(context, row) for row in rows]
    return {"nodes": nodes, "after": cursor, "total": task["rows_done"]}


@RESOLVERS.query("failedDataRowImports")
def failed_imports(context: Context, data: Mapping[str, Any]) -> Mapping[str, Any]:
    task, after, first = _asked(context, data)
    results, cursor = _cut(outcomes.refused(context.store, task.id, after, first + 1), first)
    return {"results": results, "after": cursor, "total": task["rows_refused"]}


def _asked(context: Context, data: Mapping[str, Any]) -> tuple[Row, int, int]:
    """The task, the position before the page, and the size of the page."""
    task = context.store.one(TASK, data["taskId"])
    first, after = data.get("first"), data.get("from")
    first = DEFAULT_PAGE if first is None else first
    if not 1 <= first <= MAX_PAGE:
        raise InvalidQuery(f"'first' must be from 1 to {MAX_PAGE}, got {first}")
    if after is not None and not _CURSOR.fullmatch(after):
        raise Malformed("'from' must be what 'after' was", path=("data", "from"))
    return task, outcomes.START if after is None else int(after), first


def _cut(rows: list[dict[str, Any]], first: int) -> tuple[list[dict[str, Any]], str | None]:
    """A page from rows with one extra row, and the cursor of the next page."""
    more = len(rows) > first
    rows = rows[:first]
    return rows, str(rows[-1]["position"]) if more else None


def _node(context: Context, row: Mapping[str, Any]) -> Mapping[str, Any]:
    row_data = context.services.files.absolute(context.base_url, row["row_data"])
    own = {"id": row["id"], "externalId": row["external_id"], "globalKey": row["global_key"]}
    return {**own, "rowData": row_data}
