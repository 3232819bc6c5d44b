"""Blocks of consecutive validated rows, serialised together."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from pydantic_core import to_json

from labelbox_gen.exceptions import InvalidQueryError

from ..values.plain_json import plain_value

Payload = dict[str, Any]


class LocalFile(NamedTuple):
    """A file to upload; its URL replaces the path in the row."""

    payload: Payload
    path: Path
    row: int
    """Index of the row."""


@dataclass
class Block:
    """Consecutive validated rows in the form of the API, serialised together."""

    first: int
    """Index of the first row."""
    rows: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """`{id: {type, value}, payload}`."""
    files: list[LocalFile] = field(default_factory=list[LocalFile])
    weight: int = 0
    """Approximate number of characters of row data."""

    @property
    def payloads(self) -> list[Payload]:
        return [row["payload"] for row in self.rows]

    def encoded(self) -> bytes:
        """The rows as JSON, separated by commas.

        Raises:
            InvalidQueryError: a row cannot be JSON; the message has its index and the path of the value.
        """
        try:
            return to_json(self.rows)[1:-1]
        except (ValueError, TypeError) as error:
            raise self._culprit(error) from error

    def _culprit(self, error: Exception) -> InvalidQueryError:
        for index, row in enumerate(self.rows, self.first):
            try:
                for name, value in row["payload"].items():
                    plain_value(f"row {index}: {name}", value)
                to_json(row)
            except (ValueError, TypeError) as cause:
                return InvalidQueryError(f"row {index}: is not JSON: {cause}", cause)
            except InvalidQueryError as culprit:
                return culprit
        return InvalidQueryError(f"rows from {self.first}: are not JSON: {error}", error)
