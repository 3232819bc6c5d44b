"""Starting an export."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from labelbox_gen._runtime.exports.params import filters_input, params_input
from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen_graphql import operations

from ..session import AsyncSession

if TYPE_CHECKING:
    from labelbox_gen._runtime.exports.params import ExportFilters, ExportParams

    from .export_task import AsyncExportTask


async def start_project_export(
    session: AsyncSession,
    project_id: str,
    task_name: str | None,
    params: ExportParams | None,
    filters: ExportFilters | None,
) -> AsyncExportTask:
    """Start the export of a project's data rows."""
    selected = {"projectId": project_id, "searchQuery": {"scope": None, "query": filters_input(filters)}}
    return await _start(
        session, operations.EXPORT_DATA_ROWS_IN_PROJECT, task_name, params_input(params), selected
    )


async def start_catalog_export(
    session: AsyncSession,
    task_name: str | None,
    params: ExportParams | None,
    clauses: list[dict[str, object]],
) -> AsyncExportTask:
    """Start the export of data rows wherever they are."""
    everywhere = {"projectIds": None, "modelRunIds": None, "allProjects": False, "allModelRuns": False}
    selected = {"searchQuery": {"scope": None, "query": clauses}}
    included = params_input(params) | everywhere
    return await _start(session, operations.EXPORT_DATA_ROWS_IN_CATALOG, task_name, included, selected)


async def _start(
    session: AsyncSession,
    operation: Operation,
    task_name: str | None,
    params: Mapping[str, object],
    filters: Mapping[str, object],
) -> AsyncExportTask:
    from .export_task import AsyncExportTask

    root = operation.name[0].lower() + operation.name[1:]
    request = {
        "taskName": task_name,
        "isStreamableReady": True,
        "filters": filters,
        "params": params,
        "streamable": True,
    }
    task_id = await session.run(operation, {"input": request}, (root, "taskId"))
    return AsyncExportTask(session, await session.get(operations.GET_TASK, {"id": task_id}, ("task",)))
