"""Retries of failed jobs: the backoff, and the number of attempts before the task is FAILED."""

from __future__ import annotations

from dataclasses import dataclass

from ..machine_faults import machine_fault
from .failure import reason_of

TRIES = 3
"""Attempts of a job whose failure is not a fault of the machine, and so is likely to repeat."""
_FIRST_WAIT = 0.2
_LONGEST_WAIT = 5.0


@dataclass
class Attempts:
    """The failures of one job since the start of the server. Faults of the machine are temporary and do not count."""

    failures: int = 0
    tries: int = 0
    reason: str = ""

    @property
    def are_used_up(self) -> bool:
        return self.tries >= TRIES

    def count(self, id: str, error: Exception) -> float:
        """Record a failure; returns the backoff in seconds."""
        self.failures += 1
        if machine_fault(error) is None:
            self.tries += 1
            self.reason = reason_of(error, id)
        return min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(self.failures - 1, 10))
