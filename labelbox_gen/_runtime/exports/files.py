"""The files of an export: a link, and the bytes of the result that are behind it."""

from __future__ import annotations

from typing import Any

from labelbox_gen.exceptions import LabelboxError


class ExportFile:
    """The bytes of the result from `start` up to, but without, `stop`."""

    __slots__ = ("start", "stop", "url")

    def __init__(self, url: str, start: int, stop: int) -> None:
        self.url = url
        self.start = start
        self.stop = stop

    def has(self, offset: int) -> bool:
        """Whether the byte is in this file."""
        return self.start <= offset < self.stop

    def renew(self, other: ExportFile) -> None:
        """Become the file that the server has there now."""
        self.url, self.start, self.stop = other.url, other.start, other.stop


def read_file(part: dict[str, Any] | None, offset: int) -> ExportFile:
    """The file that has the byte at `offset`, from the response of the server."""
    if part is not None:
        file = ExportFile(part["file"], int(part["offsets"]["start"]), int(part["offsets"]["end"]) + 1)
        if file.has(offset):
            return file
    raise LabelboxError(f"the server announced byte {offset}, but has no file with it")


def total_size(header: dict[str, Any] | None) -> int:
    """The bytes of the result; there is no header if there is no result."""
    return int(header["totalSize"]) if header else 0
