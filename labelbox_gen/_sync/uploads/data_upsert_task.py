# Written by `make codegen` from labelbox_gen/_async/uploads/data_upsert_task.py. DO NOT EDIT.
"""Tasks that create or change data rows, with the outcome of each row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from labelbox_gen._runtime.uploads.row_index import RowIndex
from labelbox_gen._runtime.uploads.row_outcomes import CREATED, CreatedDataRow, FailedDataRow
from labelbox_gen.exceptions import LabelboxError
from labelbox_gen_graphql import operations

from ..entities.task import Task
from .task_rows import created_rows, failed_rows

if TYPE_CHECKING:
    from ..session import Session
    from .submission import Submission

#: The server's message for a row with an existing global key.
DUPLICATE = "Duplicate global key"


class DataUpsertTask(Task):
    """The creation or change of many data rows.

    Each outcome has the `index` of its row among the given items. Every row is either in `result` or in `errors`; a
    row that the server does not report is in `errors` as `unknown`. A task that was found by its id knows no items, so
    its outcomes have no `index`.
    """

    __slots__ = ("_index", "_submission")

    def __init__(
        self,
        client: Session,
        data: dict[str, Any],
        index: RowIndex | None = None,
        submission: Submission | None = None,
    ) -> None:
        super().__init__(client, data)
        self._index = index
        self._submission = submission

    @property
    def created_data_rows(self) -> list[CreatedDataRow]:
        """The data rows that the task created or changed, in the order of the items; waits for the task.

        Raises:
            TaskFailedError: the task as a whole failed.
        """
        if self._index is None or self._submission is None:
            return super().created_data_rows
        created, _ = self._outcomes(self._index, self._submission)
        return created

    @property
    def failed_data_rows(self) -> list[FailedDataRow]:
        """The rows that were not created, each with the reason, in the order of the items; waits for the task.

        Raises:
            TaskFailedError: the task as a whole failed.
        """
        index, submission = self._index, self._submission
        if index is None or submission is None:
            return super().failed_data_rows
        self.wait_till_complete()
        if submission.earlier:
            _, failed = self._outcomes(index, submission)
            return failed
        variables = {"taskId": self.uid, "first": 1}
        operation = operations.LIST_SUCCESSFUL_DATA_ROW_IMPORTS
        total = self.client.run(operation, variables, (CREATED, "total"))
        if total == len(index):
            return []
        failed: list[FailedDataRow] = failed_rows(self.client, self.uid)
        if not any(row.message.startswith(DUPLICATE) for row in failed):
            places = index.last_places([row.names for row in failed])
            if total + len(failed) == len(index) and None not in places:
                return _placed(failed, places)
        _, failed = self._outcomes(index, submission)
        return failed

    def _outcomes(
        self, index: RowIndex, submission: Submission
    ) -> tuple[list[CreatedDataRow], list[FailedDataRow]]:
        """The outcomes of all rows: created on one side, failed and unknown on the other."""
        self.wait_till_complete()
        created: list[CreatedDataRow] = []
        for task_id in (*submission.earlier, self.uid):
            created += created_rows(self.client, task_id)
        failed: list[FailedDataRow] = failed_rows(self.client, self.uid) if len(created) < len(index) else []
        if any(row.message.startswith(DUPLICATE) for row in failed):
            created, failed = self._settled(submission, created, failed)
        if len(created) + len(failed) > len(index):
            raise LabelboxError(
                f"task {self.uid} reports {len(created)} rows as created and {len(failed)} as failed, "
                f"but {len(index)} were given"
            )
        taken = bytearray(len(index))
        places = [index.places((row.names for row in rows), taken) for rows in (created, failed)]
        left: list[int | None] = [place for place, mark in enumerate(taken) if not mark]
        for each in places:  # rows whose names the server changed are matched in input order
            if each.count(None) == len(left):
                rest = iter(left)
                each[:] = [next(rest) if place is None else place for place in each]
                left = []
        unknown = len(index) - len(created) - len(failed)
        failed += [UNKNOWN] * unknown
        places[1] += left if len(left) == unknown else [None] * unknown
        return _placed(created, places[0]), _placed(failed, places[1])

    def _settled(
        self, submission: Submission, created: list[CreatedDataRow], failed: list[FailedDataRow]
    ) -> tuple[list[CreatedDataRow], list[FailedDataRow]]:
        """Treat rows as created that this task rejected because a duplicate task had created them."""
        theirs: dict[str | None, CreatedDataRow] = {}
        for task_id in submission.duplicates(self.data):
            for row in created_rows(self.client, task_id):
                theirs[row.global_key] = row
        left: list[FailedDataRow] = []
        for row in failed:
            if row.message.startswith(DUPLICATE) and row.global_key in theirs:
                created.append(theirs.pop(row.global_key))
            else:
                left.append(row)
        return created, left


UNKNOWN = FailedDataRow("the server did not report this row", None, None, None, unknown=True)

OutcomeT = TypeVar("OutcomeT", CreatedDataRow, FailedDataRow)


def _placed(rows: list[OutcomeT], places: Sequence[int | None]) -> list[OutcomeT]:
    """The rows with their positions, in the order of the items; stored once, as there may be millions."""
    for at, place in enumerate(places):
        rows[at] = replace(rows[at], index=place)
    rows.sort(key=lambda row: (row.index is None, row.index or 0))
    return rows
