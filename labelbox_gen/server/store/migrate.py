"""Migrates a database to the tables of this version. `steps.py` documents how to change tables.

In one transaction: `before` of the missing steps, missing tables, columns and indexes, `after`
of these steps, values of new columns, the new format. Only steps drop anything.
"""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import Column, Connection, MetaData, Table, inspect, literal
from sqlalchemy.schema import CreateColumn, CreateIndex

from ..process.start_error import StartError
from .format import read_format, write_format
from .steps import FILLS, STEPS, Change

Added = list[tuple[str, str]]
"""Table and name of columns."""


def migrate(connection: Connection, metadata: MetaData) -> None:
    """Raises `StartError` for a database that a newer version wrote."""
    existing = set(inspect(connection).get_table_names()) & set(metadata.tables)
    found = read_format(connection) if existing else len(STEPS)
    if found > len(STEPS):
        raise StartError(
            f"the database has format {found}, written by a newer version of labelbox-gen; this version knows"
            f" formats up to {len(STEPS)}. Upgrade labelbox-gen, or use another folder"
        )
    missing = STEPS[found:]
    _run(connection, [step.before for step in missing])
    added = _add(connection, metadata, existing)
    _run(connection, [step.after for step in missing])
    for column in added:
        if column in FILLS:
            connection.exec_driver_sql(FILLS[column])
    write_format(connection, len(STEPS))


def _run(connection: Connection, changes: list[Change | None]) -> None:
    for change in changes:
        if change is not None:
            change(connection)


def _add(connection: Connection, metadata: MetaData, existing: set[str]) -> Added:
    metadata.create_all(connection)
    added: Added = []
    for table in metadata.sorted_tables:
        if table.name in existing:
            added += _add_columns(connection, table)
            _add_indexes(connection, table)
    return added


def _add_columns(connection: Connection, table: Table) -> Added:
    present = {column["name"] for column in inspect(connection).get_columns(table.name)}
    name = connection.dialect.identifier_preparer.format_table(table)
    missing = [column for column in table.columns if column.name not in present]
    for column in missing:
        connection.exec_driver_sql(f"ALTER TABLE {name} ADD COLUMN {_definition(connection, column)}")
    return [(table.name, column.name) for column in missing]


def _definition(connection: Connection, column: Column[object]) -> str:
    """The column with its default (for existing rows) and its reference, which CREATE TABLE declares elsewhere."""
    parts = [str(CreateColumn(column).compile(dialect=connection.dialect))]
    if not column.nullable and column.server_default is None and column.default is not None:
        value = literal(cast("Any", column.default).arg, column.type)
        text = value.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
        parts.append(f"DEFAULT {text}")
    quote = connection.dialect.identifier_preparer.quote
    for key in column.foreign_keys:
        parts.append(f"REFERENCES {quote(key.column.table.name)} ({quote(key.column.name)})")
    return " ".join(parts)


def _add_indexes(connection: Connection, table: Table) -> None:
    present = {index["name"] for index in inspect(connection).get_indexes(table.name)}
    for index in table.indexes:
        if index.name not in present:
            connection.execute(CreateIndex(index))
