"""Size and orientation of images: PNG, JPEG, GIF, BMP, WebP, TIFF."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO

from .tiff import orientation_in, read_tiff

Facts = dict[str, Any]

_MAX_SEGMENTS = 1_000
"""JPEG segments before the frame header; regular files have a dozen."""


def _facts(mime_type: str, width: int, height: int) -> Facts:
    return {"mimeType": mime_type, "width": width, "height": height}


def _png(start: bytes, file: BinaryIO) -> Facts:
    return _facts("image/png", *struct.unpack(">II", start[16:24]))


def _gif(start: bytes, file: BinaryIO) -> Facts:
    return _facts("image/gif", *struct.unpack("<HH", start[6:10]))


def _bmp(start: bytes, file: BinaryIO) -> Facts:
    width, height = struct.unpack("<ii", start[18:26])
    return _facts("image/bmp", width, abs(height))  # negative: stored from the top


def _webp(start: bytes, file: BinaryIO) -> Facts | None:
    kind = start[12:16]
    if kind == b"VP8X":
        width, height = (int.from_bytes(start[at : at + 3], "little") + 1 for at in (24, 27))
        return _facts("image/webp", width, height)
    if kind == b"VP8L":
        bits = int.from_bytes(start[21:25], "little")
        return _facts("image/webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 ":
        file.seek(26)
        width, height = struct.unpack("<HH", file.read(4))
        return _facts("image/webp", width & 0x3FFF, height & 0x3FFF)
    return None


def _jpeg(start: bytes, file: BinaryIO) -> Facts | None:
    """The frame header follows any number of other segments, such as a thumbnail or EXIF data."""
    file.seek(2)
    orientation: str | None = None
    for _ in range(_MAX_SEGMENTS):
        marker = file.read(2)
        if len(marker) < 2 or marker[0] != 0xFF or marker[1] == 0xDA:
            return None
        if marker[1] == 0xFF:  # padding
            file.seek(-1, 1)
            continue
        (length,) = struct.unpack(">H", file.read(2))
        if 0xC0 <= marker[1] <= 0xCF and marker[1] not in (0xC4, 0xC8, 0xCC):
            _, height, width = struct.unpack(">BHH", file.read(5))
            return _facts("image/jpeg", width, height) | (
                {"exifRotation": orientation} if orientation else {}
            )
        body = file.tell() + max(0, length - 2)
        if marker[1] == 0xE1 and file.read(6) == b"Exif\0\0":
            orientation = orientation_in(file.read(max(0, length - 8)))
        file.seek(body)
    return None


_READERS: Mapping[bytes, Callable[[bytes, BinaryIO], Facts | None]] = {
    b"\x89PNG\r\n\x1a\n": _png,
    b"GIF87a": _gif,
    b"GIF89a": _gif,
    b"BM": _bmp,
    b"\xff\xd8\xff": _jpeg,
    b"II*\0": read_tiff,
    b"MM\0*": read_tiff,
}


def read_image(start: bytes, file: BinaryIO) -> Facts | None:
    """`start` are the first bytes of the file. None for other content and truncated images."""
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return _webp(start, file)
    for magic, read in _READERS.items():
        if start.startswith(magic):
            return read(start, file)
    return None
