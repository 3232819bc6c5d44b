"""The queue of jobs: ids in the order in which they are due."""

from __future__ import annotations

import heapq
import itertools
import threading
import time


class JobQueue:
    """Safe to share between threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: list[tuple[float, int, str]] = []
        self._numbers = itertools.count()
        self._closed = False

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, id: str, seconds: float = 0.0) -> None:
        """Due after so many seconds. Jobs that are due at the same time keep their order."""
        with self._changed:
            heapq.heappush(self._waiting, (time.monotonic() + seconds, next(self._numbers), id))
            self._changed.notify()

    def take(self) -> str | None:
        """The id that is due; waits for it. None once the queue is closed."""
        with self._changed:
            while not self._closed:
                wait = self._waiting[0][0] - time.monotonic() if self._waiting else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._waiting)[2]
                self._changed.wait(wait)
        return None

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
