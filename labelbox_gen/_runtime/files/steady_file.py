"""Local files for uploads: a change during the upload raises an error instead of sending a corrupt file."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from labelbox_gen.exceptions import FileChangedError, InvalidQueryError

Stamp = tuple[int, int]
"""Size and modification time, which detect changes."""


def stamp_of(path: Path) -> Stamp:
    """The stamp of a regular file.

    Raises:
        InvalidQueryError: the file cannot be read, or is not a regular file.
    """
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    if not stat.S_ISREG(found.st_mode):
        raise InvalidQueryError(f"cannot upload {shown_path(path)}: it is not a regular file")
    return found.st_size, found.st_mtime_ns


def shown_path(path: Path | str) -> str:
    """A path for messages, printable in every encoding."""
    return str(path).encode("utf-8", "backslashreplace").decode()


def unreadable(path: Path, error: Exception) -> InvalidQueryError:
    """The error for a file that cannot be read."""
    reason = error.strerror if isinstance(error, OSError) else error
    return InvalidQueryError(f"cannot read {shown_path(path)}: {reason}", error)


class SteadyFile:
    """An open file for one upload, checked for the size and modification time of its stamp while it is read."""

    def __init__(self, path: Path, file: BinaryIO, stamp: Stamp | None) -> None:
        self._path = path
        self._file = file
        self._stamp = self._now() if stamp is None else stamp
        self._left = self._stamp[0]

    def read(self, count: int = -1) -> bytes:
        """The next bytes.

        Raises:
            FileChangedError: the file changed since it was opened.
        """
        wanted = self._left if count < 0 else min(count, self._left)
        try:
            piece = self._file.read(wanted)
        except OSError as error:
            raise unreadable(self._path, error) from error
        self._left -= len(piece)
        if len(piece) < wanted or (wanted and not self._left):
            self._check()
        return piece

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Seek. httpx measures the length with it, and each attempt seeks to the start."""
        position = self._stamp[0] + offset if whence == os.SEEK_END else offset
        self._left = self._stamp[0] - position
        return self._file.seek(position)

    @property
    def closed(self) -> bool:
        """Whether the file is closed, at the end of the request."""
        return self._file.closed

    def tell(self) -> int:
        return self._stamp[0] - self._left

    def _check(self) -> None:
        now = self._now()
        if now == self._stamp:
            return
        sizes = f"from {self._stamp[0]} to {now[0]} bytes" if now[0] != self._stamp[0] else "in place"
        raise FileChangedError(
            f"the file {shown_path(self._path)} changed {sizes} while it was uploaded",
            hint="Upload it when nothing writes to it, or upload a copy.",
        )

    def _now(self) -> Stamp:
        found = os.fstat(self._file.fileno())
        return found.st_size, found.st_mtime_ns
