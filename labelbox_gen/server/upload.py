"""A file that came as a part of a multipart request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO


@dataclass(frozen=True)
class Upload:
    """`file` is at its start and is closed when the request ends. Name and type are what the client said."""

    filename: str
    content_type: str | None
    size: int
    file: BinaryIO
