"""The chunks of a bulk creation: JSON arrays of rows, uploaded concurrently, with their URIs in order."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from labelbox_gen._concurrency.pool import AsyncPending
from labelbox_gen._runtime.graphql.upload import Upload
from labelbox_gen._runtime.logs import UPLOADS
from labelbox_gen._runtime.uploads.journal import Journal
from labelbox_gen.exceptions import InvalidQueryError

from ..session import AsyncSession
from .files import upload


@dataclass
class AsyncSentChunk:
    """A chunk in flight."""

    uri: AsyncPending[str]
    digest: str
    end: int
    """Number of rows up to the end of the chunk."""


class AsyncChunkUpload:
    """Collects rows and sends them as chunks; with a journal, only the chunks that it lacks."""

    def __init__(self, session: AsyncSession, journal: Journal | None, report: Callable[[int], None]) -> None:
        self._session = session
        self._journal = journal
        self._report = report
        self._texts: list[bytes] = []
        self._size = 0
        self._rows = 0
        self._in_flight: deque[AsyncSentChunk] = deque()
        self.uris: list[str] = []
        """URIs of the completed chunks."""

    async def add(self, text: bytes, count: int) -> None:
        """Add rows as JSON, separated by commas."""
        if self._texts and self._size + len(text) > self._session.tuning.upload_chunk_bytes:
            await self._send()
        self._texts.append(text)
        self._size += len(text) + 1
        self._rows += count

    async def finish(self) -> list[str]:
        """Send the rest, and return the URIs of all chunks."""
        if self._texts:
            await self._send()
        while self._in_flight:
            await self._done()
        return self.uris

    async def _send(self) -> None:
        chunk = b"[" + b",".join(self._texts) + b"]"
        self._texts, self._size = [], 0
        digest = hashlib.sha256(chunk).hexdigest() if self._journal else ""
        place = len(self.uris) + len(self._in_flight)
        if self._journal and place < len(self._journal.chunks):
            self.uris.append(_known(self._journal, place, digest))
            UPLOADS.info("chunk %d was uploaded before: rows up to %d", place, self._rows)
            self._report(self._rows)
            return
        if len(self._in_flight) >= self._session.tuning.upload_chunks_in_flight:
            await self._done()
        uri = self._session.pool.start(self._upload, chunk)
        self._in_flight.append(AsyncSentChunk(uri, digest, self._rows))

    async def _upload(self, chunk: bytes) -> str:
        return await upload(self._session, Upload(chunk, "json_import.json", "application/json"))

    async def _done(self) -> None:
        """Wait for the oldest chunk; chunks are recorded in order, so that a journal holds the first ones."""
        sent = self._in_flight[0]
        uri = await sent.uri.result()
        self._in_flight.popleft()
        UPLOADS.debug("chunk %d uploaded: rows up to %d", len(self.uris), sent.end)
        self.uris.append(uri)
        if self._journal:
            self._journal.note({"chunk": sent.digest, "rows": sent.end, "uri": uri})
        self._report(sent.end)

    def close(self) -> None:
        """Drop the chunks in flight."""
        for sent in self._in_flight:
            sent.uri.cancel()


def _known(journal: Journal, place: int, digest: str) -> str:
    """The URI of a chunk that an earlier process sent.

    Raises:
        InvalidQueryError: the rows of the chunk have changed.
    """
    known = journal.chunks[place]
    if known.digest != digest:
        first = journal.chunks[place - 1].end if place else 0
        raise InvalidQueryError(
            f"journal {journal.path}: rows {first} to {known.end - 1} are not those that were uploaded before",
            hint="Give the same items in the same order; other items need a journal of their own.",
        )
    return known.uri
