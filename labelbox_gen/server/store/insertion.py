"""Fast inserts of thousands of rows: SQLAlchemy's preparation of each row takes longer than the database."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, DateTime, Dialect, Table, insert

Process = Callable[[Any], Any]


class Insertion:
    """An INSERT statement with all columns, compiled once."""

    def __init__(self, table: Table, dialect: Dialect) -> None:
        self._text = str(insert(table).compile(dialect=dialect))
        self._columns = [(column.name, process_of(column.type, dialect)) for column in table.columns]

    def run(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        values = [
            tuple([row[name] if process is None else process(row[name]) for name, process in self._columns])
            for row in rows
        ]
        connection.exec_driver_sql(self._text, values)


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows; each has all columns."""
    if not rows:
        return
    if connection.dialect.positional:
        _prepared(table, connection.dialect).run(connection, rows)
    else:
        connection.execute(insert(table), [dict(row) for row in rows])


@lru_cache(256)
def _prepared(table: Table, dialect: Dialect) -> Insertion:
    return Insertion(table, dialect)


def process_of(of: Any, dialect: Dialect) -> Process | None:
    """A function that converts values for the driver. Rows created together share their dates, so those are cached."""
    process = of.dialect_impl(dialect).bind_processor(dialect)
    return lru_cache(64)(process) if process is not None and isinstance(of, DateTime) else process
