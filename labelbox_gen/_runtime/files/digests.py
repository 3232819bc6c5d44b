"""Digests that identify the content of files."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from labelbox_gen.exceptions import InvalidQueryError

from ..uploads.block import LocalFile
from .steady_file import Stamp, shown_path, stamp_of

READ_BYTES = 1 << 20


class Digest(NamedTuple):
    """A file with the digest of its content."""

    text: str
    """SHA-256 of the content and of the type that the name implies, because the server uses the type."""
    stamp: Stamp


def digests_of(files: Sequence[LocalFile]) -> list[Digest]:
    """Read files sequentially: a thread per file costs more than reading a small file."""
    return [digest_of(file) for file in files]


def digest_of(file: LocalFile) -> Digest:
    """Read a file of a row.

    Raises:
        InvalidQueryError: the file cannot be read; the message has the index of the row.
    """
    content = hashlib.sha256()
    try:
        stamp = stamp_of(file.path)
        with file.path.open("rb") as opened:
            while piece := opened.read(READ_BYTES):
                content.update(piece)
    except OSError as error:
        raise InvalidQueryError(
            f"row {file.row}: cannot read {shown_path(file.path)}: {error.strerror}", error
        ) from error
    except InvalidQueryError as error:
        error.message = f"row {file.row}: {error.message}"
        raise
    return Digest(f"{content.hexdigest()}{file.path.suffix.lower()}", stamp)
