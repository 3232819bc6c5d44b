# Written by `make codegen` from labelbox_gen/_async/uploads/submission.py. DO NOT EDIT.
"""The request of an upload that creates data rows, and the recovery of a lost response."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from pydantic_core import to_json

from labelbox_gen._runtime.graphql.operation import Data
from labelbox_gen._runtime.graphql.upload import Upload
from labelbox_gen._runtime.lists.paging import OffsetPaging
from labelbox_gen._runtime.logs import UPLOADS
from labelbox_gen._runtime.tasks.polling import poll_seconds
from labelbox_gen._runtime.tasks.types import UPSERT
from labelbox_gen._runtime.uploads.journal import Journal
from labelbox_gen._runtime.uploads.row_index import RowIndex
from labelbox_gen._runtime.uploads.row_outcomes import CREATED, FAILED, CreatedDataRow, FailedDataRow
from labelbox_gen._runtime.values.scalars import load_datetime
from labelbox_gen.exceptions import InvalidQueryError, LabelboxError
from labelbox_gen_graphql import operations

from ..session import Session
from .files import upload
from .remaining_chunks import rest_of_chunks
from .task_rows import created_rows

#: Final states after which the rows of a task may be submitted again.
UNFINISHED = frozenset({"FAILED", "CANCELED"})


class Submission:
    """Submits an upload exactly once.

    With a journal, a lost response is recovered: the task is searched among the user's newest tasks by the rows that
    it reports. Only rows with global keys are submitted again, because the server creates none of them twice.
    """

    def __init__(self, session: Session, journal: Journal | None, index: RowIndex, keyless: int) -> None:
        self._session = session
        self._journal = journal
        self._index = index
        self._keyless = keyless
        self.earlier: list[str] = []
        """Tasks of the upload that failed; they may have created rows."""
        self._took = timedelta()
        """Duration of the submission in seconds; a duplicate request arrives within that time."""

    def submit(self, uris: list[str]) -> Data:
        """The task of the chunks: a new one, or an existing one whose response an earlier process lost."""
        journal = self._journal
        if journal is None:
            data = self._submit(self._manifest(uris))
        else:
            data = self._known(journal)
            if data is None or data["status"] in UNFINISHED:
                data = self._rest(journal, uris)
            self.earlier = [task_id for task_id in journal.tasks if task_id != data["id"]]
        return data

    def _rest(self, journal: Journal, uris: list[str]) -> Data:
        """Submit the rows that earlier, failed tasks did not create."""
        taken = bytearray(len(self._index))
        for task_id in journal.tasks:
            created = created_rows(self._session, task_id)
            self._index.places((row.names for row in created), taken)
        if all(taken):  # the last task failed after its last row
            return {**self._task(journal.tasks[-1]), "status": "COMPLETE"}
        if any(taken):
            uris = rest_of_chunks(self._session, journal, taken)
        count = taken.count(0)
        return self._submitted(journal, self._manifest(uris, count))

    def _manifest(self, uris: list[str], count: int | None = None) -> str:
        count = len(self._index) if count is None else count
        manifest = {"source": "SDK", "item_count": count, "chunk_uris": uris}
        return upload(self._session, Upload(to_json(manifest), "manifest.json", "application/json"))

    def _submit(self, manifest: str) -> Data:
        started = self._session.clock.monotonic()
        variables = {"manifestUri": manifest}
        data = self._session.get(operations.UPSERT_DATA_ROWS, variables, ("upsertDataRows",))
        self._took = timedelta(seconds=self._session.clock.monotonic() - started)
        UPLOADS.debug("%s: task %s in %s", operations.UPSERT_DATA_ROWS.name, data["id"], self._took)
        return data

    def _known(self, journal: Journal) -> Data | None:
        """The task of an earlier process."""
        if journal.rows not in (None, len(self._index)):
            raise InvalidQueryError(
                f"journal {journal.path}: {journal.rows} rows were uploaded before, and now there are {len(self._index)}",
                hint="Give the same items; other items need a journal of their own.",
            )
        if journal.task is not None:
            return self._task(journal.task)
        data = self._found(journal) if journal.submissions else None
        if data is not None:
            journal.note({"task": data["id"]})
        return data

    def _task(self, task_id: str) -> Data:
        return self._session.get(operations.GET_TASK, {"id": task_id}, ("task",))

    def _submitted(self, journal: Journal, manifest: str) -> Data:
        while True:
            if journal.submissions > len(journal.tasks) and self._keyless:
                raise self._undecided(journal)
            after = journal.task_before if journal.submissions else self._newest_task()
            journal.note({"submit": manifest, "rows": len(self._index), "after": after})
            try:
                data = self._submit(manifest)
            except LabelboxError as error:
                if not error.maybe_done or self._lost(journal) >= self._session.tuning.submission_attempts:
                    raise
                UPLOADS.info(
                    "submission %d: the response was lost; looking for its task", journal.submissions
                )
                self._pause(journal.submissions)
                data = self._found(journal)
            if data is not None:
                journal.note({"task": data["id"]})
                return data

    def _lost(self, journal: Journal) -> int:
        """The submissions without a known task."""
        return journal.submissions - len(journal.tasks)

    def _pause(self, elapsed: float) -> None:
        self._session.clock.sleep(poll_seconds(elapsed, self._session.tuning))

    def _undecided(self, journal: Journal) -> LabelboxError:
        error = LabelboxError(
            f"it is not known whether the {len(self._index)} data rows were created: the response was lost, "
            f"no task names them yet, and {self._keyless} of them have no global key, so they are not sent again",
            operation=operations.UPSERT_DATA_ROWS.name,
            hint=f"Look into the dataset. If the rows are missing, delete the last line of {journal.path}.",
        )
        error.maybe_done = True
        return error

    def _found(self, journal: Journal) -> Data | None:
        """The task of a submission whose response was lost."""
        for data in self._ours(journal.task_before):
            if data["id"] not in journal.tasks:
                return data
        return None

    def duplicates(self, task: Data) -> Iterator[str]:
        """Ids of the other tasks of the upload, from submissions that arrived late or twice."""
        if self._journal is not None:
            found = self._ours(self._journal.task_before)
        else:
            found = self._ours(since=load_datetime(task["createdAt"]) - self._took)
        for data in found:
            if data["id"] != task["id"] and data["id"] not in self.earlier:
                yield data["id"]

    def _ours(self, after: str | None = None, since: datetime | None = None) -> Iterator[Data]:
        """The user's tasks that report rows of this upload, newest first, back to a task or a time."""
        for data in self._tasks():
            if data["id"] == after or (since is not None and load_datetime(data["createdAt"]) < since):
                return
            if data["type"] == UPSERT and self._reports_ours(data):
                yield data

    def _newest_task(self) -> str | None:
        for data in self._tasks(first=1):
            return data["id"]
        return None

    def _tasks(self, first: int = 20) -> Iterator[Data]:
        user = self._session.get(operations.GET_USER, {}, ("user",))
        variables = {"id": user["id"], "orderBy": "createdAt_DESC"}
        paging = OffsetPaging(("user", "createdTasks"), size=first)
        for data in self._session.pages(
            operations.LIST_USER_CREATED_TASKS, variables, paging, dict[str, Any]
        ):
            yield data

    def _reports_ours(self, data: Data) -> bool:
        """Whether the first row that a task reports is one of this upload; waits for tasks that have just started."""
        reports = (
            (operations.LIST_SUCCESSFUL_DATA_ROW_IMPORTS, CREATED, "nodes", CreatedDataRow.read),
            (operations.LIST_FAILED_DATA_ROW_IMPORTS, FAILED, "results", FailedDataRow.read),
        )
        started = self._session.clock.monotonic()
        while True:
            for operation, root, items, read in reports:
                answer = self._session.run(operation, {"taskId": data["id"], "first": 1}, (root, items))
                for row in answer or ():
                    return self._index.has(read(row).names)
            elapsed = self._session.clock.monotonic() - started
            if data["status"] != "IN_PROGRESS" or elapsed > self._session.tuning.task_identification_seconds:
                return False
            self._pause(elapsed)
            data = self._task(data["id"])
