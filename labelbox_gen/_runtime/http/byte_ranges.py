"""Byte ranges of files: request headers, and the range within the response."""

from __future__ import annotations

import re
from collections.abc import Mapping

from labelbox_gen.exceptions import LabelboxError, NetworkError

from ..graphql.operation import Operation
from .retry import Failed, Failure

_CONTENT_RANGE = re.compile(r"bytes (?:(\d+)-(\d+)|\*)/(\d+|\*)")


class Compressed(Exception):
    """The file is stored compressed: ranges would count other bytes than those that come."""


class ByteRange:
    """The bytes of a file from `start` up to, but without, `stop`, or all of them.

    A range is asked for even if it is all: its answer has the size of the file, so that an answer which something on
    the way cut short is known as such. Without `ranged`, the whole file is asked for, and the part is cut out of it.
    """

    def __init__(self, operation: Operation, start: int, stop: int | None, *, ranged: bool = True) -> None:
        self._operation = operation
        self._start = start
        self._ranged = ranged
        self._skip = 0
        self._left = None if stop is None else stop - start
        self.headers = {} if not ranged else {"Range": f"bytes={start}-{'' if stop is None else stop - 1}"}
        """What asks for it."""
        self.is_past = False
        """Whether bytes came that are beyond it."""

    def is_empty(self, status: int, headers: Mapping[str, str]) -> bool:
        """Whether a response says that the range is empty."""
        if status != 416:
            return False
        _, _, total = _content_range(headers)
        return self._start >= total if total is not None else self._start == 0

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Check the headers of a response, before its body.

        Raises:
            Compressed: ask again, without a range.
            Failed: it has other bytes.
        """
        first, last, total = _content_range(headers) if status == 206 else (0, None, None)
        if headers.get("Content-Encoding", "identity") != "identity":
            if self._ranged and status == 206 and (first != 0 or total is None or last != total - 1):
                raise Compressed
            first, total = 0, None
        first = self._start if first is None else first
        if first > self._start:
            error = LabelboxError(
                f"byte {self._start} was asked for, but byte {first} came", operation=self._operation.name
            )
            raise Failed(error, Failure.FINAL)
        self._skip = self._start - first
        if self._left is None and total is not None:
            self._left = total - self._start

    def cut(self, chunk: bytes) -> bytes:
        """What of the next chunk belongs to it."""
        if self._skip:
            chunk, self._skip = chunk[self._skip :], max(0, self._skip - len(chunk))
        if self._left is not None:
            self.is_past = len(chunk) > self._left
            chunk = chunk[: self._left]
            self._left -= len(chunk)
        return chunk

    def end(self) -> None:
        """The body ended properly.

        Raises:
            Failed: it was too short.
        """
        if self._left:
            error = NetworkError(
                f"{self._left} bytes of the file did not come", operation=self._operation.name
            )
            raise Failed(error, Failure.UNKNOWN)


def _content_range(headers: Mapping[str, str]) -> tuple[int | None, int | None, int | None]:
    """First and last byte and the size of the file, as far as they are known."""
    found = _CONTENT_RANGE.match(headers.get("Content-Range", ""))
    if not found:
        return None, None, None
    first, last, total = (int(text) if text and text != "*" else None for text in found.groups())
    return first, last, total
