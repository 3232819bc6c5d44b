"""When a job that failed is run again, and when its task is FAILED instead."""

from __future__ import annotations

from dataclasses import dataclass

from ..machine_faults import machine_fault
from .failure import reason_of

TRIES = 3
"""Runs of a job that fails for a reason of its own, which is likely to be there the next time, too."""
_FIRST_WAIT = 0.2
_LONGEST_WAIT = 5.0


@dataclass
class Attempts:
    """Of one job, since the start of the server. Faults of the machine pass, so they are not counted as tries."""

    failures: int = 0
    tries: int = 0
    reason: str = ""

    @property
    def are_used_up(self) -> bool:
        return self.tries >= TRIES

    def count(self, id: str, error: Exception) -> float:
        """Note a failure; answers how many seconds to wait before the next run."""
        self.failures += 1
        if machine_fault(error) is None:
            self.tries += 1
            self.reason = reason_of(error, id)
        return min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(self.failures - 1, 10))
