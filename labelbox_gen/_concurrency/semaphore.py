"""Semaphores with a timeout."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio


class AsyncSemaphore:
    """A first-in, first-out semaphore of one event loop, whose `acquire` takes a timeout."""

    def __init__(self, count: int) -> None:
        self._free = count
        self._queue: deque[asyncio.Future[None]] = deque()

    async def acquire(self, timeout: float) -> bool:
        """Wait at most `timeout` seconds; whether the semaphore was acquired."""
        if self._free > 0:
            self._free -= 1
            return True
        import asyncio

        slot = asyncio.get_running_loop().create_future()
        self._queue.append(slot)
        try:
            await asyncio.wait([slot], timeout=timeout)
            return slot.done()
        except asyncio.CancelledError:
            if slot.done():
                self.release()
            raise
        finally:
            if not slot.done():
                self._queue.remove(slot)

    def release(self) -> None:
        """Wake the task that has waited longest."""
        if self._queue:
            self._queue.popleft().set_result(None)
        else:
            self._free += 1


class Semaphore:
    """A semaphore for threads, whose `acquire` takes a timeout."""

    def __init__(self, count: int) -> None:
        self._free = threading.Semaphore(count)

    def acquire(self, timeout: float) -> bool:
        """Wait at most `timeout` seconds; whether the semaphore was acquired."""
        return self._free.acquire(timeout=min(timeout, threading.TIMEOUT_MAX))

    def release(self) -> None:
        """Wake a waiting thread."""
        self._free.release()
