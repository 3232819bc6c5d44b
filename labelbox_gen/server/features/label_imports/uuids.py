"""Detection of lines that repeat a uuid of the same import."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from .invalid import Invalid
from .lines import Line


class Uuids:
    """The uuids of an import, in a temporary SQLite database: memory use does not grow with the import."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect("", isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=OFF")
        self._connection.execute("CREATE TABLE seen (uuid TEXT PRIMARY KEY) WITHOUT ROWID")

    def refuse_repeated(self, lines: Iterable[Line]) -> None:
        """Set the error of lines that repeat the uuid of an earlier line, valid or not."""
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
