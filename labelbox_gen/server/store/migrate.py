"""Bring an older data folder to the tables of this version: missing tables and columns are added, nothing is dropped."""

from __future__ import annotations

from sqlalchemy import Engine, MetaData, Table, inspect
from sqlalchemy.schema import CreateColumn, CreateIndex


def migrate(engine: Engine, metadata: MetaData) -> None:
    existing = set(inspect(engine).get_table_names())
    metadata.create_all(engine)
    for table in metadata.sorted_tables:
        if table.name in existing:
            _add_columns(engine, table)
            _add_indexes(engine, table)


def _add_columns(engine: Engine, table: Table) -> None:
    present = {column["name"] for column in inspect(engine).get_columns(table.name)}
    name = engine.dialect.identifier_preparer.format_table(table)
    with engine.begin() as connection:
        for column in table.columns:
            if column.name not in present:
                definition = CreateColumn(column).compile(dialect=engine.dialect)
                connection.exec_driver_sql(f"ALTER TABLE {name} ADD COLUMN {definition}")


def _add_indexes(engine: Engine, table: Table) -> None:
    present = {index["name"] for index in inspect(engine).get_indexes(table.name)}
    with engine.begin() as connection:
        for index in table.indexes:
            if index.name not in present:
                connection.execute(CreateIndex(index))
