"""The Range header of a request."""

from __future__ import annotations

import re

from .link import Window

_RANGE = re.compile(r"bytes\s*=\s*([0-9]{0,4000})\s*-\s*([0-9]{0,4000})", re.IGNORECASE)
"""Python parses integers of at most 4300 digits."""


class Unsatisfiable(Exception):
    """The range is outside of the content: HTTP 416."""


def parse_range(header: str | None, size: int) -> Window | None:
    """First and last byte, or None for the whole content, which is also the response to several ranges, as HTTP allows."""
    found = _RANGE.fullmatch((header or "").strip())
    if found is None or found.group(1) == found.group(2) == "":
        return None
    first, last = found.groups()
    start = int(first) if first else max(0, size - int(last))
    end = min(int(last), size - 1) if first and last else size - 1
    if first and last and int(last) < start:
        return None
    if start >= size:
        raise Unsatisfiable
    return start, end
