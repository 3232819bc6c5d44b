"""Faults of the machine, such as a full disk: they pass, and what failed because of them can be tried again."""

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
    "no such savepoint",  # SQLite has undone the transaction after one of the others
    "no transaction is active",
)


def machine_fault(error: BaseException) -> str | None:
    """The reason in a few words if the machine is to blame, None otherwise."""
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
    """Raise a fault of the machine again, also a lack of memory. For those who answer for one bad item among others."""
    if machine_fault(error) is not None or any(isinstance(each, MemoryError) for each in _chain(error)):
        raise error


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and what it came from: SQLAlchemy wraps those of the driver, graphql-core those of resolvers."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        wrapped = error.original_error if isinstance(error, GraphQLError) else None
        error = wrapped or error.__cause__ or error.__context__
