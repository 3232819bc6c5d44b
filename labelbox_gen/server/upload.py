"""A file that came as a part of a multipart request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from .files.folder import Draft


@dataclass(eq=False)
class Upload:
    """`file` is at its start and is closed when the request ends. Name and type are what the client said."""

    filename: str
    content_type: str | None
    size: int
    file: BinaryIO
    draft: Draft | None = None
    """Its copy on disk, made before the transaction begins."""
    kept: bool = False
    """Whether the copy became a file that somebody can ask for."""
