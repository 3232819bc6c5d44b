"""Rows of an export as they come: the lines of one chunk, with their place in the stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from labelbox_gen.exceptions import ExportInterruptedError, LabelboxError


def parse_row(line: bytes, after: int) -> Any:
    """The JSON of the row that ends before the byte `after`.

    Raises:
        LabelboxError: it is none.
    """
    from pydantic_core import from_json

    try:
        return from_json(line)
    except ValueError as error:
        raise LabelboxError(
            f"the row before byte {after} is not JSON: {error}: {line[:80]!r}",
            error,
            hint="Did you begin in the middle of a row? Rows begin where the offset of another row says.",
        ) from error


class Batch:
    """Whole lines, the first of which begins at `start`."""

    __slots__ = ("lines", "start")

    def __init__(self, lines: list[bytes], start: int) -> None:
        self.lines = lines
        self.start = start

    @property
    def stop(self) -> int:
        """Where the line after the last one begins."""
        return self.start + sum(map(len, self.lines)) + len(self.lines)

    @property
    def rows(self) -> int:
        """How many lines are not empty."""
        return len(self.lines) - self.lines.count(b"")

    def placed(self) -> Iterator[tuple[bytes, int]]:
        """Each line that is not empty, with the offset after it."""
        offset = self.start
        for line in self.lines:
            offset += len(line) + 1
            if line:
                yield line, offset

    def parse(self, line: bytes) -> Any:
        """The JSON of one of the lines.

        Raises:
            LabelboxError: it is none.
        """
        return next(parse_row(line, after) for found, after in self.placed() if found is line)


def interrupted(
    task_id: str, rows: int, offset: int, error: LabelboxError, hint: str | None = None
) -> ExportInterruptedError:
    """The error for an export that broke off after so many rows."""
    again = f"These rows are good. Go on with ExportTask.get_task(client, {task_id!r}).rows(offset={offset})."
    broken = ExportInterruptedError(
        f"export {task_id} broke off after {rows} rows, at byte {offset}: {error.message}",
        error,
        operation=error.operation,
        code=error.code,
        request_id=error.request_id,
        hint=hint or again,
    )
    broken.rows, broken.offset = rows, offset
    return broken
