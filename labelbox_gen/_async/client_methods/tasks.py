"""Methods of the client for tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labelbox_gen._runtime.entities.inputs import id_of
from labelbox_gen._runtime.tasks.types import check_cancelable, is_upsert
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._async.client import AsyncClientBase

if TYPE_CHECKING:
    from ..entities.task import AsyncTask
    from ..exports.export_task import AsyncExportTask
    from ..uploads.data_upsert_task import AsyncDataUpsertTask


class AsyncTaskMethods(AsyncClientBase):
    """Tasks by id."""

    async def get_task_by_id(self, task_id: str) -> AsyncTask | AsyncDataUpsertTask | AsyncExportTask:
        """A task by its id, as the class of its type (Client reference, get_task_by_id).

        Returns:
            A DataUpsertTask for the creation or change of data rows, an ExportTask for an export, else a Task.

        Raises:
            ResourceNotFoundError: there is none that the user of the key started.
        """
        task = await super().get_task_by_id(task_id)
        if is_upsert(task.type):
            from ..uploads.data_upsert_task import AsyncDataUpsertTask

            return AsyncDataUpsertTask(self, task.data)
        if task.is_export:
            from ..exports.export_task import AsyncExportTask

            return AsyncExportTask(self, task.data)
        return task

    async def cancel_task(self, task_id: str) -> bool:
        """Cancel a task that has not ended. What it has done until then stays.

        The server stops the work soon afterwards: the status is CANCELING first, then CANCELED.

        Returns:
            Whether the server accepted it.

        Raises:
            ResourceNotFoundError: there is no such task.
            OperationNotAllowedException: the task has ended, or tasks of its type cannot be cancelled.
        """
        task_id = id_of("Task", task_id)
        data = await self.get(operations.GET_TASK, {"id": task_id}, ("task",))
        types = await self.run(operations.GET_CANCELABLE_TASK_TYPES, {}, ("cancelableTaskTypes",))
        check_cancelable(data, types or ())
        found = await self.get(operations.CANCEL_TASK, {"id": task_id}, ("cancelBulkOperationJob",))
        return bool(found["success"])
