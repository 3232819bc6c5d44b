"""Calls side by side."""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import Any

import pytest

from labelbox_gen._concurrency import AsyncPlaces, AsyncPool, Places, Pool, async_each, each


class Crowd:
    """Counts how many are inside at a time."""

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


async def test_what_has_begun_is_let_finish() -> None:
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


def test_closing_drops_what_has_not_begun() -> None:
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


async def test_places_are_given_in_the_order_of_the_line() -> None:
    places = AsyncPlaces(1)
    assert await places.take(5)
    got: list[int] = []

    async def stand_in_line(n: int) -> None:
        assert await places.take(5)
        got.append(n)
        places.give_back()

    tasks = [asyncio.ensure_future(stand_in_line(n)) for n in range(5)]
    await asyncio.sleep(0)
    places.give_back()
    await asyncio.gather(*tasks)
    assert got == [0, 1, 2, 3, 4]


async def test_who_has_no_patience_left_leaves_the_line() -> None:
    places = AsyncPlaces(1)
    assert await places.take(0)
    assert not await places.take(0.01)
    places.give_back()
    assert await places.take(0)


@pytest.mark.parametrize("given", [False, True], ids=["before it was given", "when it had just been given"])
async def test_a_place_of_a_task_that_was_cancelled_is_not_lost(given: bool) -> None:
    places = AsyncPlaces(1)
    assert await places.take(5)
    task = asyncio.ensure_future(places.take(5))
    await asyncio.sleep(0)
    if given:
        places.give_back()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    if not given:
        places.give_back()
    assert await places.take(0)


def test_threads_stand_in_line_as_well() -> None:
    places = Places(1)
    assert places.take(float("inf"))
    assert not places.take(0.01)
    threading.Timer(0.01, places.give_back).start()
    assert places.take(5)


async def test_each_takes_both_kinds_of_iterables() -> None:
    async def numbers() -> object:
        yield 1
        yield 2

    assert [n async for n in async_each([1, 2])] == [1, 2]
    assert [n async for n in async_each(numbers())] == [1, 2]  # type: ignore[arg-type]
    assert list(each([1, 2])) == [1, 2]
