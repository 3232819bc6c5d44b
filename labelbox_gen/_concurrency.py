"""Where sync and async really differ: sleeping, running calls side by side, and standing in line.

Each thing exists twice, with one face; the token pass turns the name of one into the name of the other. asyncio and
thread pools are imported by who uses them: together they take as long as the rest of the package.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Iterator
from functools import partial
from os import getpid
from types import CoroutineType
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from labelbox_gen._runtime.http.locality import AsyncLocal, Local
from labelbox_gen.exceptions import InvalidQueryError

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

    from labelbox_gen._runtime.worker_threads import Workers

ArgT = TypeVar("ArgT")
ResultT = TypeVar("ResultT")
P = ParamSpec("P")


class AsyncPending(Generic[ResultT]):
    """A call under way."""

    def __init__(self, task: asyncio.Task[ResultT], begun: asyncio.Event) -> None:
        self.task = task
        self._begun = begun

    async def result(self) -> ResultT:
        return await self.task

    def cancel(self) -> None:
        """Nobody wants the result any more; nor its exception. A request that has begun is let finish.

        httpx loses a connection that asyncio cancels while it goes back to the pool.
        """
        if not self._begun.is_set():
            self.task.cancel()
        self.task.add_done_callback(lambda task: task.cancelled() or task.exception())


class Pending(Generic[ResultT]):
    """A call under way. A forked child has none of the threads: it makes the call itself."""

    def __init__(self, future: Future[ResultT], call: Callable[[], ResultT]) -> None:
        self._future = future
        self._call = call
        self._process = getpid()

    def result(self) -> ResultT:
        return self._future.result() if getpid() == self._process else self._call()

    def cancel(self) -> None:
        """Drop the result; a request that has begun ends in the background."""
        if getpid() == self._process:
            self._future.cancel()


class AsyncPool:
    """Runs calls concurrently, a bounded number at a time in each event loop."""

    def __init__(self, workers: int, grace_seconds: float) -> None:
        self.workers = workers
        self._grace_seconds = grace_seconds
        self._free = AsyncLocal(partial(_semaphore, workers))
        self._in_flight: set[AsyncPending[Any]] = set()

    def start(
        self, call: Callable[P, Awaitable[ResultT]], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPending[ResultT]:
        import asyncio

        begun = asyncio.Event()
        free = self._free.get()

        async def when_free() -> ResultT:
            async with free:
                begun.set()
                return await call(*args, **kwargs)

        task = asyncio.ensure_future(when_free())
        pending = AsyncPending(task, begun)
        self._in_flight.add(pending)
        task.add_done_callback(lambda _: self._in_flight.discard(pending))
        return pending

    async def close(self) -> None:
        """Drop the calls of this event loop that wait; give those in flight some time to end, then cancel them."""
        import asyncio

        loop = asyncio.get_running_loop()
        here = [pending for pending in tuple(self._in_flight) if pending.task.get_loop() is loop]
        for pending in here:
            pending.cancel()
        if here:
            _, late = await asyncio.wait([pending.task for pending in here], timeout=self._grace_seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.workers, self._grace_seconds)


def _semaphore(count: int) -> asyncio.Semaphore:
    import asyncio

    return asyncio.Semaphore(count)


class Pool:
    """Runs calls concurrently, a bounded number at a time in each process, on threads that start when first needed."""

    def __init__(self, workers: int, grace_seconds: float) -> None:
        self.workers = workers
        self._grace_seconds = grace_seconds
        self._threads = Local(partial(_workers, workers))

    def start(self, call: Callable[P, ResultT], *args: P.args, **kwargs: P.kwargs) -> Pending[ResultT]:
        bound = partial(call, *args, **kwargs)
        return Pending(self._threads.get().submit(bound), bound)

    def close(self) -> None:
        """Drop the calls that wait; give those in flight some time to end."""
        for threads in self._threads.values():
            threads.close(self._grace_seconds)
        self._threads.clear()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.workers, self._grace_seconds)


def _workers(count: int) -> Workers:
    from labelbox_gen._runtime.worker_threads import Workers

    return Workers(count)


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
