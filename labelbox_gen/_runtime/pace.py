"""Who waits for whom: a consumer for the network, or the other way round."""

from __future__ import annotations

import time

#: Seconds between two looks: shorter ones would take a hiccup for a slow network.
LOOK = 0.5

#: Bytes a second that a fast network brings.
FAST = 40_000_000


class Pace:
    """Watches a download; tells when the network is what makes it slow."""

    def __init__(self) -> None:
        self.is_slow = False
        """Whether the consumer waited most of the time, and for little."""
        self._began = self._asked = time.monotonic()
        self._waited = 0.0
        self._bytes = 0

    def ask(self) -> None:
        """The consumer wants more."""
        self._asked = time.monotonic()

    def get(self, count: int) -> None:
        """So many bytes came."""
        now = time.monotonic()
        self._waited += now - self._asked
        self._bytes += count
        elapsed = now - self._began
        if elapsed >= LOOK:
            self.is_slow = 2 * self._waited > elapsed and self._bytes < FAST * elapsed
            self._began, self._waited, self._bytes = now, 0.0, 0
