"""The bytes of an export: downloaded sequentially, or in parallel where the network is slow."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING

from labelbox_gen._concurrency.pool import AsyncPending
from labelbox_gen._runtime.exports.download_pace import Pace
from labelbox_gen._runtime.exports.files import ExportFile
from labelbox_gen._runtime.logs import EXPORTS
from labelbox_gen.exceptions import LabelboxError

from ..http.downloads import EXPIRED, download
from .links import AsyncExportLinks

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..session import AsyncSession
    from .source import AsyncExportSource


class AsyncExportBytes:
    """One stream of an export that is complete, to be read once. `of` makes it.

    The first row needs nothing but the first bytes, so reading begins with one plain download; what follows depends on
    the pace.
    """

    def __init__(self, session: AsyncSession, task_id: str, stream_type: str) -> None:
        self._session = session
        self._links = AsyncExportLinks(session, task_id, stream_type)
        self._closed = False
        self.total = 0
        """The bytes of the whole stream, once reading has begun."""

    @classmethod
    async def of(cls, source: AsyncExportSource, stream_type: str, timeout_seconds: float) -> Self:
        """The stream of an export, after waiting for it: an unfinished export has no stream, or an incomplete one.

        Raises:
            TaskFailedError: the export failed or was cancelled.
            TimeoutError: it was not ready in time.
        """
        await source.wait(timeout_seconds)
        return cls(source.session, source.task_id, stream_type)

    async def read(self, offset: int) -> AsyncGenerator[bytes]:
        """The bytes from `offset` on, in order, as they arrive."""
        self.total, file = await self._links.begin(offset)
        pace = Pace(self._session.tuning, self._session.clock)
        try:
            while file is not None:
                several = pace.side_by_side
                part = self._segments(file, offset) if several else self._rest(file, offset)
                async with aclosing(part) as chunks:
                    async for chunk in chunks:
                        pace.get(len(chunk))
                        offset += len(chunk)
                        yield chunk
                        pace.ask()
                        if pace.side_by_side is not several:
                            break
                if not file.has(offset):
                    file = await self._links.following(offset) if offset < self.total else None
        finally:
            self._links.close()

    async def _rest(self, file: ExportFile, offset: int) -> AsyncGenerator[bytes]:
        """The rest of one file."""
        async with aclosing(self._part(file, offset, file.stop)) as chunks:
            async for chunk in chunks:
                yield chunk
                self._ask_ahead(file)

    async def _segments(self, file: ExportFile, offset: int) -> AsyncGenerator[bytes]:
        """The rest of the stream, in segments that are downloaded in parallel."""
        tuning = self._session.tuning
        in_flight: deque[AsyncPending[list[bytes]]] = deque()
        try:
            while offset < self.total or in_flight:
                while offset < self.total and len(in_flight) < tuning.download_segments:
                    if not file.has(offset):
                        file = await self._links.following(offset)
                    self._ask_ahead(file)
                    stop = min(offset + tuning.download_segment_bytes, file.stop)
                    in_flight.append(self._session.pool.start(self._segment, file, offset, stop))
                    offset = stop
                for chunk in await in_flight.popleft().result():
                    yield chunk
        finally:
            self._closed = True
            for pending in in_flight:
                pending.cancel()

    def _ask_ahead(self, file: ExportFile) -> None:
        if file.stop < self.total:
            self._links.ask_ahead(file.stop)

    async def _segment(self, file: ExportFile, start: int, stop: int) -> list[bytes]:
        found: list[bytes] = []
        async with aclosing(self._part(file, start, stop)) as chunks:
            async for chunk in chunks:
                found.append(chunk)
                if self._closed:  # a thread cannot be cancelled
                    break
        return found

    async def _part(self, file: ExportFile, start: int, stop: int) -> AsyncGenerator[bytes]:
        """The bytes from `start` up to `stop`, exactly. When its link has expired, the file is asked for anew."""
        renewed = False
        while start < stop:
            if not file.has(start):
                file = await self._links.find(start)
            url, first, last = file.url, start - file.start, min(stop, file.stop) - file.start
            EXPORTS.debug("bytes %d to %d of %d", start, min(stop, file.stop), self.total)
            try:
                async with aclosing(download(self._session.transport, url, first, last)) as chunks:
                    async for chunk in chunks:
                        start += len(chunk)
                        renewed = False
                        yield chunk
            except LabelboxError as error:
                if renewed or error.code not in EXPIRED:
                    raise
                EXPORTS.info(
                    "the link of bytes %d to %d has expired (%s); requesting a new one",
                    first,
                    last,
                    error.code,
                )
                if file.url == url:  # no other segment has asked meanwhile
                    file.renew(await self._links.find(start))
                renewed = True
