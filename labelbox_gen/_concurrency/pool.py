"""Pools that run a bounded number of calls concurrently."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from os import getpid
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from labelbox_gen._runtime.http.locality import AsyncLocal, Local

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

    from labelbox_gen._runtime.worker_threads import Workers

ResultT = TypeVar("ResultT")
P = ParamSpec("P")


class AsyncPending(Generic[ResultT]):
    """A call in flight."""

    def __init__(self, task: asyncio.Task[ResultT], begun: asyncio.Event) -> None:
        self.task = task
        self._begun = begun

    async def result(self) -> ResultT:
        return await self.task

    def cancel(self) -> None:
        """Drop the result or exception. A request in flight finishes first.

        httpx loses a connection that asyncio cancels while it returns to the connection pool.
        """
        if not self._begun.is_set():
            self.task.cancel()
        self.task.add_done_callback(lambda task: task.cancelled() or task.exception())


class Pending(Generic[ResultT]):
    """A call in flight. A forked child has no copy of the threads, so it runs the call itself."""

    def __init__(self, future: Future[ResultT], call: Callable[[], ResultT]) -> None:
        self._future = future
        self._call = call
        self._process = getpid()

    def result(self) -> ResultT:
        return self._future.result() if getpid() == self._process else self._call()

    def cancel(self) -> None:
        """Drop the result; a request in flight finishes in the background."""
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
        """Drop the queued calls of this event loop; cancel those in flight after the grace period."""
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
        """Drop the queued calls, and wait for those in flight during the grace period."""
        for threads in self._threads.values():
            threads.close(self._grace_seconds)
        self._threads.clear()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.workers, self._grace_seconds)


def _workers(count: int) -> Workers:
    from labelbox_gen._runtime.worker_threads import Workers

    return Workers(count)
