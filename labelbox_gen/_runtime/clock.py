"""The clock of a client: monotonic time and sleep, which tests replace."""

from __future__ import annotations

import time


class Clock:
    """The system clock. Every deadline and pause of a client uses the clock of its transport."""

    def monotonic(self) -> float:
        """Seconds from an arbitrary start; never goes back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Block the thread."""
        time.sleep(seconds)

    async def async_sleep(self, seconds: float) -> None:
        """Suspend the task."""
        import asyncio  # a synchronous client needs none, and the import takes as long as the package

        await asyncio.sleep(seconds)

    def sleep_until(self, moment: float) -> None:
        """Block the thread until a time of `monotonic`."""
        self.sleep(max(0.0, moment - self.monotonic()))

    async def async_sleep_until(self, moment: float) -> None:
        """Suspend the task until a time of `monotonic`."""
        await self.async_sleep(max(0.0, moment - self.monotonic()))
