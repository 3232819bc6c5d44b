"""The rows of a bulk creation on their way to the server."""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from labelbox_gen._concurrency import AsyncPending, async_each
from labelbox_gen._runtime.journal import Journal
from labelbox_gen._runtime.row_index import RowIndex
from labelbox_gen._runtime.rows import Block, RowReader
from labelbox_gen._runtime.tables import records
from labelbox_gen._runtime.upload import Upload
from labelbox_gen.exceptions import InvalidQueryError, LabelboxError
from labelbox_gen.progress import Progress, reporter
from labelbox_gen_graphql import operations

from .row_files import AsyncRowFiles
from .session import AsyncSession
from .submission import AsyncSubmission
from .uploads import upload

if TYPE_CHECKING:
    from .entities.data_upsert_task import AsyncDataUpsertTask

#: A chunk is sent once it has so many bytes; the API takes up to 10 MB.
CHUNK_BYTES = 4_000_000

#: Chunks under way at a time: what an upload holds in memory.
CHUNKS_AHEAD = 4


class AsyncRowUpload:
    """Sends the rows of one bulk creation or upsert: local files first, then the rows in chunks of bytes.

    Files and chunks travel side by side, a few at a time; rows keep their order, and only those under way are held.
    """

    def __init__(
        self, session: AsyncSession, dataset_id: str, *, upsert: bool, journal: str | os.PathLike[str] | None
    ) -> None:
        self._session = session
        self._reader = RowReader(dataset_id, upsert=upsert)
        self._index = RowIndex()
        facts = {"dataset_id": dataset_id, "upsert": upsert}
        self._journal = None if journal is None else Journal(journal, facts)
        self._files = AsyncRowFiles(session, self._journal)
        self._chunks: deque[tuple[AsyncPending[str], str, int]] = deque()
        """Under way: the URI to come, the digest, and the number of rows up to the chunk's end."""
        self._uris: list[str] = []
        self._rows: list[bytes] = []
        self._size = 0

    async def run(self, items: Any, progress: Progress) -> AsyncDataUpsertTask:
        """Upload everything and start the task."""
        total = len(items) if hasattr(items, "__len__") else None
        try:
            with reporter(progress, "Uploading data rows", total=total) as report:
                await self._send(items, lambda done: report(done, total))
            submission = AsyncSubmission(self._session, self._journal, self._index, self._reader.keyless)
            return await submission.task(self._uris)
        except LabelboxError as error:
            error.hint = self._advice(error)
            raise
        finally:
            await self._close()

    async def _send(self, items: Any, report: Callable[[int], None]) -> None:
        blocks: deque[Block] = deque()
        async for item in async_each(records(items)):
            if self._reader.add(item):
                blocks.append(self._begun())
                while blocks and (len(blocks) > 1 or not blocks[0].files):
                    await self._take(blocks.popleft(), report)
        blocks.append(self._begun())
        while blocks:
            await self._take(blocks.popleft(), report)
        if self._rows:
            await self._send_chunk(report)
        while self._chunks:
            await self._chunk_done(report)
        if not self._reader.count:
            raise InvalidQueryError("there are no data rows to create: the items are empty")

    def _begun(self) -> Block:
        """The rows since the last block; their files begin to be read."""
        block = self._reader.take()
        self._files.read(block)
        return block

    async def _take(self, block: Block, report: Callable[[int], None]) -> None:
        """Add a block to the chunk, or send the chunk and begin another."""
        if not block.rows:
            return
        await self._files.send(block)
        text = block.encoded()
        if self._rows and self._size + len(text) > CHUNK_BYTES:
            await self._send_chunk(report)
        for row in block.rows:
            self._index.add(row["payload"], row["id"])
        self._rows.append(text)
        self._size += len(text) + 1

    async def _send_chunk(self, report: Callable[[int], None]) -> None:
        chunk = b"[" + b",".join(self._rows) + b"]"
        self._rows, self._size = [], 0
        if len(self._chunks) >= CHUNKS_AHEAD:
            await self._chunk_done(report)
        place, end = len(self._uris) + len(self._chunks), len(self._index)
        digest = hashlib.sha256(chunk).hexdigest() if self._journal else ""
        if self._journal and place < len(self._journal.chunks):
            self._known_chunk(self._journal, place, digest, end)
            report(end)
        else:
            self._chunks.append((self._session.pool.start(self._upload_chunk, chunk), digest, end))

    def _known_chunk(self, journal: Journal, place: int, digest: str, end: int) -> None:
        """A chunk that an earlier process sent: not again, if it is the same."""
        known = journal.chunks[place]
        if known.digest != digest:
            first = journal.chunks[place - 1].end if place else 0
            raise InvalidQueryError(
                f"journal {journal.path}: rows {first} to {known.end - 1} are not those that were uploaded before",
                hint="Give the same items in the same order; other items need a journal of their own.",
            )
        self._uris.append(known.uri)

    async def _upload_chunk(self, chunk: bytes) -> str:
        return await upload(self._session, Upload(chunk, "json_import.json", "application/json"))

    async def _chunk_done(self, report: Callable[[int], None]) -> None:
        pending, digest, end = self._chunks[0]
        uri = await pending.result()
        self._chunks.popleft()
        self._uris.append(uri)
        if self._journal:
            self._journal.note({"chunk": digest, "rows": end, "uri": uri})
        report(end)

    def _advice(self, error: LabelboxError) -> str | None:
        """What is done and how to go on, unless the rows themselves are wrong."""
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

    async def _close(self) -> None:
        for pending, _, _ in self._chunks:
            pending.cancel()
        self._files.close()
        if self._journal is not None:
            self._journal.close()
