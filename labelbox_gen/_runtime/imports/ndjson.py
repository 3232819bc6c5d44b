"""Annotations as NDJSON."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, BinaryIO, cast
from uuid import UUID

from pydantic_core import to_json

from labelbox_gen.exceptions import InvalidQueryError

from ..values.plain_json import members_of, plain_value


class NdjsonWriter:
    """Writes annotations to a file, one line each, with one annotation in memory at a time.

    A line without a `uuid` gets one derived from the name of the import and the line, so the same input gives the same
    file in every process.
    """

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self._name = name
        self.count = 0

    def add(self, annotation: Any) -> None:
        """Write an annotation.

        Raises:
            InvalidQueryError: the annotation is invalid; the message has its index.
        """
        members = _members(self.count, annotation)
        line = to_json(members)
        if "uuid" not in members:
            line = to_json({"uuid": self._uuid(line), **members})
        self._file.write(b"\n" + line if self.count else line)
        self.count += 1

    def _uuid(self, line: bytes) -> str:
        """The uuid of a line; equal lines differ by their position."""
        content = hashlib.sha256(
            f"{self._name}\n{self.count}\n".encode("utf-8", "surrogatepass") + line
        ).digest()
        return str(UUID(bytes=content[:16], version=5))

    def end(self) -> None:
        """Finish the file.

        Raises:
            InvalidQueryError: no annotation was written.
        """
        if not self.count:
            raise InvalidQueryError("there are no annotations to import")
        self._file.flush()


def _members(index: int, annotation: Any) -> dict[str, Any]:
    """An annotation as JSON; models and dataclasses are accepted."""
    members = annotation if isinstance(annotation, dict) else members_of(annotation)  # pyright: ignore[reportUnknownVariableType]
    if members is None and not isinstance(annotation, Mapping):
        raise InvalidQueryError(f"annotation {index}: must be a dict, not {type(annotation).__name__}")
    found: dict[str, Any] = plain_value(f"annotation {index}", cast("Any", members or annotation))
    row = found.get("dataRow")
    if not isinstance(row, dict) or ("id" in row) == ("globalKey" in row):
        raise InvalidQueryError(
            f"annotation {index}: dataRow must name its data row by id or globalKey, not {row!r}",
            hint='Such as {"dataRow": {"globalKey": "..."}, ...}.',
        )
    return found


def percent(progress: str | None) -> int:
    """The number in a progress text such as "45%"."""
    digits = (progress or "").rstrip("% ")
    return int(float(digits)) if digits.replace(".", "", 1).isdigit() else 0
