"""The rows of a task that creates or changes data rows, as the server lists them."""

from __future__ import annotations

from labelbox_gen._runtime.lists.paging import CursorPaging
from labelbox_gen._runtime.uploads.row_outcomes import CREATED, FAILED, CreatedDataRow, FailedDataRow
from labelbox_gen_graphql import operations

from ..session import AsyncSession


async def created_rows(session: AsyncSession, task_id: str) -> list[CreatedDataRow]:
    """The data rows that were created or changed."""
    paging = CursorPaging((CREATED, "nodes"), (CREATED, "after"), "from", size=5000)
    operation = operations.LIST_SUCCESSFUL_DATA_ROW_IMPORTS
    return [row async for row in session.pages(operation, {"taskId": task_id}, paging, CreatedDataRow.read)]


async def failed_rows(session: AsyncSession, task_id: str) -> list[FailedDataRow]:
    """The rejected rows, each with the reason."""
    paging = CursorPaging((FAILED, "results"), (FAILED, "after"), "from", size=5000)
    operation = operations.LIST_FAILED_DATA_ROW_IMPORTS
    return [row async for row in session.pages(operation, {"taskId": task_id}, paging, FailedDataRow.read)]
