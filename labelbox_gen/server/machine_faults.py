"""Faults of the machine, such as a full disk. They are temporary, so failed work can be retried."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator

from graphql import GraphQLError
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

_ERRNOS = frozenset(
    getattr(errno, name)
    for name in ("EDQUOT", "EFBIG", "EIO", "EMFILE", "ENFILE", "ENOMEM", "ENOSPC", "EROFS")
    if hasattr(errno, name)
)

_SQLITE = (
    "database or disk is full",
    "disk i/o error",
    "database is locked",
    "unable to open database file",
    "attempt to write a readonly database",
    "locking protocol",
    "no such savepoint",  # SQLite rolled back the transaction after one of the others
    "no transaction is active",
)


def machine_fault(error: BaseException) -> str | None:
    """A short reason if the error is a fault of the machine, None otherwise."""
    for each in _chain(error):
        if isinstance(each, PoolTimeout):
            return "the database is busy"
        if isinstance(each, OSError) and each.errno in _ERRNOS:
            return each.strerror or str(each)
        if isinstance(each, DBAPIError) and each.connection_invalidated:
            return "the connection to the database broke"
        if isinstance(each, sqlite3.Error) and any(text in str(each).lower() for text in _SQLITE):
            return str(each)
    return None


def raise_machine_fault(error: Exception) -> None:
    """Reraise faults of the machine, including a lack of memory. For code that tolerates errors of single items."""
    if machine_fault(error) is not None or any(isinstance(each, MemoryError) for each in _chain(error)):
        raise error


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error with its causes: SQLAlchemy wraps errors of the driver, graphql-core those of resolvers."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        wrapped = error.original_error if isinstance(error, GraphQLError) else None
        error = wrapped or error.__cause__ or error.__context__
