"""The interval at which the status of a task is polled."""

from __future__ import annotations

from ..tuning import Tuning


def poll_seconds(elapsed: float, tuning: Tuning) -> float:
    """The pause before the next poll: a tenth of the time waited so far, within the limits of the tuning."""
    return min(tuning.poll_max_seconds, max(tuning.poll_min_seconds, elapsed / 10))
