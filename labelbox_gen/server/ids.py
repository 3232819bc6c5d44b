"""Ids: 25 characters, shaped like cuids, sorted by creation within a process."""

from __future__ import annotations

import secrets
import struct
import threading
import time
from functools import lru_cache

_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
_PAIRS = [first + second for first in _ALPHABET for second in _ALPHABET]
_PAIR = 36 * 36
_PER_MILLISECOND = _PAIR**2
_RANDOM = struct.Struct("6H")


class _Clock:
    """Generates increasing (millisecond, counter) pairs, also when the wall clock steps back."""

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
    """`c`, 12 digits that grow with time, 12 random digits. Unrolled for speed: uploads create millions of ids."""
    millisecond, counter = divmod(_clock.tick(), _PER_MILLISECOND)
    a, b, c, d, e, f = _RANDOM.unpack(secrets.token_bytes(12))
    return (
        f"c{_digits(millisecond)}{_PAIRS[counter // _PAIR]}{_PAIRS[counter % _PAIR]}"
        f"{_PAIRS[a % _PAIR]}{_PAIRS[b % _PAIR]}{_PAIRS[c % _PAIR]}"
        f"{_PAIRS[d % _PAIR]}{_PAIRS[e % _PAIR]}{_PAIRS[f % _PAIR]}"
    )


@lru_cache(16)
def _digits(millisecond: int) -> str:
    """Eight digits in base 36."""
    pairs: list[str] = []
    for _ in range(4):
        millisecond, pair = divmod(millisecond, _PAIR)
        pairs.append(_PAIRS[pair])
    return "".join(reversed(pairs))
