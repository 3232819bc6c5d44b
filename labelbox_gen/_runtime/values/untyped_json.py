"""JSON whose shape is not certain."""

from __future__ import annotations

from typing import Any, cast


def as_object(value: Any) -> dict[str, Any]:
    """A JSON object as it is, anything else as an empty one."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """A JSON array as it is, anything else as the only item of one."""
    return cast("list[Any]", value) if isinstance(value, list) else [value]


class Lines:
    """Cuts NDJSON that arrives in chunks into lines; only the unfinished one is held."""

    def __init__(self) -> None:
        self._rest: list[bytes] = []

    def feed(self, chunk: bytes) -> list[bytes]:
        """The lines that end in this chunk, without their ends."""
        lines = chunk.split(b"\n")
        if len(lines) > 1 and self._rest:
            self._rest.append(lines[0])
            lines[0] = b"".join(self._rest)
            self._rest.clear()
        if rest := lines.pop():
            self._rest.append(rest)
        return lines

    def end(self) -> bytes:
        """What came after the last end of a line."""
        rest = b"".join(self._rest)
        self._rest.clear()
        return rest
