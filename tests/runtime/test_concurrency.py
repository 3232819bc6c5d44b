"""Concurrent calls."""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import Any

import pytest

from labelbox_gen._concurrency.iteration import async_each, each
from labelbox_gen._concurrency.pool import AsyncPool, Pool
from labelbox_gen._concurrency.semaphore import AsyncSemaphore, Semaphore


class Crowd:
    """Counts concurrent calls."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.inside = 0
        self.most = 0

    def enter(self) -> None:
        with self.lock:
            self.inside += 1
            self.most = max(self.most, self.inside)

    def leave(self) -> None:
        with self.lock:
            self.inside -= 1


def test_threads_are_bounded() -> None:
    crowd, meeting = Crowd(), threading.Barrier(3)

    def call(n: int) -> int:
        crowd.enter()
        meeting.wait(5)
        crowd.leave()
        return n

    pool = Pool(3, grace_seconds=0.5)
    pending = [pool.start(call, n) for n in range(9)]
    assert [each.result() for each in pending] == list(range(9))
    assert crowd.most == 3
    pool.close()


async def test_tasks_are_bounded() -> None:
    crowd = Crowd()

    async def call(n: int) -> int:
        crowd.enter()
        await asyncio.sleep(0.001)
        crowd.leave()
        return n

    pool = AsyncPool(3, grace_seconds=0.5)
    pending = [pool.start(call, n) for n in range(9)]
    assert [await each.result() for each in pending] == list(range(9))
    assert crowd.most == 3


def test_an_exception_comes_with_the_result() -> None:
    pool = Pool(1, grace_seconds=0.5)
    pending = pool.start(lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        pending.result()
    pool.close()


async def test_exceptions_of_cancelled_calls_are_not_reported() -> None:
    async def call() -> None:
        await asyncio.sleep(0)
        raise ZeroDivisionError

    reported: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: reported.append(context))
    pool = AsyncPool(1, grace_seconds=0.5)
    pool.start(call).cancel()
    late = pool.start(call)
    await asyncio.sleep(0.01)
    late.cancel()
    del late
    gc.collect()  # asyncio reports an exception that was not retrieved when its task is deleted
    await asyncio.sleep(0)
    assert reported == []


async def test_started_calls_finish() -> None:
    """A request that asyncio cancels while it gives its connection back would lose it."""
    done: list[int] = []

    async def call(n: int) -> None:
        await asyncio.sleep(0.01)
        done.append(n)

    pool = AsyncPool(1, grace_seconds=0.5)
    pending = [pool.start(call, n) for n in range(3)]
    await asyncio.sleep(0.001)
    for unwanted in pending[:2]:
        unwanted.cancel()
    await pending[2].result()
    assert done == [0, 2]


def test_closing_drops_pending_calls() -> None:
    begun, go = threading.Event(), threading.Event()
    calls: list[int] = []

    def first() -> None:
        begun.set()
        go.wait(5)

    pool = Pool(1, grace_seconds=0.5)
    pool.start(first)
    pool.start(calls.append, 1)
    begun.wait(5)
    threading.Timer(0.05, go.set).start()
    pool.close()
    assert calls == []


async def test_a_semaphore_is_first_in_first_out() -> None:
    semaphore = AsyncSemaphore(1)
    assert await semaphore.acquire(5)
    got: list[int] = []

    async def wait(n: int) -> None:
        assert await semaphore.acquire(5)
        got.append(n)
        semaphore.release()

    tasks = [asyncio.ensure_future(wait(n)) for n in range(5)]
    await asyncio.sleep(0)
    semaphore.release()
    await asyncio.gather(*tasks)
    assert got == [0, 1, 2, 3, 4]


async def test_acquire_fails_after_the_timeout() -> None:
    semaphore = AsyncSemaphore(1)
    assert await semaphore.acquire(0)
    assert not await semaphore.acquire(0.01)
    semaphore.release()
    assert await semaphore.acquire(0)


@pytest.mark.parametrize("given", [False, True], ids=["before it was acquired", "after it was acquired"])
async def test_a_cancelled_task_does_not_keep_the_semaphore(given: bool) -> None:
    semaphore = AsyncSemaphore(1)
    assert await semaphore.acquire(5)
    task = asyncio.ensure_future(semaphore.acquire(5))
    await asyncio.sleep(0)
    if given:
        semaphore.release()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    if not given:
        semaphore.release()
    assert await semaphore.acquire(0)


def test_threads_wait_as_well() -> None:
    semaphore = Semaphore(1)
    assert semaphore.acquire(float("inf"))
    assert not semaphore.acquire(0.01)
    threading.Timer(0.01, semaphore.release).start()
    assert semaphore.acquire(5)


async def test_each_takes_both_kinds_of_iterables() -> None:
    async def numbers() -> object:
        yield 1
        yield 2

    assert [n async for n in async_each([1, 2])] == [1, 2]
    assert [n async for n in async_each(numbers())] == [1, 2]  # type: ignore[arg-type]
    assert list(each([1, 2])) == [1, 2]
