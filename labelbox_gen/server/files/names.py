"""Corrects names and types of uploads: official clients swap the two, or omit them."""

from __future__ import annotations

import mimetypes
import re

DEFAULT_TYPE = "application/octet-stream"

_TYPE = re.compile(r"[a-z]+/[a-z0-9][a-z0-9.+-]*", re.IGNORECASE | re.ASCII)
_MAX_NAME = 200


def put_right(filename: str, content_type: str | None) -> tuple[str, str]:
    """A name without folders and control characters, and a valid type."""
    if _TYPE.fullmatch(filename) and content_type and "/" not in content_type:
        filename, content_type = content_type, filename
    name = re.split(r"[/\\]", filename)[-1]
    name = "".join(letter for letter in name if letter.isprintable())[-_MAX_NAME:]
    if name in ("", ".", ".."):
        name = "file"
    essence = (content_type or "").split(";")[0].strip().lower()
    if not _TYPE.fullmatch(essence):
        essence = mimetypes.guess_type(name)[0] or DEFAULT_TYPE
    return name, essence
