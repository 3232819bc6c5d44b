"""Duration of WAV files."""

from __future__ import annotations

import struct
from typing import Any, BinaryIO

_MAX_CHUNKS = 1_000


def read_wav(start: bytes, file: BinaryIO) -> dict[str, Any] | None:
    """None for other content."""
    if start[:4] != b"RIFF" or start[8:12] != b"WAVE":
        return None
    size = file.seek(0, 2)
    at, rate = 12, 0
    for _ in range(_MAX_CHUNKS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            break
        kind, length = struct.unpack("<4sI", head)
        if kind == b"fmt ":
            (rate,) = struct.unpack_from("<I", file.read(12), 8)
        if kind == b"data" and rate:
            return {"mimeType": "audio/wav", "duration": round(min(length, size - at - 8) / rate, 3)}
        at += 8 + length + length % 2
    return {"mimeType": "audio/wav"}
