"""Fast updates of thousands of rows by id, for the same reason as `insertion.py`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Dialect, Table, bindparam, update

from .insertion import Process, process_of

Rows = Sequence[Mapping[str, Any]]


def update_rows(connection: Connection, table: Table, rows: Rows) -> None:
    """Update the rows with the ids in `_id`; all have the same columns."""
    columns = tuple(sorted(rows[0].keys() - {"_id"}))
    if not connection.dialect.positional:
        connection.execute(_by_id(table, columns), [dict(row) for row in rows])
        return
    text, processes = _prepared(table, columns, connection.dialect)
    connection.exec_driver_sql(
        text,
        [
            tuple([row[name] if process is None else process(row[name]) for name, process in processes])
            for row in rows
        ],
    )


@lru_cache(256)
def _prepared(
    table: Table, columns: tuple[str, ...], dialect: Dialect
) -> tuple[str, Sequence[tuple[str, Process | None]]]:
    """The statement, and the columns of its parameters in their order, which is that of the table; the id is last."""
    text = str(_by_id(table, columns).compile(dialect=dialect))
    changed = [column for column in table.columns if column.name in columns]
    return text, [*((each.name, process_of(each.type, dialect)) for each in changed), ("_id", None)]


def _by_id(table: Table, columns: tuple[str, ...]) -> Any:
    return (
        update(table)
        .where(table.c.id == bindparam("_id"))
        .values({name: bindparam(name) for name in columns})
    )
