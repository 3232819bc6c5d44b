"""Facts about a media file by its content."""

from __future__ import annotations

import struct
from typing import Any, BinaryIO

from .image import read_image
from .mp4 import read_mp4
from .pdf import read_pdf
from .wav import read_wav

_READERS = (read_image, read_mp4, read_wav, read_pdf)


def read_header(file: BinaryIO) -> dict[str, Any]:
    """MIME type and what the header says, in the names of `mediaAttributes`; empty for other or broken content."""
    start = file.read(64)
    for read in _READERS:
        try:
            found = read(start, file)
        except (struct.error, OverflowError):
            return {}
        if found is not None:
            return found
    return {}
