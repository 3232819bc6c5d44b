"""Numbers that users give: limits and timeouts."""

from __future__ import annotations

from typing import Any

#: Seconds that a socket can wait at most, on every platform.
LONGEST_TIMEOUT = 1_000_000.0


def is_positive(value: Any, *, whole: bool = False) -> bool:
    """Whether it is a number above 0; NaN is not, infinity is."""
    kinds = int if whole else (int, float)
    return isinstance(value, kinds) and not isinstance(value, bool) and value > 0
