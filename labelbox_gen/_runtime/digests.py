"""What a file is recognized by."""

from __future__ import annotations

import hashlib
from pathlib import Path

from labelbox_gen.exceptions import InvalidQueryError

PIECE = 1 << 20


def digest_of(path: Path) -> str:
    """SHA-256 of the content, and the type that the name tells, for the server goes by it."""
    content = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                content.update(piece)
    except OSError as error:
        raise InvalidQueryError(f"cannot read {path}: {error.strerror}", error) from error
    return f"{content.hexdigest()}{path.suffix.lower()}"
