"""Global keys: lookup, assignment and removal in bulk. Results are computed at once and stored for polling clients."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.errors import Malformed, NotFound
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.row import Row

from ..data_rows.lookup import check_global_key, ids_by_keys, keys_by_ids
from ..data_rows.table import DATA_ROW
from ..tasks.table import ASYNC_JOB

RESOLVERS = Resolvers()
Assignment = Mapping[str, str]
_BLANKS = re.compile(r"\s{2}")
"""The API refuses assignments of such keys, and does not change them."""


class _Nothing(dict[str, Any]):
    """A missing data row: its id is empty, and reading other columns raises an error."""

    def __init__(self) -> None:
        nullable = (column.name for column in DATA_ROW.table.columns if column.nullable)
        super().__init__({**dict.fromkeys(nullable), "id": ""})

    def __missing__(self, column: str) -> Any:
        raise NotFound(f"A global key has no data row, so no '{column}'; 'notFoundGlobalKeys' names it")


@RESOLVERS.query("dataRowsForGlobalKeys", writes=True)
def data_rows_for_keys(context: Context, where: Mapping[str, Any]) -> Mapping[str, Any]:
    """Store a result for a polling client."""
    ids = ids_by_keys(context.store, where["ids"])
    result = {
        "ids": [ids.get(key, "") for key in where["ids"]],
        "missing": [key for key in where["ids"] if key not in ids],
    }
    return _answer(context, "data-rows-for-global-keys", result)


@RESOLVERS.query("dataRowsForGlobalKeysResult")
def data_rows_for_keys_result(context: Context, job_id: Mapping[str, Any]) -> Mapping[str, Any]:
    """One data row per key, in order; a key without a data row gets one with the id ''."""
    result = _result(context, "data-rows-for-global-keys", job_id["id"])
    rows = {row.id: row for row in context.store.by_ids(DATA_ROW, [id for id in result["ids"] if id])}
    nothing = Row(DATA_ROW, _Nothing())
    data = {
        "fetchedDataRows": [rows.get(id, nothing) for id in result["ids"]],
        "notFoundGlobalKeys": result["missing"],
        "accessDeniedGlobalKeys": [],
    }
    return {"data": data, "jobStatus": "COMPLETE"}


@RESOLVERS.mutation("assignGlobalKeysToDataRows", in_organization(MANAGE))
def assign(context: Context, data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Impossible assignments are skipped and reported; keys are used verbatim."""
    wanted: list[Assignment] = data["assignInputs"]
    current = keys_by_ids(context.store, [each.get("dataRowId") or "" for each in wanted])
    taken = ids_by_keys(context.store, _keys(wanted))
    result: dict[str, list[Assignment]] = {"unmodified": [], "invalid": []}
    assigned: dict[str, str] = {}
    for each in wanted:
        possible = _can_have(each, current, taken)
        result["unmodified" if possible else "invalid"].append(each)
        if possible:
            taken[each["globalKey"]] = each["dataRowId"]
            assigned[each["dataRowId"]] = each["globalKey"]
    changed = [{"_id": id, "global_key": key} for id, key in assigned.items() if current[id] != key]
    context.store.update_many(DATA_ROW, changed)
    return _answer(context, "assign-global-keys", result)


@RESOLVERS.query("assignGlobalKeysToDataRowsResult")
def assign_result(context: Context, job_id: Mapping[str, Any]) -> Mapping[str, Any]:
    result = _result(context, "assign-global-keys", job_id["id"])
    data: Mapping[str, Any] = {
        "sanitizedAssignments": [],
        "unmodifiedAssignments": result["unmodified"],
        "invalidGlobalKeyAssignments": result["invalid"],
        "accessDeniedAssignments": [],
    }
    return {"data": data, "jobStatus": "COMPLETE"}


@RESOLVERS.mutation("clearGlobalKeys", in_organization(MANAGE))
def clear(context: Context, where: Mapping[str, Any]) -> Mapping[str, Any]:
    rows = ids_by_keys(context.store, where["ids"])
    for ids in chunks(list(rows.values())):
        context.store.update_where(DATA_ROW, {"global_key": None}, DATA_ROW.id.in_(ids))
    missing = [key for key in where["ids"] if key not in rows]
    return _answer(context, "clear-global-keys", {"cleared": list(rows), "missing": missing})


@RESOLVERS.query("clearGlobalKeysResult")
def clear_result(context: Context, job_id: Mapping[str, Any]) -> Mapping[str, Any]:
    result = _result(context, "clear-global-keys", job_id["id"])
    data: Mapping[str, Any] = {
        "clearedGlobalKeys": result["cleared"],
        "notFoundGlobalKeys": result["missing"],
        "failedToClearGlobalKeys": [],
        "accessDeniedGlobalKeys": [],
    }
    return {"data": data, "jobStatus": "COMPLETE"}


def _answer(context: Context, kind: str, result: Mapping[str, Any]) -> Mapping[str, str]:
    values = {"kind": kind, "result": result, "created_by_id": context.user.id}
    return {"jobId": context.store.insert(ASYNC_JOB, values).id}


def _result(context: Context, kind: str, id: str) -> Mapping[str, Any]:
    """The result of a job of this kind."""
    job = context.store.one(ASYNC_JOB, id)
    if job["kind"] != kind:
        raise NotFound.of("AsyncJob", id)
    return job["result"]


def _keys(wanted: Sequence[Assignment]) -> list[str]:
    return list(dict.fromkeys(each["globalKey"] for each in wanted if each.get("globalKey")))


def _can_have(each: Assignment, rows: Mapping[str, str | None], taken: Mapping[str, str]) -> bool:
    key, id = each.get("globalKey"), each.get("dataRowId")
    try:
        check_global_key(key)
    except Malformed:
        return False
    return key is not None and not _BLANKS.search(key) and id in rows and taken.get(key, id) == id
