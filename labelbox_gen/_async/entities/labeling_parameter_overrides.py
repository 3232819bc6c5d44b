"""The place that data rows have in the labeling queue of a project."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, TypeAlias

from labelbox_gen._concurrency.iteration import async_each
from labelbox_gen._runtime.entities.bulk_requests import parts
from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen._runtime.projects.overrides import data_row_id, override_input
from labelbox_gen_graphql import operations

from ..session import AsyncSession

if TYPE_CHECKING:
    from labelbox_gen._runtime.data_rows.identifiers import GlobalKey, UniqueId

    from .data_row import AsyncDataRow

    AsyncNamedRow: TypeAlias = AsyncDataRow | UniqueId | GlobalKey
    AsyncOverride: TypeAlias = tuple[AsyncNamedRow, int] | tuple[AsyncNamedRow, int, int | None]
    """Data row, priority, number of labels."""


async def set_overrides(
    session: AsyncSession, project_id: str, data: Iterable[AsyncOverride] | AsyncIterable[AsyncOverride]
) -> bool:
    """Set places, after all of them were checked."""
    given = [override async for override in async_each(data)]
    found = [override_input(index, override) for index, override in enumerate(given)]
    operation = operations.SET_PROJECT_LABELING_PARAMETER_OVERRIDES
    return await _send(session, project_id, operation, "setLabelingParameterOverrides", found)


async def unset_overrides(
    session: AsyncSession,
    project_id: str,
    data_rows: Iterable[AsyncDataRow | UniqueId] | AsyncIterable[AsyncDataRow | UniqueId],
) -> bool:
    """Take places back, after all data rows were checked."""
    given = [row async for row in async_each(data_rows)]
    found: list[dict[str, object]] = [
        {"dataRowId": data_row_id(index, row)} for index, row in enumerate(given)
    ]
    operation = operations.UNSET_PROJECT_LABELING_PARAMETER_OVERRIDES
    return await _send(session, project_id, operation, "unsetLabelingParameterOverrides", found)


async def _send(
    session: AsyncSession, project_id: str, operation: Operation, field: str, data: list[dict[str, object]]
) -> bool:
    complete = True
    for part in parts(data, "changed", session.tuning.bulk_request_items):
        with part.sent():
            variables = {"id": project_id, "data": part.items}
            result = await session.get(operation, variables, ("project", field))
        complete = complete and bool(result["success"])
    return complete
