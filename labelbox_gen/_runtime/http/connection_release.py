"""Closes open connections when their event loop ends, their owner is collected, or Python exits.

Each open socket that is left to the garbage collector is a ResourceWarning, and a connection that the server keeps.
"""

from __future__ import annotations

import atexit
import gc
import warnings
import weakref
from collections.abc import AsyncGenerator
from contextlib import suppress
from os import getpid
from typing import TYPE_CHECKING, Any, Protocol

from .locality import running_loop

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    #: Calling it closes at once; `detach()` says that this has happened.
    Release = weakref.finalize[..., Any]

#: What a fork copied. It must be neither closed nor collected here: both could disturb, or wait for, the parent.
_INHERITED: list[object] = []

#: Whether Python is exiting, so that an event loop which is not running will never run again.
_exiting = False


class Releasable(Protocol):
    """Connections of one process."""

    def close(self) -> None: ...


class AsyncReleasable(Protocol):
    """Connections of one event loop."""

    async def aclose(self) -> None: ...
    def forget(self) -> None:
        """Let go of them without closing: their loop is closed."""
        ...


def release_later(owner: object, connections: Releasable) -> Release:
    """Close connections when the owner is collected or Python exits."""
    return weakref.finalize(owner, _close, getpid(), connections)


def _close(pid: int, connections: Releasable) -> None:
    if pid == getpid():
        connections.close()
    else:
        _keep(connections)


def _keep(inherited: object) -> None:
    """Leave alone what a fork copied; when the child exits, its copies of the sockets are closed with it."""
    _INHERITED.append(inherited)
    if _exiting:
        warnings.filterwarnings("ignore", "unclosed (<socket|transport|event loop)", ResourceWarning)


def async_release_later(owner: object, connections: AsyncReleasable) -> Release:
    """Close connections when the event loop ends, the owner is collected or Python exits.

    asyncio closes the asynchronous generators of a loop before the loop itself, so one of them does it.
    """
    guard = _guard(connections)
    with suppress(StopIteration):
        guard.__anext__().send(None)  # runs it up to its `yield`, which registers it with the loop
    return weakref.finalize(owner, _aclose, getpid(), running_loop(), guard, connections)


async def _guard(connections: AsyncReleasable) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        await connections.aclose()


def _aclose(
    pid: int, loop: AbstractEventLoop, guard: AsyncGenerator[None], connections: AsyncReleasable
) -> None:
    """Close connections in the loop that they belong to, from outside of it."""
    if pid != getpid():
        _keep((guard, connections))
    elif loop.is_closed():
        _drop(connections)
    elif _exiting and not loop.is_running():
        loop.run_until_complete(_end(guard))
    else:  # the coroutine is made there: if the loop never runs again, it would never be awaited
        loop.call_soon_threadsafe(lambda: loop.create_task(_end(guard)))


async def _end(guard: AsyncGenerator[None]) -> None:
    await guard.aclose()


def _drop(connections: AsyncReleasable) -> None:
    """Nothing can be closed in a closed loop; collecting the transports closes their sockets, with a warning each."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        connections.forget()
        gc.collect()


def _note_exit() -> None:
    global _exiting
    _exiting = True


# Exit handlers run in reverse order: that of `weakref` must be registered before this one.
weakref.finalize(_note_exit, _note_exit)
atexit.register(_note_exit)
