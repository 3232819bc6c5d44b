"""Annotations as NDJSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, BinaryIO
from uuid import uuid4

from pydantic_core import to_json

from labelbox_gen.exceptions import InvalidQueryError


class NdjsonWriter:
    """Writes annotations to a file, a line for each; only one of them is in memory."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.count = 0

    def add(self, annotation: Any) -> None:
        """Write one.

        Raises:
            InvalidQueryError: it is not valid; the message has its index.
        """
        line = _line(self.count, annotation)
        self._file.write(b"\n" + line if self.count else line)
        self.count += 1

    def end(self) -> None:
        """There are no more.

        Raises:
            InvalidQueryError: there was none.
        """
        if not self.count:
            raise InvalidQueryError("there are no annotations to import")
        self._file.flush()


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
