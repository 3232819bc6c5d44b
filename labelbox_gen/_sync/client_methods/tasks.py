# Written by `make codegen` from labelbox_gen/_async/client_methods/tasks.py. DO NOT EDIT.
"""Methods of the client for tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labelbox_gen._runtime.entities.inputs import id_of
from labelbox_gen._runtime.tasks.types import check_cancelable, is_upsert
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._sync.client import ClientBase

if TYPE_CHECKING:
    from ..entities.task import Task
    from ..exports.export_task import ExportTask
    from ..uploads.data_upsert_task import DataUpsertTask


class TaskMethods(ClientBase):
    """Tasks by id."""

    def get_task_by_id(self, task_id: str) -> Task | DataUpsertTask | ExportTask:
        """A task by its id, as the class of its type (Client reference, get_task_by_id).

        Returns:
            A DataUpsertTask for the creation or change of data rows, an ExportTask for an export, else a Task.

        Raises:
            ResourceNotFoundError: there is none that the user of the key started.
        """
        task = super().get_task_by_id(task_id)
        if is_upsert(task.type):
            from ..uploads.data_upsert_task import DataUpsertTask

            return DataUpsertTask(self, task.data)
        if task.is_export:
            from ..exports.export_task import ExportTask

            return ExportTask(self, task.data)
        return task

    def cancel_task(self, task_id: str) -> bool:
        """Cancel a task that has not ended. What it has done until then stays.

        The server stops the work soon afterwards: the status is CANCELING first, then CANCELED.

        Returns:
            Whether the server accepted it.

        Raises:
            ResourceNotFoundError: there is no such task.
            OperationNotAllowedException: the task has ended, or tasks of its type cannot be cancelled.
        """
        task_id = id_of("Task", task_id)
        data = self.get(operations.GET_TASK, {"id": task_id}, ("task",))
        types = self.run(operations.GET_CANCELABLE_TASK_TYPES, {}, ("cancelableTaskTypes",))
        check_cancelable(data, types or ())
        found = self.get(operations.CANCEL_TASK, {"id": task_id}, ("cancelBulkOperationJob",))
        return bool(found["success"])
