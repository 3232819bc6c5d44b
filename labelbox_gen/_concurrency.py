"""Where sync and async really differ: sleeping, running calls side by side, and standing in line.

Each thing exists twice, with one face; the token pass turns the name of one into the name of the other. asyncio and
thread pools are imported by who uses them: together they take as long as the rest of the package.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Iterator
from types import CoroutineType
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from labelbox_gen.exceptions import InvalidQueryError

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future, ThreadPoolExecutor

ArgT = TypeVar("ArgT")
ResultT = TypeVar("ResultT")
P = ParamSpec("P")

#: Requests that one client has under way at a time, beyond those its callers make themselves.
WORKERS = 8


async def async_sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


def sleep(seconds: float) -> None:
    time.sleep(seconds)


class AsyncPending(Generic[ResultT]):
    """A call under way."""

    def __init__(self, task: asyncio.Task[ResultT], begun: asyncio.Event) -> None:
        self._task = task
        self._begun = begun

    async def result(self) -> ResultT:
        return await self._task

    def cancel(self) -> None:
        """Nobody wants the result any more; nor its exception. A request that has begun is let finish.

        httpx loses a connection that asyncio cancels while it goes back to the pool.
        """
        if not self._begun.is_set():
            self._task.cancel()
        self._task.add_done_callback(lambda task: task.cancelled() or task.exception())


class Pending(Generic[ResultT]):
    """A call under way."""

    def __init__(self, future: Future[ResultT]) -> None:
        self._future = future

    def result(self) -> ResultT:
        return self._future.result()

    def cancel(self) -> None:
        """Nobody wants the result any more; a request that has begun is let finish in the background."""
        self._future.cancel()


class AsyncPool:
    """Runs calls side by side, a bounded number at a time."""

    def __init__(self, workers: int = WORKERS) -> None:
        import asyncio

        self.workers = workers
        self._free = asyncio.Semaphore(workers)

    def start(
        self, call: Callable[P, Awaitable[ResultT]], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPending[ResultT]:
        import asyncio

        begun = asyncio.Event()

        async def when_free() -> ResultT:
            async with self._free:
                begun.set()
                return await call(*args, **kwargs)

        return AsyncPending(asyncio.ensure_future(when_free()), begun)

    async def close(self) -> None:
        """Nothing to free: tasks belong to the event loop."""


class Pool:
    """Runs calls side by side, a bounded number at a time, on threads that start when first needed."""

    def __init__(self, workers: int = WORKERS) -> None:
        self.workers = workers
        self._lock = threading.Lock()
        self._executor: ThreadPoolExecutor | None = None

    def start(self, call: Callable[P, ResultT], *args: P.args, **kwargs: P.kwargs) -> Pending[ResultT]:
        with self._lock:
            if self._executor is None:
                from concurrent.futures import ThreadPoolExecutor

                self._executor = ThreadPoolExecutor(self.workers, thread_name_prefix="labelbox-gen")
            return Pending(self._executor.submit(call, *args, **kwargs))

    def close(self) -> None:
        """Let running calls end, drop the waiting ones."""
        with self._lock:
            if self._executor is not None:
                self._executor.shutdown(wait=True, cancel_futures=True)
                self._executor = None


class AsyncPlaces:
    """So many at a time; the others stand in line."""

    def __init__(self, count: int) -> None:
        self._free = count
        self._line: deque[asyncio.Future[None]] = deque()

    async def take(self, patience: float) -> bool:
        """Get a place; false if none came free in `patience` seconds. Who has one gives it back."""
        if self._free > 0:
            self._free -= 1
            return True
        import asyncio

        place = asyncio.get_running_loop().create_future()
        self._line.append(place)
        try:
            await asyncio.wait([place], timeout=patience)
            return place.done()
        except asyncio.CancelledError:
            if place.done():
                self.give_back()
            raise
        finally:
            if not place.done():
                self._line.remove(place)

    def give_back(self) -> None:
        """Let the first in line have the place."""
        if self._line:
            self._line.popleft().set_result(None)
        else:
            self._free += 1


class Places:
    """So many at a time; the others stand in line."""

    def __init__(self, count: int) -> None:
        self._free = threading.Semaphore(count)

    def take(self, patience: float) -> bool:
        """Get a place; false if none came free in `patience` seconds. Who has one gives it back."""
        return self._free.acquire(timeout=min(patience, threading.TIMEOUT_MAX))

    def give_back(self) -> None:
        """Let the first in line have the place."""
        self._free.release()


async def async_each(items: Iterable[ArgT] | AsyncIterable[ArgT]) -> AsyncIterator[ArgT]:
    """The items of any iterable, be it sync or async."""
    if isinstance(items, AsyncIterable):
        async for item in items:
            yield item
    else:
        for item in items:
            yield item


def each(items: Iterable[ArgT]) -> Iterator[ArgT]:
    """The items of an iterable."""
    if not isinstance(items, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]  # who has no checker
        raise InvalidQueryError(
            f"{type(items).__name__} cannot be iterated over", hint="Async items need an AsyncClient."
        )
    return iter(items)


async def async_in_thread(call: Callable[P, ResultT], *args: P.args, **kwargs: P.kwargs) -> ResultT:
    """The result of a call that would keep the event loop from its work."""
    import asyncio

    return await asyncio.to_thread(call, *args, **kwargs)


def in_thread(call: Callable[P, ResultT], *args: P.args, **kwargs: P.kwargs) -> ResultT:
    """The result of a call; here it keeps nobody from anything."""
    return call(*args, **kwargs)


def async_attempt(call: Callable[[], Awaitable[object]]) -> None:
    """Run a call up to where it would wait for something, and no further."""
    begun = call()
    if isinstance(begun, CoroutineType):
        coroutine = cast("CoroutineType[Any, Any, Any]", begun)
        try:
            coroutine.send(None)
        except StopIteration:
            pass
        finally:
            coroutine.close()


def attempt(call: Callable[[], object]) -> None:
    """Run a call."""
    call()


def async_if_possible(call: Callable[[], Awaitable[None]]) -> None:
    """Nothing: who does not await cannot wait for it."""


def if_possible(call: Callable[[], None]) -> None:
    """Run a call and wait for it."""
    call()
