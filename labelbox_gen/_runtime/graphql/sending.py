"""Replaces the sender of a session for one call, as mutation batches do."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeAlias, TypeVar

SenderT = TypeVar("SenderT")

Choose: TypeAlias = "Callable[[Any, Any], Any]"
"""Maps a session and its own sender to the sender to use, with the same interface."""

_CHOOSE: ContextVar[Choose | None] = ContextVar("labelbox_gen_sender", default=None)


def sender_of(session: object, own: SenderT) -> SenderT:
    """The sender of a session in this thread or task: its own outside of `replaced` blocks."""
    choose = _CHOOSE.get()
    return own if choose is None else choose(session, own)


@contextmanager
def replaced(choose: Choose) -> Generator[None]:
    """Choose the sender of sessions with `choose`, in this thread or task."""
    token = _CHOOSE.set(choose)
    try:
        yield
    finally:
        _CHOOSE.reset(token)
