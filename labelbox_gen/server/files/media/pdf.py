"""The number of pages of PDF files whose page tree is not compressed."""

from __future__ import annotations

import re
from typing import Any, BinaryIO

_MAX_BYTES = 8 << 20
_PAGES = re.compile(rb"/Type\s*/Pages\b")
_COUNT = re.compile(rb"/Count\s+(\d{1,7})\b")
_NEAR = 20_000
"""Bytes of one node of the page tree; a node with many pages is as long."""


def read_pdf(start: bytes, file: BinaryIO) -> dict[str, Any] | None:
    """None for other content."""
    if not start.startswith(b"%PDF-"):
        return None
    file.seek(0)
    content = file.read(_MAX_BYTES)
    counts = [
        int(found[1]) for place in _PAGES.finditer(content) if (found := _COUNT.search(_node(content, place)))
    ]
    return {"mimeType": "application/pdf", **({"pageCount": max(counts)} if counts else {})}


def _node(content: bytes, place: re.Match[bytes]) -> bytes:
    """The object around a place: from its `obj` to its `endobj`."""
    begin = content.rfind(b"obj", max(0, place.start() - _NEAR), place.start())
    end = content.find(b"endobj", place.end(), place.end() + _NEAR)
    return content[max(begin, 0) : end if end >= 0 else place.end() + _NEAR]
