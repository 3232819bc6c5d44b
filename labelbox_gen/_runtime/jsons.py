"""JSON whose shape is not certain."""

from __future__ import annotations

from typing import Any, cast


def as_object(value: Any) -> dict[str, Any]:
    """A JSON object as it is, anything else as an empty one."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """A JSON array as it is, anything else as the only item of one."""
    return cast("list[Any]", value) if isinstance(value, list) else [value]


def lines_of(rest: bytes, chunk: bytes) -> tuple[list[bytes], bytes]:
    """The whole lines of NDJSON that arrives in chunks, and what is left of the last."""
    *lines, rest = (rest + chunk).split(b"\n")
    return [line for line in lines if line.strip()], rest
