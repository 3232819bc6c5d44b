"""Exports: start an export, read its streams."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select

from labelbox_gen.server.access.permissions import MANAGE, REVIEW
from labelbox_gen.server.access.rule import everybody, in_organization, in_project
from labelbox_gen.server.errors import Malformed, NotAllowed
from labelbox_gen.server.files.files import HOUR
from labelbox_gen.server.files.table import STORED_FILE
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.request_key import request_key
from labelbox_gen.server.store.row import Row

from ..projects.table import PROJECT
from ..tasks.table import TASK
from .params import Params
from .selection import select_rows
from .table import EXPORT_WINDOW

RESOLVERS = Resolvers()
_WINDOW = EXPORT_WINDOW.table.c


@RESOLVERS.mutation("exportDataRowsInProject", in_project(REVIEW, "input.filters.projectId"), quiet=True)
def export_project(context: Context, input: Mapping[str, Any]) -> Mapping[str, Any]:
    """Older clients send `streamable: false`; they read the streams nevertheless."""
    filters: Mapping[str, Any] = input.get("filters") or {}
    if not filters.get("projectId"):
        raise Malformed("'filters' needs a projectId")
    project = context.store.one(PROJECT, filters["projectId"])
    return _start(context, input, filters, f"Export v2: project - {project['name']}")


@RESOLVERS.mutation("exportDataRowsInCatalog", everybody(), quiet=True)
def export_catalog(context: Context, input: Mapping[str, Any]) -> Mapping[str, Any]:
    params: Mapping[str, Any] = input.get("params") or {}
    for id in params.get("projectIds") or ():
        context.store.one(PROJECT, id)
    return _start(context, input, input.get("filters") or {}, "Export v2: catalog")


@RESOLVERS.mutation("exportDataRowsInSlice", in_organization(MANAGE))
def export_slice(context: Context, input: Mapping[str, Any]) -> None:
    raise NotAllowed("The embedded server has no slices to export")


@RESOLVERS.mutation("exportDataRowsInModelRun", in_organization(MANAGE))
def export_model_run(context: Context, input: Mapping[str, Any]) -> None:
    raise NotAllowed("The embedded server has no model runs to export")


def _start(
    context: Context, input: Mapping[str, Any], filters: Mapping[str, Any], name: str
) -> Mapping[str, Any]:
    """Filters and options are validated here, before the job starts.

    A repeated request returns the task of the first one.
    """
    params: Mapping[str, Any] = input.get("params") or {}
    select_rows(filters)
    Params.read(params, filters.get("projectId"))
    exports, organization = context.services.exports, context.organization_id
    key = request_key("export", context.user.id, context.base_url, name, input)
    repeated = context.store.get(TASK, exports.task_id(organization, key) or "")
    if repeated is not None and repeated["status"] in ("IN_PROGRESS", "COMPLETE"):
        return {"taskId": repeated.id, "isStreamable": True}
    values = {"name": input.get("taskName") or name, "type": "export-data-rows"}
    task = context.store.insert(TASK, {**values, "created_by_id": context.user.id})
    payload = {"filters": filters, "params": params, "base_url": context.base_url}
    context.enqueue("export-data-rows", payload, task=task)
    exports.started(organization, key, task.id)
    return {"taskId": task.id, "isStreamable": True}


@RESOLVERS.field("Task", "exportMetadataHeader")
def metadata_header(context: Context, task: Row, stream_type: str) -> Mapping[str, int] | None:
    """Null if the stream is empty or not complete yet."""
    context.services.exports.seen(task.id)
    statement = select(func.max(_WINDOW.end), func.max(_WINDOW.last_line)).where(
        _WINDOW.task_id == task.id, _WINDOW.stream_type == stream_type
    )
    end, last_line = context.store.connection.execute(statement).one()
    return None if end is None else {"totalSize": end + 1, "totalLines": last_line + 1}


@RESOLVERS.field("Task", "exportFileFromOffset")
def file_from_offset(context: Context, task: Row, stream_type: str, offset: int) -> Mapping[str, Any] | None:
    """The window that contains a byte. Its URL serves that window only, without a Range header."""
    chosen = (_WINDOW.task_id == task.id, _WINDOW.stream_type == stream_type)
    found = context.store.find(
        EXPORT_WINDOW, *chosen, _WINDOW.start <= offset, _WINDOW.end >= offset, limit=1
    )
    if not found:
        return None
    window = found[0]
    files = context.services.files
    file = context.store.one(STORED_FILE, window["stored_file_id"])
    place = files.place(file, seconds=HOUR, window=(window["start"], window["end"]))
    return {
        "offsets": {"start": window["start"], "end": window["end"]},
        "lines": {"start": window["first_line"], "end": window["last_line"]},
        "file": f"{context.base_url}{place}",
    }
