"""The database: one engine, read and write transactions. The only module that knows about SQLite."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Generator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL

from .. import json_text
from ..process.start_error import StartError
from ..settings import Settings
from .check import Check
from .migrate import migrate
from .table import METADATA

FILE = "labelbox.sqlite3"

#: Prepared statements that a connection keeps: each takes up to 50 KB, and there are many connections.
STATEMENTS = 32


class Database:
    """Transactions on the server's tables; safe to share between threads.

    Writers queue on a lock of our own: SQLite has one writer anyway, and its own waiting is unfair polling.
    """

    def __init__(self, settings: Settings) -> None:
        path = settings.data / FILE
        self._check = _checked(path, settings) if settings.database_url is None and path.exists() else None
        url = settings.database_url or URL.create("sqlite", database=str(path))
        self.engine = self._writer = _engine(url, pool_size=16, max_overflow=32)
        self._turn = nullcontext()
        if self.engine.dialect.name == "sqlite":
            self._turn = threading.RLock()
            self._writer = _engine(url, pool_size=1, max_overflow=0)
            _use_sqlite(self.engine, begin="BEGIN", durable=settings.durable)
            _use_sqlite(self._writer, begin="BEGIN IMMEDIATE", durable=settings.durable)
            _remember_pages(self._writer)
        with self.write() as connection:
            migrate(connection, METADATA)

    @property
    def corruption(self) -> str | None:
        """What the check of the file found, if anything."""
        return self._check and self._check.problem

    @property
    def checked(self) -> bool:
        """Whether the check of the file has come to its end."""
        return self._check is None or self._check.is_done

    @contextmanager
    def read(self) -> Generator[Connection]:
        """A consistent view; changes made here are lost."""
        with self.engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Generator[Connection]:
        """A transaction: kept when the block ends, undone when it raises. Keep it short, others wait."""
        with self._turn, self._writer.connect() as connection, connection.begin():
            yield connection

    def close(self) -> None:
        if self._check is not None:
            self._check.stop()
        self._writer.dispose()
        self.engine.dispose()


def _checked(path: Path, settings: Settings) -> Check:
    """Raises `StartError` for a file that is no database, or a corrupt one."""
    check = Check(path)
    try:
        problem = check.start(settings.check_seconds)
    except sqlite3.DatabaseError as error:
        problem = str(error)
    if problem is not None:
        raise StartError(
            f"cannot open the database {path}: it is damaged ({problem}). Restore it from a backup, save what can be"
            f" read with `sqlite3 {path.name} .recover`, or use another folder"
        )
    return check


def _engine(url: str | URL, **pool: int) -> Engine:
    texts = {"json_serializer": json_text.dump, "json_deserializer": json_text.load}
    sqlite = {"connect_args": {"cached_statements": STATEMENTS}} if str(url).startswith("sqlite") else {}
    return create_engine(url, pool_timeout=60, pool_use_lifo=True, **pool, **texts, **sqlite)


def _use_sqlite(engine: Engine, *, begin: str, durable: bool) -> None:
    @event.listens_for(engine, "connect")
    def configure(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves: sqlite3 would only do so before a write
        for pragma in (
            "journal_mode=WAL",
            f"synchronous={'FULL' if durable else 'OFF'}",
            "foreign_keys=ON",
            "busy_timeout=60000",
            "wal_autocheckpoint=8000",  # pages; a page that is changed again and again is written back once
            "journal_size_limit=67108864",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def say_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)


def _remember_pages(engine: Engine) -> None:
    """16 MiB in the one connection that writes: keys in no order are everywhere in an index."""

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _: Any) -> None:
        connection.execute("PRAGMA cache_size=-16384")
