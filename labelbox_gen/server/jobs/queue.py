"""The queue of jobs: ids in the order of their due time."""

from __future__ import annotations

import heapq
import itertools
import threading
import time


class JobQueue:
    """Thread-safe."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: list[tuple[float, int, str]] = []
        self._numbers = itertools.count()
        self._closed = False

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, id: str, seconds: float = 0.0) -> None:
        """Add a job that is due after some seconds. Jobs due at the same time keep their order."""
        with self._changed:
            heapq.heappush(self._waiting, (time.monotonic() + seconds, next(self._numbers), id))
            self._changed.notify()

    def take(self) -> str | None:
        """Wait for a due id. None once the queue is closed."""
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
