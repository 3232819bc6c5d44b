# Written by `make codegen` from labelbox_gen/_async/exports/byte_stream.py. DO NOT EDIT.
"""The bytes of an export: downloaded sequentially, or in parallel where the network is slow."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from contextlib import closing
from typing import TYPE_CHECKING

from labelbox_gen._concurrency.pool import Pending
from labelbox_gen._runtime.exports.download_pace import Pace
from labelbox_gen._runtime.exports.files import ExportFile
from labelbox_gen._runtime.logs import EXPORTS
from labelbox_gen.exceptions import LabelboxError

from ..http.downloads import EXPIRED, download
from .links import ExportLinks

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..session import Session
    from .source import ExportSource


class ExportBytes:
    """One stream of an export that is complete, to be read once. `of` makes it.

    The first row needs nothing but the first bytes, so reading begins with one plain download; what follows depends on
    the pace.
    """

    def __init__(self, session: Session, task_id: str, stream_type: str) -> None:
        self._session = session
        self._links = ExportLinks(session, task_id, stream_type)
        self._closed = False
        self.total = 0
        """The bytes of the whole stream, once reading has begun."""

    @classmethod
    def of(cls, source: ExportSource, stream_type: str, timeout_seconds: float) -> Self:
        """The stream of an export, after waiting for it: an unfinished export has no stream, or an incomplete one.

        Raises:
            TaskFailedError: the export failed or was cancelled.
            TimeoutError: it was not ready in time.
        """
        source.wait(timeout_seconds)
        return cls(source.session, source.task_id, stream_type)

    def read(self, offset: int) -> Generator[bytes]:
        """The bytes from `offset` on, in order, as they arrive."""
        self.total, file = self._links.begin(offset)
        pace = Pace(self._session.tuning, self._session.clock)
        try:
            while file is not None:
                several = pace.side_by_side
                part = self._segments(file, offset) if several else self._rest(file, offset)
                with closing(part) as chunks:
                    for chunk in chunks:
                        pace.get(len(chunk))
                        offset += len(chunk)
                        yield chunk
                        pace.ask()
                        if pace.side_by_side is not several:
                            break
                if not file.has(offset):
                    file = self._links.following(offset) if offset < self.total else None
        finally:
            self._links.close()

    def _rest(self, file: ExportFile, offset: int) -> Generator[bytes]:
        """The rest of one file."""
        with closing(self._part(file, offset, file.stop)) as chunks:
            for chunk in chunks:
                yield chunk
                self._ask_ahead(file)

    def _segments(self, file: ExportFile, offset: int) -> Generator[bytes]:
        """The rest of the stream, in segments that are downloaded in parallel."""
        tuning = self._session.tuning
        in_flight: deque[Pending[list[bytes]]] = deque()
        try:
            while offset < self.total or in_flight:
                while offset < self.total and len(in_flight) < tuning.download_segments:
                    if not file.has(offset):
                        file = self._links.following(offset)
                    self._ask_ahead(file)
                    stop = min(offset + tuning.download_segment_bytes, file.stop)
                    in_flight.append(self._session.pool.start(self._segment, file, offset, stop))
                    offset = stop
                for chunk in in_flight.popleft().result():
                    yield chunk
        finally:
            self._closed = True
            for pending in in_flight:
                pending.cancel()

    def _ask_ahead(self, file: ExportFile) -> None:
        if file.stop < self.total:
            self._links.ask_ahead(file.stop)

    def _segment(self, file: ExportFile, start: int, stop: int) -> list[bytes]:
        found: list[bytes] = []
        with closing(self._part(file, start, stop)) as chunks:
            for chunk in chunks:
                found.append(chunk)
                if self._closed:  # a thread cannot be cancelled
                    break
        return found

    def _part(self, file: ExportFile, start: int, stop: int) -> Generator[bytes]:
        """The bytes from `start` up to `stop`, exactly. When its link has expired, the file is asked for anew."""
        renewed = False
        while start < stop:
            if not file.has(start):
                file = self._links.find(start)
            url, first, last = file.url, start - file.start, min(stop, file.stop) - file.start
            EXPORTS.debug("bytes %d to %d of %d", start, min(stop, file.stop), self.total)
            try:
                with closing(download(self._session.transport, url, first, last)) as chunks:
                    for chunk in chunks:
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
                    file.renew(self._links.find(start))
                renewed = True
