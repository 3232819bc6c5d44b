"""Bulk operations on metadata: a few requests in flight, and their results in order."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Sequence
from typing import Any, TypeAlias, TypeVar

from labelbox_gen._concurrency.pool import AsyncPending
from labelbox_gen._runtime.data_rows.identifiers import Identifier
from labelbox_gen._runtime.metadata.chunks import Chunk
from labelbox_gen.exceptions import InvalidQueryError, LabelboxError, ValidationFailedError

from ..session import AsyncSession

EntryT = TypeVar("EntryT")
ResultT = TypeVar("ResultT")

Request: TypeAlias = Callable[[Sequence[EntryT], int], Awaitable[list[ResultT]]]
"""Sends the entries, of which the first has the given index."""

#: How servers refuse a request that they find too large.
REFUSALS = (InvalidQueryError, ValidationFailedError)


class AsyncBulkRequests:
    """Sends any number of entries in chunks. Only those in flight are held in memory."""

    def __init__(self, session: AsyncSession, done: str) -> None:
        self._session = session
        self._tuning = session.tuning
        self._size = self._tuning.metadata_request_rows
        self._done = done

    async def run(
        self, entries: AsyncIterable[tuple[Identifier, EntryT]], request: Request[EntryT, ResultT]
    ) -> list[ResultT]:
        """The results of all requests, in the order of the entries.

        Raises:
            LabelboxError: a request failed; the hint says how much is done.
        """
        results: list[ResultT] = []
        waiting: deque[tuple[Chunk[EntryT], AsyncPending[list[ResultT]]]] = deque()
        try:
            async for chunk in self._chunks(entries):
                while len(waiting) >= self._session.pool.workers or chunk.clashes(
                    each for each, _ in waiting
                ):
                    results += await self._result(*waiting.popleft())
                waiting.append((chunk, self._session.pool.start(self._send, chunk, request)))
            while waiting:
                results += await self._result(*waiting.popleft())
        finally:
            for _, pending in waiting:
                pending.cancel()
        return results

    async def _chunks(
        self, entries: AsyncIterable[tuple[Identifier, EntryT]]
    ) -> AsyncIterator[Chunk[EntryT]]:
        chunk: Chunk[EntryT] = Chunk(0)
        async for name, entry in entries:
            chunk.add(name, entry)
            if (
                len(chunk.entries) >= self._size
                or chunk.characters >= self._tuning.metadata_request_characters
            ):
                yield chunk
                chunk = Chunk(chunk.start + len(chunk.entries))
        if chunk.entries:
            yield chunk

    async def _result(self, chunk: Chunk[Any], pending: AsyncPending[list[ResultT]]) -> list[ResultT]:
        try:
            return await pending.result()
        except LabelboxError as error:
            later = "later ones may be, too"
            advice = f"The first {chunk.start} data rows are {self._done}, {later}; go on from index {chunk.start}."
            error.hint = f"{error.hint} {advice}" if error.hint else advice
            raise

    async def _send(self, chunk: Chunk[EntryT], request: Request[EntryT, ResultT]) -> list[ResultT]:
        """Send a chunk; one that the server refuses is sent again in smaller parts, as are later ones."""
        least = self._tuning.metadata_request_rows_min
        try:
            return await request(chunk.entries, chunk.start)
        except REFUSALS:
            if len(chunk.entries) <= least:
                raise
        self._size = least
        results: list[ResultT] = []
        for start in range(0, len(chunk.entries), least):
            results += await request(chunk.entries[start : start + least], chunk.start + start)
        return results
