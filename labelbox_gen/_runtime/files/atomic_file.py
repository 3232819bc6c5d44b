"""Atomic files: renamed to their target when complete."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from labelbox_gen.exceptions import InvalidQueryError, LabelboxError

from ..values.arguments import path_of

#: Bytes per read when existing lines are counted.
BLOCK_BYTES = 1 << 20

#: Paths of the open files of this process, which are written at their current position.
DESCRIPTOR = re.compile(r"/(?:dev|proc/self)/fd/(\d+)")
NAMED = {"/dev/stdin": "/dev/fd/0", "/dev/stdout": "/dev/fd/1", "/dev/stderr": "/dev/fd/2"}


class PartFile:
    """A file written to `<target>.<mark>.part` and renamed to `target`.

    A crash leaves the part file, never an incomplete target. The mark identifies the content. A target that is a
    device, a pipe or an open file of this process is written directly, without a part file.
    """

    def __init__(self, target: str | os.PathLike[str], mark: str) -> None:
        """Check the target, without writing.

        Raises:
            InvalidQueryError: the target cannot be a file.
        """
        self.target = _target(target)
        self.beside = not _is_special(self.target)
        """Whether the part file exists."""
        self.path = self.target
        if self.beside:
            self.target = Path(os.path.realpath(self.target))  # of a symbolic link, the target is replaced
            self.path = self.target.with_name(f"{self.target.name}.{mark}.part")

    @contextmanager
    def whole(self) -> Generator[None]:
        """Rename the part file to the target if the block succeeds.

        Raises:
            LabelboxError: the file cannot be written.
        """
        try:
            yield
            if self.beside:
                with self.path.open("r+b") as file:
                    os.fsync(file.fileno())
                self.path.replace(self.target)
        except OSError as error:
            if isinstance(error, LabelboxError):  # such as TimeoutError of this package
                raise
            raise LabelboxError(f"cannot write {self.path}: {error.strerror or error}", error) from error

    @contextmanager
    def anew(self) -> Generator[BinaryIO]:
        """Open the part file, empty."""
        with self.path.open("wb") if self.beside else _open_special(self.path) as file:
            yield file

    @contextmanager
    def appended(self, *, resume: bool) -> Generator[tuple[BinaryIO, int, int]]:
        """Open the part file, with the number of bytes and lines of an earlier run; without `resume` it is emptied.

        An incomplete last line is removed. Two processes that write the same part file write the same bytes.
        """
        if not self.beside:
            with self.anew() as file:
                yield file, 0, 0
            return
        self.path.touch()
        with self.path.open("r+b") as file:
            size, lines = _whole_lines(file) if resume else (0, 0)
            file.truncate(size)
            file.seek(size)
            yield file, size, lines

    def discard(self) -> None:
        """Delete the part file."""
        if self.beside:
            self.path.unlink(missing_ok=True)


def _target(target: object) -> Path:
    """Check the path of a file that may or may not exist."""
    path = path_of("path", target)
    if os.path.isdir(path):
        raise InvalidQueryError(f"cannot write {path}: it is a folder", hint="Give the path of a file in it.")
    if not os.path.isdir(path.parent):
        raise InvalidQueryError(f"cannot write {path}: No such file or directory: {path.parent}")
    return path


def _is_special(path: Path) -> bool:
    if _descriptor(path) is not None:
        return True
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False


def _descriptor(path: Path) -> int | None:
    """The descriptor of the open file that a path names."""
    name = os.path.abspath(path)
    found = DESCRIPTOR.fullmatch(NAMED.get(name, name))
    return int(found[1]) if found else None


def _open_special(path: Path) -> BinaryIO:
    descriptor = _descriptor(path)
    return path.open("wb") if descriptor is None else os.fdopen(os.dup(descriptor), "wb")


def _whole_lines(file: BinaryIO) -> tuple[int, int]:
    """Number of bytes and of complete lines."""
    position = size = lines = 0
    while block := file.read(BLOCK_BYTES):
        if (end := block.rfind(b"\n")) >= 0:
            size = position + end + 1
        lines += block.count(b"\n")
        position += len(block)
    return size, lines
