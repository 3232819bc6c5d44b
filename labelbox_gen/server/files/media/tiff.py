"""TIFF files, and the TIFF structure inside EXIF data."""

from __future__ import annotations

import io
import struct
from typing import Any, BinaryIO

_MAX_ENTRIES = 1_000
_WIDTH, _HEIGHT, _ORIENTATION = 256, 257, 274
_FORMATS = {3: "H", 4: "I"}
"""The types SHORT and LONG."""


def read_tiff(start: bytes, file: BinaryIO) -> dict[str, Any] | None:
    file.seek(0)
    tags = _tags(file)
    if _WIDTH not in tags or _HEIGHT not in tags:
        return None
    found: dict[str, Any] = {"mimeType": "image/tiff", "width": tags[_WIDTH], "height": tags[_HEIGHT]}
    return found | ({"exifRotation": str(tags[_ORIENTATION])} if 1 <= tags.get(_ORIENTATION, 0) <= 8 else {})


def orientation_in(exif: bytes) -> str | None:
    """The orientation from 1 to 8 in EXIF data; None if there is none."""
    try:
        value = _tags(io.BytesIO(exif)).get(_ORIENTATION, 0)
    except struct.error:
        return None
    return str(value) if 1 <= value <= 8 else None


def _tags(file: BinaryIO) -> dict[int, int]:
    """The numbers of the first image directory, by tag."""
    base = file.tell()
    header = file.read(8)
    order = {b"II": "<", b"MM": ">"}.get(header[:2])
    if order is None:
        return {}
    (offset,) = struct.unpack(order + "I", header[4:8])
    file.seek(base + offset)
    (count,) = struct.unpack(order + "H", file.read(2))
    tags: dict[int, int] = {}
    for _ in range(min(count, _MAX_ENTRIES)):
        entry = file.read(12)
        tag, kind, _ = struct.unpack(order + "HHI", entry[:8])
        if kind in _FORMATS:
            (tags[tag],) = struct.unpack_from(order + _FORMATS[kind], entry, 8)
    return tags
