"""Tasks: processes on the server that outlive a request."""

from __future__ import annotations

from labelbox_gen._runtime.uploads.row_outcomes import CreatedDataRow, FailedDataRow
from labelbox_gen.exceptions import InvalidQueryError, TaskFailedError
from labelbox_gen.progress import Progress
from labelbox_gen_graphql._async.task import AsyncTaskBase

from ..tasks.failure_reason import failure_reason
from ..tasks.waiting import wait_till_done
from ..uploads.task_rows import created_rows, failed_rows

#: Final states of a task; a status unknown to this package counts as not final.
ENDED = frozenset({"COMPLETE", "FAILED", "CANCELED"})


class AsyncTask(AsyncTaskBase):
    """A process on the server that may take longer than a request, such as the creation of data rows."""

    __slots__ = ()

    @property
    def is_done(self) -> bool:
        """Whether the task had ended, with success or failure, at the last refresh."""
        return self.status in ENDED

    @property
    def percent_done(self) -> int:
        """Progress in percent at the last refresh, from 0 to 100."""
        return 100 if self.status == "COMPLETE" else int(self.completion_percentage or 0)

    @property
    def is_export(self) -> bool:
        """Whether the task is an export; `ExportTask.get_task` then gives its rows."""
        return "export" in (self.type or "").lower()

    async def wait_till_done(self, timeout_seconds: float = 300.0, *, progress: Progress = False) -> None:
        """Wait until the task has ended, with the result in `status`.

        Args:
            timeout_seconds: maximum wait in seconds.
            progress: True for a progress bar on the terminal, or a function called with the percentage and 100.

        Raises:
            TimeoutError: the task did not end in time; it continues on the server, and a new wait is possible.
        """
        await wait_till_done(self, self.name, timeout_seconds, progress)

    async def wait_till_complete(self, timeout_seconds: float = 300.0) -> None:
        """Wait until the task has succeeded.

        Args:
            timeout_seconds: maximum wait in seconds.

        Raises:
            TaskFailedError: the task failed or was cancelled; the message has the reason.
            TimeoutError: the task did not end in time; it continues on the server, and a new wait is possible.
        """
        await self.wait_till_done(timeout_seconds)
        if self.status != "COMPLETE":
            reason = await failure_reason(self.client.transport, self.errors_url, self.result_url)
            raise TaskFailedError(f"task {self.uid} ({self.name}) ended as {self.status}: {reason}")

    @property
    async def result(self) -> list[CreatedDataRow]:
        """The data rows that the task created, in the order of the items; waits for the task."""
        return await self.created_data_rows

    @property
    async def errors(self) -> list[FailedDataRow]:
        """The rows that were not created, each with the reason; waits for the task."""
        return await self.failed_data_rows

    @property
    async def created_data_rows(self) -> list[CreatedDataRow]:
        """The data rows that the task created, in the order of the items; waits for the task.

        Raises:
            TaskFailedError: the task as a whole failed.
        """
        self._check_rows()
        await self.wait_till_complete()
        return await created_rows(self.client, self.uid)

    @property
    async def failed_data_rows(self) -> list[FailedDataRow]:
        """The rows that were not created, each with the reason; waits for the task.

        Raises:
            TaskFailedError: the task as a whole failed.
        """
        self._check_rows()
        await self.wait_till_complete()
        return await failed_rows(self.client, self.uid)

    def _check_rows(self) -> None:
        """Reject exports: they create no data rows, and an empty list would look like an empty export."""
        if self.is_export:
            raise InvalidQueryError(
                f"task {self.uid} is an export, which creates no data rows",
                hint=f"ExportTask.get_task(client, {self.uid!r}) reads its rows.",
            )
