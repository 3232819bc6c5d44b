"""A file that travels in the variables of an operation."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from ..files.steady_file import Stamp


class Upload:
    """The content of an `Upload` variable; a path is opened, and a file read from its start, for each try."""

    # No dataclass: pydantic would take one apart when it dumps the input that holds it.
    def __init__(
        self, content: bytes | Path | BinaryIO, filename: str, content_type: str = "application/octet-stream"
    ) -> None:
        self.content = content
        self.filename = filename
        self.content_type = content_type
        self.stamp: Stamp | None = None
        """What a path was when its length was told; it must still be that when it is sent."""

    def __repr__(self) -> str:
        return f"Upload({self.filename!r}, {self.content_type!r})"
