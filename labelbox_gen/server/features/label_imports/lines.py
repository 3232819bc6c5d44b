"""Reading of an NDJSON file in chunks of lines, in constant memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO, cast

from labelbox_gen.server import json_text
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.input_checks import check, dotted
from labelbox_gen.server.store.row import Row

from .annotation import Annotation
from .invalid import Invalid

MAX_LINE = 32_000_000
"""Maximum size of a line in bytes. A line may contain a mask as base64."""
_CHUNK = 500
_MAX_CHUNK = 10_000
_MAX_CHUNK_BYTES = 64_000_000

Reference = tuple[str, str]
"""Reference to a data row: `id` or `globalKey`, and the value."""


@dataclass
class Line:
    """A line of the file. `end` is the offset of the byte after the line; `error` is the first error found."""

    end: int
    content: Mapping[str, Any] = field(default_factory=dict[str, Any])
    row: Reference | None = None
    error: Invalid | None = None
    annotation: Annotation | None = None

    @property
    def uuid(self) -> str | None:
        """The uuid, or None if it is not valid text; the line then has an error."""
        value: object = self.content.get("uuid")
        return value if isinstance(value, str) and json_text.is_unicode(value) else None

    def status(self, row: Row | None) -> dict[str, Any]:
        """The line's entry in the status file."""
        found = (
            {"id": row.id, "globalKey": row["global_key"]} if row else dict([self.row] if self.row else [])
        )
        status = {"uuid": self.uuid, "dataRow": found or None}
        if self.error is None:
            return {**status, "status": "SUCCESS"}
        error = {"name": self.error.field, "message": self.error.message, "additional_info": None}
        return {**status, "status": "FAILURE", "errors": [error]}


def read_chunks(file: BinaryIO, start: int) -> Iterator[list[Line]]:
    """Yield chunks of lines from offset `start`.

    Consecutive lines of one data row stay in one chunk, up to a limit.
    """
    file.seek(start)
    chunk: list[Line] = []
    size = 0
    while raw := file.readline(MAX_LINE):
        line = _read(raw, file)
        if line is None:
            continue
        full = len(chunk) >= _CHUNK and line.row != chunk[-1].row
        if chunk and (full or len(chunk) >= _MAX_CHUNK or size > _MAX_CHUNK_BYTES):
            yield chunk
            chunk, size = [], 0
        chunk.append(line)
        size += len(raw)
    if chunk:
        yield chunk


def _read(raw: bytes, file: BinaryIO) -> Line | None:
    """The parsed line, or None for an empty line."""
    too_long = len(raw) == MAX_LINE and not raw.endswith(b"\n")
    while too_long and (rest := file.readline(MAX_LINE)) and not rest.endswith(b"\n"):
        pass
    line = Line(file.tell())
    try:
        if too_long:
            raise Invalid("line", f"has more than {MAX_LINE} bytes")
        if not raw.strip():
            return None
        line.content = _parse(raw)
        _check(line.content)
        line.row = _reference(line.content)
    except Invalid as error:
        line.error = error
    return line


def _parse(raw: bytes) -> Mapping[str, Any]:
    try:
        content = json_text.parse(raw)
    except ValueError as error:
        raise Invalid("line", f"is not JSON: {error}") from None
    if not isinstance(content, dict):
        raise Invalid("line", "must be a JSON object")
    return cast("dict[str, Any]", content)


def _check(content: Mapping[str, Any]) -> None:
    try:
        check(content)
    except Malformed as error:
        field = dotted(error.path)
        raise Invalid(field or "line", error.message.removeprefix(f"'{field}' ")) from None


def _reference(content: Mapping[str, Any]) -> Reference:
    row: object = content.get("dataRow")
    given = [
        (key, value)
        for key, value in (cast("dict[str, object]", row) if isinstance(row, dict) else {}).items()
        if key in ("id", "globalKey") and isinstance(value, str) and value
    ]
    if len(given) != 1:
        raise Invalid("dataRow", "needs exactly one of 'id' and 'globalKey', as a text")
    return given[0]
