"""Looks for corrupt pages of an SQLite database at the start of a server.

`PRAGMA quick_check` reads the whole file. What takes longer than the start may wait goes on in a thread; /health and
the log have its outcome.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

log = logging.getLogger(__name__)

_INSTRUCTIONS = 10_000
"""Of SQLite's virtual machine, between two looks at the clock: about a millisecond."""


def quick_check(path: Path, give_up: Callable[[], bool]) -> str | None:
    """The first problem, or None. Raises `TimeoutError` when `give_up` says so."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.set_progress_handler(give_up, _INSTRUCTIONS)
    try:
        found = [str(text) for (text,) in connection.execute("PRAGMA quick_check(1)")]
    except sqlite3.OperationalError as error:
        if str(error) == "interrupted":
            raise TimeoutError from None
        raise
    finally:
        connection.close()
    return None if found == ["ok"] else found[0]


class Check:
    """The check of one file: first with a deadline, then in the background."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._go_on, name="database-check", daemon=True)
        self.problem: str | None = None
        self.is_done = False

    def start(self, seconds: float) -> str | None:
        """The problem, if it is found in time."""
        deadline = time.monotonic() + seconds
        try:
            self.problem = quick_check(self._path, lambda: time.monotonic() > deadline)
            self.is_done = True
        except TimeoutError:
            log.info("the database is large; its check goes on in the background")
            self._thread.start()
        return self.problem

    def stop(self) -> None:
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _go_on(self) -> None:
        try:
            self.problem = quick_check(self._path, self._stop.is_set)
        except TimeoutError:
            return
        except sqlite3.Error as error:
            self.problem = str(error)
        self.is_done = True
        if self.problem is not None:
            log.error("the database %s is corrupt: %s", self._path, self.problem)
