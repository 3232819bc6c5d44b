"""Annotations as NDJSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import uuid4

from pydantic_core import to_json

from labelbox_gen.exceptions import InvalidQueryError


def ndjson(annotations: Iterable[Mapping[str, Any]]) -> bytes:
    """One line for each annotation.

    Raises:
        InvalidQueryError: one is not valid, or there are none.
    """
    lines = [_line(index, annotation) for index, annotation in enumerate(annotations)]
    if not lines:
        raise InvalidQueryError("there are no annotations to import")
    return b"\n".join(lines)


def _line(index: int, annotation: Mapping[str, Any]) -> bytes:
    if not isinstance(annotation, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  # who has no checker
        raise InvalidQueryError(f"annotation {index}: must be a dict, not {type(annotation).__name__}")
    row = annotation.get("dataRow")
    if not isinstance(row, Mapping) or ("id" in row) == ("globalKey" in row):
        raise InvalidQueryError(
            f"annotation {index}: dataRow must name its data row by id or globalKey, not {row!r}",
            hint='Such as {"dataRow": {"globalKey": "..."}, ...}.',
        )
    try:
        return to_json({"uuid": str(uuid4()), **annotation})
    except (ValueError, TypeError) as error:
        raise InvalidQueryError(f"annotation {index}: is not JSON: {error}", error) from error


def percent(progress: str | None) -> int:
    """The number of a progress such as "45%"."""
    digits = (progress or "").rstrip("% ")
    return int(float(digits)) if digits.replace(".", "", 1).isdigit() else 0
