"""How often to ask whether something is done."""

from __future__ import annotations

#: Seconds between two questions, at least and at most.
SHORTEST, LONGEST = 0.05, 2.0


def poll_seconds(elapsed: float) -> float:
    """A tenth of what was waited already: short tasks are noticed at once, long ones cost few requests."""
    return min(LONGEST, max(SHORTEST, elapsed / 10))
