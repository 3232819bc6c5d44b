"""The uuids of an import so far: a second line with one of them is refused."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from .invalid import Invalid
from .lines import Line


class Uuids:
    """In a temporary database of its own, so that an import of any size needs little memory."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect("", isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=OFF")
        self._connection.execute("CREATE TABLE seen (uuid TEXT PRIMARY KEY) WITHOUT ROWID")

    def refuse_repeated(self, lines: Iterable[Line]) -> None:
        """Sets the error of lines whose uuid an earlier line has, whatever became of that one."""
        self._connection.execute("BEGIN")
        for line in lines:
            uuid = line.uuid
            if uuid is not None and not self._add(uuid) and line.error is None:
                line.error = Invalid("uuid", f"an earlier line of this import has the uuid '{uuid[:100]}'")
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()

    def _add(self, uuid: str) -> bool:
        added = self._connection.execute("INSERT OR IGNORE INTO seen VALUES (?)", (uuid,))
        return added.rowcount == 1
