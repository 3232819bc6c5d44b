"""The choice between one download and parallel ones, by the speed of the network and of the consumer."""

from __future__ import annotations

from ..clock import Clock
from ..tuning import Tuning


class Pace:
    """Measures the bytes that one consumer reads.

    Several downloads cost processor time, and over a long way many short ones may bring less than a long one. So they
    begin when the consumer waits most of the time, and end for good if they turn out to bring less.
    """

    def __init__(self, tuning: Tuning, clock: Clock) -> None:
        self._tuning = tuning
        self._clock = clock
        self.side_by_side = False
        """Whether to download several segments in parallel."""
        self._began = self._asked = self._clock.monotonic()
        self._waited = 0.0
        self._bytes = 0
        self._looks = 0
        self._alone = 0.0

    def ask(self) -> None:
        """Record that the consumer requests bytes."""
        self._asked = self._clock.monotonic()

    def get(self, count: int) -> None:
        """Record bytes that arrived."""
        now = self._clock.monotonic()
        self._waited += now - self._asked
        self._bytes += count
        elapsed = now - self._began
        if elapsed >= self._tuning.download_sample_seconds:
            self._look(elapsed)
            self._began, self._waited, self._bytes = now, 0.0, 0

    def _look(self, elapsed: float) -> None:
        speed = self._bytes / max(self._waited, 1e-6)
        if self.side_by_side:
            self._looks += 1
            if self._looks == 2:  # in the first they began
                self.side_by_side = speed > self._tuning.download_min_speedup * self._alone
        elif not self._looks and 2 * self._waited > elapsed and self._is_slow(elapsed):
            self.side_by_side, self._alone = True, speed

    def _is_slow(self, elapsed: float) -> bool:
        return self._bytes < self._tuning.download_fast_bytes_per_second * elapsed
