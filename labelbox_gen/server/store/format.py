"""The format of a database: the number of steps of `steps.py` applied to it."""

from __future__ import annotations

from sqlalchemy import Column, Connection, Integer, Table, delete, insert, select

from .table import METADATA

FORMAT = Table("format", METADATA, Column("steps", Integer, primary_key=True, autoincrement=False))
"""One row."""


def read_format(connection: Connection) -> int:
    """0 for a database without a format number."""
    if not connection.dialect.has_table(connection, FORMAT.name):
        return 0
    noted = connection.execute(select(FORMAT.c.steps)).scalar() or 0
    return max(noted, _user_version(connection))


def write_format(connection: Connection, steps: int) -> None:
    """SQLite also stores it in the file's header, where other tools look."""
    connection.execute(delete(FORMAT))
    connection.execute(insert(FORMAT).values(steps=steps))
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA user_version = {steps}")


def _user_version(connection: Connection) -> int:
    if connection.dialect.name != "sqlite":
        return 0
    return connection.exec_driver_sql("PRAGMA user_version").scalar_one()
