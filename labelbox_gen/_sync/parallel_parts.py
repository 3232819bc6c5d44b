# Written by `make codegen` from labelbox_gen/_async/parallel_parts.py. DO NOT EDIT.
"""Calls about many items, as several requests in flight at a time; results come in the order of the items."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, TypeVar

from .session import Session

if TYPE_CHECKING:
    from labelbox_gen._concurrency.pool import Pending

ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")


def in_parallel(
    session: Session,
    call: Callable[[Sequence[ItemT]], ResultT],
    items: Sequence[ItemT],
    size: int,
) -> Generator[ResultT]:
    """The results of `call` for each part of `size` items, in order; at most as many in flight as the session has workers.

    After an error the queued calls are dropped.
    """
    in_flight: deque[Pending[ResultT]] = deque()
    try:
        for start in range(0, len(items), size):
            if len(in_flight) >= session.tuning.workers:
                yield in_flight.popleft().result()
            in_flight.append(session.pool.start(call, items[start : start + size]))
        while in_flight:
            yield in_flight.popleft().result()
    finally:
        for pending in in_flight:
            pending.cancel()
