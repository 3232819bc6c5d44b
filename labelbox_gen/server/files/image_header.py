"""Width and height of an image from the first bytes of its file: PNG, JPEG, GIF, BMP."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO


@dataclass(frozen=True)
class ImageHeader:
    mime_type: str
    width: int
    height: int


def read_image_header(file: BinaryIO) -> ImageHeader | None:
    """None for other content and truncated images."""
    start = file.read(30)
    try:
        if start.startswith(b"\x89PNG\r\n\x1a\n"):
            return ImageHeader("image/png", *struct.unpack(">II", start[16:24]))
        if start.startswith((b"GIF87a", b"GIF89a")):
            return ImageHeader("image/gif", *struct.unpack("<HH", start[6:10]))
        if start.startswith(b"BM"):
            width, height = struct.unpack("<ii", start[18:26])
            return ImageHeader("image/bmp", width, abs(height))  # negative: stored from the top
        if start.startswith(b"\xff\xd8"):
            file.seek(2)
            return _jpeg(file)
    except struct.error:
        pass
    return None


def _jpeg(file: BinaryIO) -> ImageHeader | None:
    """The frame header follows any number of other segments, such as a thumbnail."""
    while (marker := file.read(2)) and marker[0] == 0xFF and marker[1] != 0xDA:
        if marker[1] == 0xFF:  # padding
            file.seek(-1, 1)
            continue
        (length,) = struct.unpack(">H", file.read(2))
        if 0xC0 <= marker[1] <= 0xCF and marker[1] not in (0xC4, 0xC8, 0xCC):
            _, height, width = struct.unpack(">BHH", file.read(5))
            return ImageHeader("image/jpeg", width, height)
        file.seek(length - 2, 1)
    return None
