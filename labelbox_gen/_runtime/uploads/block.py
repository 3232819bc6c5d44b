"""Checked rows that follow each other, serialised together."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from pydantic_core import to_json

from labelbox_gen.exceptions import InvalidQueryError

from ..values.plain_json import plain_value

Payload = dict[str, Any]


class LocalFile(NamedTuple):
    """A file that is still to be uploaded; its URL takes the place of the path."""

    payload: Payload
    path: Path
    row: int
    """Its index."""


@dataclass
class Block:
    """Checked rows that follow each other, as the API wants them; serialised together."""

    first: int
    """Index of the first."""
    rows: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """`{id: {type, value}, payload}`."""
    files: list[LocalFile] = field(default_factory=list[LocalFile])
    weight: int = 0
    """Characters of row data, about."""

    @property
    def payloads(self) -> list[Payload]:
        return [row["payload"] for row in self.rows]

    def encoded(self) -> bytes:
        """The rows as JSON, between commas.

        Raises:
            InvalidQueryError: a row is not JSON; the message has its index and the place.
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
