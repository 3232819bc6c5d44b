"""Threads that restart their work after an exception."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from ..machine_faults import machine_fault

log = logging.getLogger(__name__)

_FIRST_WAIT = 0.1
_LONGEST_WAIT = 5.0
_LONG = 60.0
"""Seconds after which a failure no longer counts as a repeated one."""


class SupervisedThread:
    """Runs `work` until it returns. After an exception it runs `work` again, with exponential backoff."""

    def __init__(self, name: str, work: Callable[[], None]) -> None:
        self._work = work
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    @property
    def is_alive(self) -> bool:
        return self._thread.is_alive()

    def stop(self) -> None:
        """From now on an exception ends the thread. The owner must make `work` return."""
        self._stopping.set()

    def join(self, seconds: float) -> None:
        self._thread.join(seconds)

    def _run(self) -> None:
        wait = _FIRST_WAIT
        while True:
            started = time.monotonic()
            try:
                self._work()
                return
            except Exception as error:  # the thread must survive it; the log has the cause
                log_failure(log, f"thread {self._thread.name}", error)
            wait = _FIRST_WAIT if time.monotonic() - started > _LONG else min(_LONGEST_WAIT, wait * 2)
            if self._stopping.wait(wait):
                return


class SupervisedThreads:
    """Threads that do the same work."""

    def __init__(self) -> None:
        self._threads: list[SupervisedThread] = []

    def start(self, name: str, count: int, work: Callable[[], None]) -> None:
        """Start `count` threads that run `work`."""
        for number in range(count):
            thread = SupervisedThread(f"{name}-{number}", work)
            thread.start()
            self._threads.append(thread)

    def stop(self, seconds: float) -> None:
        """Wait for the threads, at most `seconds` in total. The owner must make `work` return."""
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            thread.stop()
            thread.join(max(0.0, deadline - time.monotonic()))

    @property
    def are_alive(self) -> bool:
        return all(thread.is_alive for thread in self._threads)

    @property
    def alive(self) -> int:
        """The number of running threads."""
        return sum(thread.is_alive for thread in self._threads)


def log_failure(logger: logging.Logger, what: str, error: Exception) -> None:
    """One line for a fault of the machine, a traceback for any other exception."""
    if (fault := machine_fault(error)) is not None:
        logger.warning("%s will be retried: %s", what, fault)
    else:
        logger.error("%s failed", what, exc_info=error)
