"""Validation of limits and timeouts."""

from __future__ import annotations

from typing import Any

#: Maximum timeout of a socket in seconds, on all platforms.
LONGEST_TIMEOUT = 1_000_000.0


def is_positive(value: Any, *, whole: bool = False) -> bool:
    """Whether a value is a number above 0. Infinity is, NaN is not."""
    kinds = int if whole else (int, float)
    return isinstance(value, kinds) and not isinstance(value, bool) and value > 0
