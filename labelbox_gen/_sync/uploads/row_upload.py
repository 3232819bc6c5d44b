# Written by `make codegen` from labelbox_gen/_async/uploads/row_upload.py. DO NOT EDIT.
"""Uploads the rows of a bulk creation."""

from __future__ import annotations

import os
from collections import deque
from typing import TYPE_CHECKING, Any

from labelbox_gen._concurrency.iteration import each
from labelbox_gen._runtime.uploads.journal import Journal
from labelbox_gen._runtime.uploads.row_index import RowIndex
from labelbox_gen._runtime.uploads.rows import Block, RowReader
from labelbox_gen._runtime.uploads.tables import records
from labelbox_gen.exceptions import InvalidQueryError, LabelboxError
from labelbox_gen.progress import Progress, reporter
from labelbox_gen_graphql import operations

from ..session import Session
from .chunk_upload import ChunkUpload
from .dataset_check import check_dataset
from .row_files import RowFiles
from .submission import Submission

if TYPE_CHECKING:
    from .data_upsert_task import DataUpsertTask


class RowUpload:
    """Sends the rows of one bulk creation or upsert: local files first, then the rows in chunks of bytes.

    Files and chunks are sent concurrently, a few at a time; rows keep their order, and only those in flight are held
    in memory.
    """

    def __init__(
        self, session: Session, dataset_id: str, *, upsert: bool, journal: str | os.PathLike[str] | None
    ) -> None:
        self._session = session
        self._dataset_id = dataset_id
        self._reader = RowReader(dataset_id, upsert=upsert, tuning=session.tuning)
        self._index = RowIndex()
        facts = {"dataset_id": dataset_id, "upsert": upsert}
        self._journal = None if journal is None else Journal(journal, facts)

    def run(self, items: Any, progress: Progress) -> DataUpsertTask:
        """Upload everything and start the task."""
        from .data_upsert_task import DataUpsertTask

        total = len(items) if hasattr(items, "__len__") else None
        try:
            with reporter(progress, "Uploading data rows", total=total) as report:
                chunks = ChunkUpload(self._session, self._journal, lambda done: report(done, total))
                files = RowFiles(self._session, self._journal)
                try:
                    uris = self._send(items, files, chunks)
                finally:
                    files.close()
                    chunks.close()
            submission = Submission(self._session, self._journal, self._index, self._reader.keyless)
            task = submission.submit(uris)
            return DataUpsertTask(self._session, task, self._index, submission)
        except LabelboxError as error:
            error.hint = self._advice(error)
            raise
        finally:
            if self._journal is not None:
                self._journal.close()

    def _send(self, items: Any, files: RowFiles, chunks: ChunkUpload) -> list[str]:
        """The URIs of the chunks. Files of the next block are read while those of the current block are uploaded."""
        blocks: deque[Block] = deque()
        for item in each(records(items)):
            if self._reader.add(item):
                blocks.append(files.read(self._reader.take()))
                while blocks and (len(blocks) > 1 or not blocks[0].files):
                    self._send_block(blocks.popleft(), files, chunks)
        blocks.append(files.read(self._reader.take()))
        while blocks:
            self._send_block(blocks.popleft(), files, chunks)
        if not self._reader.count:
            raise InvalidQueryError("there are no data rows to create: the items are empty")
        return chunks.finish()

    def _send_block(self, block: Block, files: RowFiles, chunks: ChunkUpload) -> None:
        if not block.rows:
            return
        if not block.first and not (self._journal and self._journal.chunks):
            check_dataset(self._session, self._dataset_id)
        files.send(block)
        text = block.encoded()
        for row in block.rows:
            self._index.add(row["payload"], row["id"])
        chunks.add(text, len(block.rows))

    def _advice(self, error: LabelboxError) -> str | None:
        """Add the progress and how to continue to an error, unless the rows are invalid."""
        if isinstance(error, InvalidQueryError):
            return error.hint
        if self._journal is not None:
            sent = self._journal.chunks[-1].end if self._journal.chunks else 0
            advice = (
                f"{sent} rows are uploaded; run it again with the same items and the journal {self._journal.path} "
                "to go on."
            )
        elif error.operation == operations.UPSERT_DATA_ROWS.name and error.maybe_done:
            advice = (
                "Whether the data rows were created is not known: look into the dataset before you run it again. "
                "With journal=... that is found out, and an upload goes on where it was stopped."
            )
        else:
            advice = "No data row was created. With journal=... an upload goes on where it was stopped."
        return f"{error.hint} {advice}" if error.hint else advice
