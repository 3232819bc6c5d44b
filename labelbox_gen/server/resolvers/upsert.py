"""Upserts of data rows: start one, read what became of each row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..context import Context
from ..entities import DATA_ROW, DATA_ROW_IMPORT, TASK
from ..errors import InvalidQuery, Malformed
from ..files.files import absolute
from ..jobs.upsert.report import TYPE, report_place
from ..resolver import Resolvers
from ..store.related import Slice
from ..store.row import Page, Row

RESOLVERS = Resolvers()
_COLUMNS = DATA_ROW_IMPORT.table.c

DEFAULT_PAGE = 1_000


@RESOLVERS.mutation("upsertDataRows")
def upsert_data_rows(context: Context, data: Mapping[str, Any]) -> Row:
    """Official clients tell upsert tasks by this type and name."""
    manifest = context.backend.files.owned(context.store, data["manifestUri"])
    if manifest is None:
        raise Malformed("'manifestUri' is not the URL of a file that was uploaded to this server")
    values = {"name": "JSON Import", "type": TYPE, "created_by_id": context.user.id}
    task = context.store.insert(TASK, values)
    context.enqueue("upsert-data-rows", {"manifest_id": manifest.id}, task=task)
    return task


@RESOLVERS.field("Task", "result")
def result(context: Context, task: Row) -> str | None:
    """Of an upsert that has ended, the URL of a report; of other tasks what they left."""
    if task["type"] != TYPE or task["status"] == "IN_PROGRESS":
        return task["result"]
    return f"{context.base_url}{report_place(context.backend, task)}"


@RESOLVERS.query("successesfulDataRowImports")
def successful_imports(context: Context, data: Mapping[str, Any]) -> Mapping[str, Any]:
    """The data rows as they are now, in the order of the input."""
    page, after, total = _outcomes(context, data, ok=True)
    rows = {row.id: row for row in context.store.by_ids(DATA_ROW, _ids(page), deleted=True)}
    nodes = [_node(context, rows[outcome["data_row_id"]]) for outcome in page]
    return {"nodes": nodes, "after": after, "total": total}


@RESOLVERS.query("failedDataRowImports")
def failed_imports(context: Context, data: Mapping[str, Any]) -> Mapping[str, Any]:
    page, after, total = _outcomes(context, data, ok=False)
    results = [{"message": outcome["message"], "spec": outcome["spec"]} for outcome in page]
    return {"results": results, "after": after, "total": total}


def _outcomes(context: Context, data: Mapping[str, Any], *, ok: bool) -> tuple[Page, str | None, int]:
    """A page, the cursor of the next one, and how many there are in all. The cursor is a position in the input."""
    task = context.store.one(TASK, data["taskId"])
    first, after = data.get("first"), data.get("from")
    first = DEFAULT_PAGE if first is None else first
    if first < 1 or not (after is None or after.isdecimal()):
        raise InvalidQuery("'first' must be at least 1, and 'from' what 'after' was")
    chosen = (_COLUMNS.task_id == task.id, _COLUMNS.ok.is_(ok))
    later = _COLUMNS.position > (-1 if after is None else int(after))
    page = context.store.page(DATA_ROW_IMPORT, Slice(None, "position_ASC", 0, first + 1), *chosen, later)
    more = len(page) > first
    page = Page.of(page[:first])
    return page, str(page[-1]["position"]) if more else None, context.store.count(DATA_ROW_IMPORT, *chosen)


def _ids(page: Page) -> list[str]:
    return list(dict.fromkeys(outcome["data_row_id"] for outcome in page))


def _node(context: Context, row: Row) -> Mapping[str, Any]:
    row_data = absolute(context.base_url, row["row_data"])
    own = {"id": row.id, "externalId": row["external_id"], "globalKey": row["global_key"]}
    return {**own, "rowData": row_data}
