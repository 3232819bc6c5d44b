"""Ids: 25 characters, shaped like cuids, sorted by creation within a process."""

from __future__ import annotations

import secrets
import threading
import time

_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
_PAIRS = [first + second for first in _ALPHABET for second in _ALPHABET]
_PER_MILLISECOND = 36**4


def base36(number: int, width: int) -> str:
    """`width` is even: two digits at a time, as millions of ids are made."""
    pairs: list[str] = []
    for _ in range(width // 2):
        number, pair = divmod(number, 36 * 36)
        pairs.append(_PAIRS[pair])
    return "".join(reversed(pairs))


class _Clock:
    """Hands out (millisecond, counter) pairs that only grow, also when the wall clock steps back."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def tick(self) -> int:
        with self._lock:
            now = time.time_ns() // 1_000_000 * _PER_MILLISECOND
            self._last = max(now, self._last + 1)
            return self._last


_clock = _Clock()


def new_id() -> str:
    """`c`, 12 digits that grow with time, 12 random digits."""
    return f"c{base36(_clock.tick(), 12)}{base36(secrets.randbits(62), 12)}"
