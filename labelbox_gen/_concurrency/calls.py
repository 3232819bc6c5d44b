"""Ways to run a call that blocks, or that must not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import CoroutineType
from typing import Any, ParamSpec, TypeVar, cast

ResultT = TypeVar("ResultT")
P = ParamSpec("P")


async def async_in_thread(call: Callable[P, ResultT], *args: P.args, **kwargs: P.kwargs) -> ResultT:
    """Run a blocking call in a thread, so that the event loop continues."""
    import asyncio

    return await asyncio.to_thread(call, *args, **kwargs)


def in_thread(call: Callable[P, ResultT], *args: P.args, **kwargs: P.kwargs) -> ResultT:
    """Run a blocking call; sync code may block."""
    return call(*args, **kwargs)


def async_run_until_await(call: Callable[[], Awaitable[object]]) -> None:
    """Run a coroutine up to the first `await` that suspends it, then close it."""
    begun = call()
    if isinstance(begun, CoroutineType):
        coroutine = cast("CoroutineType[Any, Any, Any]", begun)
        try:
            coroutine.send(None)
        except StopIteration:
            pass
        finally:
            coroutine.close()


def run_until_await(call: Callable[[], object]) -> None:
    """Run a call; sync code has no `await`."""
    call()


def async_wait_if_sync(call: Callable[[], Awaitable[None]]) -> None:
    """Do nothing: a function that is not a coroutine cannot wait in an event loop."""


def wait_if_sync(call: Callable[[], None]) -> None:
    """Run a call and wait for it."""
    call()
