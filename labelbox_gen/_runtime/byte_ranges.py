"""A part of a file: how to ask for it, and how to find it in the answer."""

from __future__ import annotations

import re

from labelbox_gen.exceptions import LabelboxError, NetworkError

from .operation import Operation
from .retry import Failed, Failure

_CONTENT_RANGE = re.compile(r"bytes (\d+)-")


def range_header(start: int, stop: int | None) -> dict[str, str]:
    """Asks for the bytes from `start` up to, but without, `stop`; for nothing special if that is all of them."""
    if stop is not None:
        return {"Range": f"bytes={start}-{stop - 1}"}
    return {"Range": f"bytes={start}-"} if start else {}


class ByteRange:
    """Cuts the part out of an answer: a server may ignore that only a part was asked for."""

    def __init__(
        self, operation: Operation, start: int, stop: int | None, status: int, content_range: str | None
    ) -> None:
        found = _CONTENT_RANGE.match(content_range or "")
        first = int(found[1]) if found else start if status == 206 else 0
        if first > start:
            error = LabelboxError(
                f"byte {start} was asked for, but byte {first} came", operation=operation.name
            )
            raise Failed(error, Failure.FINAL)
        self._skip = start - first
        self._left = None if stop is None else stop - start
        self.is_past = False
        """Whether bytes came that are beyond the part."""

    def cut(self, chunk: bytes) -> bytes:
        """What of the chunk belongs to the part."""
        if self._skip:
            chunk, self._skip = chunk[self._skip :], max(0, self._skip - len(chunk))
        if self._left is not None:
            self.is_past = len(chunk) > self._left
            chunk = chunk[: self._left]
            self._left -= len(chunk)
        return chunk


def too_short(operation: Operation, start: int, stop: int) -> Failed:
    """The answer ended properly, but before the part did: something on the way cut it."""
    error = NetworkError(f"{stop - start} bytes of the file did not come", operation=operation.name)
    return Failed(error, Failure.UNKNOWN)
