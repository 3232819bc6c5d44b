"""A file that gets its name when it is whole."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from labelbox_gen.exceptions import LabelboxError

#: Bytes read at a time to count the lines that are there.
BLOCK = 1 << 20


class PartFile:
    """What is to become `target`, beside it: `<target>.<mark>.part`.

    A crash leaves the part, never a file that looks whole. The mark says what it is a part of.
    """

    def __init__(self, target: str | os.PathLike[str], mark: str) -> None:
        self.target = Path(target)
        self.path = self.target.with_name(f"{self.target.name}.{mark}.part")

    @contextmanager
    def whole(self) -> Generator[None]:
        """The part is written in the block, and takes the place of the target if the block succeeds.

        Raises:
            LabelboxError: it cannot be written.
        """
        try:
            yield
            with self.path.open("r+b") as file:
                os.fsync(file.fileno())
            self.path.replace(self.target)
        except OSError as error:
            if isinstance(error, LabelboxError):  # such as our TimeoutError
                raise
            raise LabelboxError(f"cannot write {self.path}: {error.strerror or error}", error) from error

    @contextmanager
    def appended(self, *, resume: bool) -> Generator[tuple[BinaryIO, int, int]]:
        """The open part, with the bytes and lines that it has from an earlier run; without `resume` they go.

        A line that was not finished goes, too. Two processes that write the same part write the same bytes.
        """
        self.path.touch()
        with self.path.open("r+b") as file:
            size, lines = _whole_lines(file) if resume else (0, 0)
            file.truncate(size)
            file.seek(size)
            yield file, size, lines


def _whole_lines(file: BinaryIO) -> tuple[int, int]:
    """Bytes and number of the lines that end."""
    position = size = lines = 0
    while block := file.read(BLOCK):
        if (end := block.rfind(b"\n")) >= 0:
            size = position + end + 1
        lines += block.count(b"\n")
        position += len(block)
    return size, lines
