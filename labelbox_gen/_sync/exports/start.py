# Written by `make codegen` from labelbox_gen/_async/exports/start.py. DO NOT EDIT.
"""Starting an export."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from labelbox_gen._runtime.exports.params import filters_input, params_input
from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen_graphql import operations

from ..session import Session

if TYPE_CHECKING:
    from labelbox_gen._runtime.exports.params import ExportFilters, ExportParams

    from .export_task import ExportTask


def start_project_export(
    session: Session,
    project_id: str,
    task_name: str | None,
    params: ExportParams | None,
    filters: ExportFilters | None,
) -> ExportTask:
    """Start the export of a project's data rows."""
    selected = {"projectId": project_id, "searchQuery": {"scope": None, "query": filters_input(filters)}}
    return _start(session, operations.EXPORT_DATA_ROWS_IN_PROJECT, task_name, params_input(params), selected)


def start_catalog_export(
    session: Session,
    task_name: str | None,
    params: ExportParams | None,
    clauses: list[dict[str, object]],
) -> ExportTask:
    """Start the export of data rows wherever they are."""
    everywhere = {"projectIds": None, "modelRunIds": None, "allProjects": False, "allModelRuns": False}
    selected = {"searchQuery": {"scope": None, "query": clauses}}
    included = params_input(params) | everywhere
    return _start(session, operations.EXPORT_DATA_ROWS_IN_CATALOG, task_name, included, selected)


def _start(
    session: Session,
    operation: Operation,
    task_name: str | None,
    params: Mapping[str, object],
    filters: Mapping[str, object],
) -> ExportTask:
    from .export_task import ExportTask

    root = operation.name[0].lower() + operation.name[1:]
    request = {
        "taskName": task_name,
        "isStreamableReady": True,
        "filters": filters,
        "params": params,
        "streamable": True,
    }
    task_id = session.run(operation, {"input": request}, (root, "taskId"))
    return ExportTask(session, session.get(operations.GET_TASK, {"id": task_id}, ("task",)))
