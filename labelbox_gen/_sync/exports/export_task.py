# Written by `make codegen` from labelbox_gen/_async/exports/export_task.py. DO NOT EDIT.
"""Exports: tasks whose result is a stream of rows."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any

from labelbox_gen._runtime.entities.inputs import id_of
from labelbox_gen._runtime.exports.chunk import Batch, interrupted
from labelbox_gen._runtime.values import json_bytes
from labelbox_gen._runtime.values.untyped_json import Lines
from labelbox_gen.exceptions import InvalidQueryError, LabelboxError
from labelbox_gen.progress import Progress
from labelbox_gen_graphql import operations

from ..entities.task import Task
from ..session import session_of
from ..tasks.waiting import EXPORT_SECONDS
from .byte_stream import ExportBytes
from .source import ExportSource
from .stream_type import ERRORS, RESULT, checked_stream

if TYPE_CHECKING:
    from typing_extensions import Self

    from labelbox_gen._runtime.exports.rows import ExportedRow

    from ..session import Session
    from .stream_type import StreamType


class ExportTask(Task):
    """An export. Iterate it for its rows, as dicts; nothing is kept, so memory stays flat.

    Rows come while the rest is still on its way; leaving the loop closes the connection. Where the network is slow,
    several parts of the result are downloaded side by side. Links that expire, connections that break and answers
    that are cut short are taken up again at the byte reached, so that each row comes once, in order; if that fails,
    `ExportInterruptedError` says where to go on.

    Params, all False by default: `attachments`, `data_row_details`, `embeddings`, `interpolated_frames`,
    `label_details`, `metadata_fields`, `performance_details`, `project_details`; and `media_type_override`.

    Filters: `data_row_ids` or `global_keys` (up to 2000), `batch_ids`, `workflow_status` (ToLabel, InReview,
    InRework, Done), `last_activity_at` and `label_created_at` (a start and an end, one of them may be None).
    """

    __slots__ = ()

    @classmethod
    def get_task(cls, client: Session, task_id: str) -> Self:
        """The export that has an id: to read it in another process, or to read on.

        Raises:
            ResourceNotFoundError: there is none.
            InvalidQueryError: the task is not an export.
        """
        session, task_id = session_of(client), id_of("Task", task_id)
        task = cls(session, session.get(operations.GET_TASK, {"id": task_id}, ("task",)))
        if not task.is_export:
            raise InvalidQueryError(
                f"task {task_id} is of type {task.type!r}, not an export",
                hint="client.get_task_by_id gives it.",
            )
        return task

    def __iter__(self) -> Iterator[dict[str, Any]]:
        loads = json_bytes.loads  # which needs no import: the first row waits for nothing
        with closing(self._batches(RESULT, 0, EXPORT_SECONDS)) as batches:
            for batch in batches:
                for line in batch.lines:
                    if line:
                        try:
                            row = loads(line)
                        except ValueError:
                            row = batch.parse(line)
                        yield row
                loads = json_bytes.parser()

    def rows(self, offset: int = 0, *, timeout_seconds: float = EXPORT_SECONDS) -> Generator[ExportedRow]:
        """The rows with typed attributes, such as `row.data_row.global_key`; all JSON is in `row.json`.

        Waits for the task first. `row.offset` is where the next row begins: keep it with what you made of the row,
        and go on there later.

        Args:
            offset: where to begin, in bytes; the `offset` of a row that was read before.
            timeout_seconds: how long to wait for the task.

        Raises:
            TaskFailedError: the export failed.
            TimeoutError: it was not ready in time.
            ExportInterruptedError: reading broke off.
        """
        return self._rows(RESULT, offset, timeout_seconds)

    def stream_lines(self, offset: int = 0, *, timeout_seconds: float = EXPORT_SECONDS) -> Generator[bytes]:
        """The rows as lines of JSON, without parsing them; otherwise like `rows`."""
        with closing(self._batches(RESULT, offset, timeout_seconds)) as batches:
            for batch in batches:
                for line in batch.lines:
                    if line:
                        yield line

    def get_buffered_stream(
        self, stream_type: StreamType | str = RESULT, *, offset: int = 0
    ) -> Generator[ExportedRow]:
        """The rows of one of the two streams: those of "RESULT" like `rows`, and those of "ERRORS".

        Each has its content as `row.json`.

        Raises:
            InvalidQueryError: there is no such stream.
        """
        return self._rows(checked_stream(stream_type), offset, EXPORT_SECONDS)

    def get_total_file_size(self, stream_type: StreamType | str = RESULT) -> int | None:
        """The bytes of a stream; None if there is no such stream. Waits for the task."""
        return self._header(checked_stream(stream_type), "totalSize")

    def get_total_lines(self, stream_type: StreamType | str = RESULT) -> int | None:
        """The rows of a stream; None if there is no such stream. Waits for the task."""
        return self._header(checked_stream(stream_type), "totalLines")

    def has_result(self) -> bool:
        """Whether there are rows. Waits for the task."""
        return bool(self.get_total_file_size(RESULT))

    def has_errors(self) -> bool:
        """Whether something was asked for that does not exist. Waits for the task."""
        return bool(self.get_total_file_size(ERRORS))

    @property
    def result(self) -> list[dict[str, Any]]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # rows of an export
        """All rows at once, in memory; waits for the task. Iterate the task to have one at a time."""
        return [row for row in self]

    @property
    def errors(self) -> list[dict[str, Any]]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # rows of an export
        """What was asked for by id or key and does not exist, each with a `message`; waits for the task."""
        return [row.json for row in self.get_buffered_stream(ERRORS)]

    def to_jsonl(
        self, path: str | os.PathLike[str], *, resume: bool = True, progress: Progress = False
    ) -> int:
        """Write the rows to a file of JSON lines, streamed to disk.

        Until it is whole, the file is called `<path>.<id of the task>.part`. After a crash, the same call for the
        same task (`ExportTask.get_task(client, id)`) goes on where the part ends.

        Args:
            path: the file; one that exists is replaced at the end.
            resume: whether to go on with a part; otherwise it is written anew.
            progress: True for a bar on the terminal, or a function that takes rows written and their total.

        Returns:
            The number of rows in the file.

        Raises:
            ExportInterruptedError: reading broke off; what came is kept.
            LabelboxError: the file cannot be written.
        """
        from .jsonl import write_jsonl

        return write_jsonl(self._source(), path, progress, resume=resume)

    def to_parquet(self, path: str | os.PathLike[str], *, progress: Progress = False) -> int:
        """Write the rows to a Parquet file, in row groups of a few MiB; needs the extra `arrow`.

        Always the same columns, one row for each data row: id, global_key, external_id, row_data; with the param
        `data_row_details` dataset_id, dataset_name, created_at, updated_at, last_activity_at, created_by; and as
        JSON text media_attributes, metadata_fields, attachments, embeddings, projects (with the labels),
        experiments, and in `more` whatever else the server sent.

        Args:
            path: the file; it is there when it is whole, and one that exists is replaced then.
            progress: True for a bar on the terminal, or a function that takes rows written and their total.

        Returns:
            The number of rows in the file.

        Raises:
            LabelboxError: pyarrow is not installed, or the file cannot be written.
            ExportInterruptedError: reading broke off.
        """
        from .tables import write_parquet

        return write_parquet(self._source(), path, progress)

    def to_arrow(self, *, progress: Progress = False) -> Any:
        """All rows as a `pyarrow.Table`, in memory, with the columns of `to_parquet`; needs the extra `arrow`.

        Args:
            progress: True for a bar on the terminal, or a function that takes rows read and their total.

        Raises:
            LabelboxError: pyarrow is not installed.
            ExportInterruptedError: reading broke off.
        """
        from .tables import arrow_table

        return arrow_table(self._source(), progress)

    def to_pandas(self, *, progress: Progress = False) -> Any:
        """All rows as a `pandas.DataFrame`, in memory; needs the extra `pandas`.

        It has the columns of `to_parquet`, but what is JSON text there is dicts and lists here.

        Args:
            progress: True for a bar on the terminal, or a function that takes rows read and their total.

        Raises:
            LabelboxError: pandas is not installed.
            ExportInterruptedError: reading broke off.
        """
        from .tables import data_frame

        return data_frame(self._source(), progress)

    def _source(self) -> ExportSource:
        return ExportSource(
            self.client,
            self.uid,
            self.name or "Export",
            self.rows,
            self.get_total_lines,
            self.wait_till_complete,
        )

    def _rows(self, stream_type: str, offset: int, timeout_seconds: float) -> Generator[ExportedRow]:
        from labelbox_gen._runtime.exports.rows import ExportedRow

        with closing(self._batches(stream_type, offset, timeout_seconds)) as batches:
            for batch in batches:
                for line, after in batch.placed():
                    yield ExportedRow(line, after)

    def _batches(self, stream_type: str, offset: int, timeout_seconds: float) -> Generator[Batch]:
        stream = ExportBytes.of(self._source(), stream_type, timeout_seconds)
        batch, rows, cut = Batch([], offset), 0, Lines()
        try:
            with closing(stream.read(offset)) as chunks:
                for chunk in chunks:
                    batch = Batch(cut.feed(chunk), batch.stop)
                    yield batch
                    rows += batch.rows
        except LabelboxError as error:
            raise interrupted(self.uid, rows, batch.stop, error) from error
        if rest := cut.end():
            yield Batch([rest], batch.stop)

    def _header(self, stream_type: str, key: str) -> int | None:
        self.wait_till_complete(EXPORT_SECONDS)
        variables = {"id": self.uid, "streamType": stream_type}
        header = self.client.run(operations.GET_EXPORT_HEADER, variables, ("task", "exportMetadataHeader"))
        return int(header[key]) if header else None
