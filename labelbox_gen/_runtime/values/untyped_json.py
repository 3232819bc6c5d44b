"""Reads JSON of uncertain shape."""

from __future__ import annotations

from typing import Any, cast


def as_object(value: Any) -> dict[str, Any]:
    """A JSON object; an empty one for any other value."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """A JSON array; any other value becomes its only item."""
    return cast("list[Any]", value) if isinstance(value, list) else [value]


class Lines:
    """Splits NDJSON that arrives in chunks into lines; buffers only the incomplete line."""

    def __init__(self) -> None:
        self._rest: list[bytes] = []

    def feed(self, chunk: bytes) -> list[bytes]:
        """The lines that end in this chunk, without line ends."""
        lines = chunk.split(b"\n")
        if len(lines) > 1 and self._rest:
            self._rest.append(lines[0])
            lines[0] = b"".join(self._rest)
            self._rest.clear()
        if rest := lines.pop():
            self._rest.append(rest)
        return lines

    def end(self) -> bytes:
        """The incomplete last line."""
        rest = b"".join(self._rest)
        self._rest.clear()
        return rest
