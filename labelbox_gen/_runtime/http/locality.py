"""Values that belong to one process, or to one event loop: connections, locks and threads cannot move to another.

A forked child inherits the parent's objects but neither its threads nor the right to its sockets, so it makes its own.
The inherited ones stay referenced and untouched: closing them could wait for a lock that a thread of the parent held.
"""

from __future__ import annotations

from collections.abc import Callable
from os import getpid
from typing import TYPE_CHECKING, Generic, TypeVar

from labelbox_gen.exceptions import LabelboxError

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

ValueT = TypeVar("ValueT")

_left_open: list[object] = []


def leave_open(inherited: object) -> None:
    """Keep what belongs to the parent process from being closed here when its last reference goes."""
    _left_open.append(inherited)


class Local(Generic[ValueT]):
    """One value for each process, made on first use. Threads share it."""

    def __init__(self, make: Callable[[], ValueT], forget: Callable[[ValueT], object] | None = None) -> None:
        del forget  # a process outlives its values
        self._make = make
        self._values: dict[int, ValueT] = {}

    def get(self) -> ValueT:
        """The value of this process."""
        pid = getpid()
        found = self._values.get(pid)
        # Of two threads that make one at the same time, both get the first.
        return self._values.setdefault(pid, self._make()) if found is None else found

    def values(self) -> list[ValueT]:
        """The value of this process, if there is one."""
        found = self._values.get(getpid())
        return [] if found is None else [found]

    def clear(self) -> None:
        """Forget the value of this process."""
        self._values.pop(getpid(), None)


class AsyncLocal(Generic[ValueT]):
    """One value for each event loop of each process, made on first use."""

    def __init__(self, make: Callable[[], ValueT], forget: Callable[[ValueT], object] | None = None) -> None:
        """`forget` is called with values of event loops that are closed."""
        self._make = make
        self._forget = forget
        self._values: dict[tuple[int, AbstractEventLoop], ValueT] = {}

    def get(self) -> ValueT:
        """The value of the running event loop."""
        here = (getpid(), running_loop())
        found = self._values.get(here)
        if found is None:
            self._forget_closed()
            found = self._values.setdefault(here, self._make())
        return found

    def values(self) -> list[ValueT]:
        """The values of this process, of all event loops."""
        pid = getpid()
        return [value for place, value in tuple(self._values.items()) if place[0] == pid]

    def _forget_closed(self) -> None:
        for place in tuple(self._values):
            if place[1].is_closed() and place[0] == getpid():
                value = self._values.pop(place, None)
                if value is not None and self._forget is not None:
                    self._forget(value)


def running_loop() -> AbstractEventLoop:
    """The event loop of this thread.

    Raises:
        LabelboxError: another library than asyncio runs the coroutine.
    """
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError as error:
        raise LabelboxError(
            "no asyncio event loop is running",
            error,
            hint="An AsyncClient works with asyncio; trio has none.",
        ) from error
