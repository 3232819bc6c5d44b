# Written by `make codegen` from labelbox_gen/_async/metadata/bulk_requests.py. DO NOT EDIT.
"""Bulk operations on metadata: a few requests in flight, and their results in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeAlias, TypeVar

from labelbox_gen._concurrency.pool import Pending
from labelbox_gen._runtime.data_rows.identifiers import Identifier
from labelbox_gen._runtime.metadata.chunks import Chunk
from labelbox_gen.exceptions import InvalidQueryError, LabelboxError, ValidationFailedError

from ..session import Session

EntryT = TypeVar("EntryT")
ResultT = TypeVar("ResultT")

Request: TypeAlias = Callable[[Sequence[EntryT], int], list[ResultT]]
"""Sends the entries, of which the first has the given index."""

#: How servers refuse a request that they find too large.
REFUSALS = (InvalidQueryError, ValidationFailedError)


class BulkRequests:
    """Sends any number of entries in chunks. Only those in flight are held in memory."""

    def __init__(self, session: Session, done: str) -> None:
        self._session = session
        self._tuning = session.tuning
        self._size = self._tuning.metadata_request_rows
        self._done = done

    def run(
        self, entries: Iterable[tuple[Identifier, EntryT]], request: Request[EntryT, ResultT]
    ) -> list[ResultT]:
        """The results of all requests, in the order of the entries.

        Raises:
            LabelboxError: a request failed; the hint says how much is done.
        """
        results: list[ResultT] = []
        waiting: deque[tuple[Chunk[EntryT], Pending[list[ResultT]]]] = deque()
        try:
            for chunk in self._chunks(entries):
                while len(waiting) >= self._session.pool.workers or chunk.clashes(
                    each for each, _ in waiting
                ):
                    results += self._result(*waiting.popleft())
                waiting.append((chunk, self._session.pool.start(self._send, chunk, request)))
            while waiting:
                results += self._result(*waiting.popleft())
        finally:
            for _, pending in waiting:
                pending.cancel()
        return results

    def _chunks(self, entries: Iterable[tuple[Identifier, EntryT]]) -> Iterator[Chunk[EntryT]]:
        chunk: Chunk[EntryT] = Chunk(0)
        for name, entry in entries:
            chunk.add(name, entry)
            if (
                len(chunk.entries) >= self._size
                or chunk.characters >= self._tuning.metadata_request_characters
            ):
                yield chunk
                chunk = Chunk(chunk.start + len(chunk.entries))
        if chunk.entries:
            yield chunk

    def _result(self, chunk: Chunk[Any], pending: Pending[list[ResultT]]) -> list[ResultT]:
        try:
            return pending.result()
        except LabelboxError as error:
            later = "later ones may be, too"
            advice = f"The first {chunk.start} data rows are {self._done}, {later}; go on from index {chunk.start}."
            error.hint = f"{error.hint} {advice}" if error.hint else advice
            raise

    def _send(self, chunk: Chunk[EntryT], request: Request[EntryT, ResultT]) -> list[ResultT]:
        """Send a chunk; one that the server refuses is sent again in smaller parts, as are later ones."""
        least = self._tuning.metadata_request_rows_min
        try:
            return request(chunk.entries, chunk.start)
        except REFUSALS:
            if len(chunk.entries) <= least:
                raise
        self._size = least
        results: list[ResultT] = []
        for start in range(0, len(chunk.entries), least):
            results += request(chunk.entries[start : start + least], chunk.start + start)
        return results
