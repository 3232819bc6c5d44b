"""Duration, size, codec and frames of MP4 and QuickTime files, from their boxes."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

_MAX_BOXES = 10_000
"""Boxes of one file; hostile files have any number."""
_AUDIO_BRANDS = frozenset({b"M4A ", b"M4B "})


class Box(NamedTuple):
    kind: bytes
    start: int
    end: int
    """Start and end of the content."""


class _Boxes:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._left = _MAX_BOXES
        self.size = file.seek(0, 2)

    def inside(self, start: int, end: int) -> Iterator[Box]:
        while start + 8 <= end and self._left > 0:
            self._left -= 1
            self._file.seek(start)
            size, kind = struct.unpack(">I4s", self._file.read(8))
            head = 8
            if size == 1:
                (size,) = struct.unpack(">Q", self._file.read(8))
                head = 16
            stop = end if size == 0 else start + size
            if stop < start + head or stop > end:
                return
            yield Box(kind, start + head, stop)
            start = stop

    def find(self, box: Box, *path: bytes) -> Box | None:
        """The first box at a path of kinds."""
        found: Box | None = box
        for kind in path:
            if found is None:
                return None
            found = next((each for each in self.inside(found.start, found.end) if each.kind == kind), None)
        return found

    def read(self, box: Box, size: int) -> bytes:
        self._file.seek(box.start)
        return self._file.read(min(size, box.end - box.start))


def read_mp4(start: bytes, file: BinaryIO) -> dict[str, Any] | None:
    """None for other content. A file without a readable header has only its MIME type."""
    if start[4:8] != b"ftyp":
        return None
    brand = start[8:12]
    mime_type = "video/quicktime" if brand == b"qt  " else "video/mp4"
    boxes = _Boxes(file)
    movie = boxes.find(Box(b"", 0, boxes.size), b"moov")
    tracks = (
        []
        if movie is None
        else [each for each in boxes.inside(movie.start, movie.end) if each.kind == b"trak"]
    )
    video = next((track for track in tracks if _handler(boxes, track) == b"vide"), None)
    if video is not None:
        return {"mimeType": mime_type, **_video(boxes, video)}
    sound = next((track for track in tracks if _handler(boxes, track) == b"soun"), None)
    if sound is None and brand not in _AUDIO_BRANDS:
        return {"mimeType": mime_type}
    seconds = None if sound is None else _seconds(boxes, sound)
    return {"mimeType": "audio/mp4", **({} if seconds is None else {"duration": round(seconds, 3)})}


def _handler(boxes: _Boxes, track: Box) -> bytes:
    box = boxes.find(track, b"mdia", b"hdlr")
    return b"" if box is None else boxes.read(box, 12)[8:12]


def _seconds(boxes: _Boxes, track: Box) -> float | None:
    box = boxes.find(track, b"mdia", b"mdhd")
    if box is None:
        return None
    data = boxes.read(box, 32)
    form, at = (">IQ", 20) if data[:1] == b"\x01" else (">II", 12)
    scale, duration = struct.unpack_from(form, data, at)
    return duration / scale if scale else None


def _video(boxes: _Boxes, track: Box) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if (codec := boxes.find(track, b"mdia", b"minf", b"stbl", b"stsd")) is not None:
        data = boxes.read(codec, 44)
        found["codec"] = data[12:16].decode("latin-1").strip()
        found["width"], found["height"] = struct.unpack_from(">HH", data, 40)
    seconds = _seconds(boxes, track)
    if seconds is not None:
        found["duration"] = round(seconds, 3)
    sizes = boxes.find(track, b"mdia", b"minf", b"stbl", b"stsz") or boxes.find(
        track, b"mdia", b"minf", b"stbl", b"stz2"
    )
    if sizes is not None:
        (found["frameCount"],) = struct.unpack_from(">I", boxes.read(sizes, 12), 8)
        if seconds:
            found["frameRate"] = round(found["frameCount"] / seconds)
    return found
