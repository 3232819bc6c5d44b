"""Limits the concurrency and the rate of one client's requests."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from functools import partial

from labelbox_gen._concurrency.semaphore import AsyncSemaphore
from labelbox_gen._runtime.clock import Clock
from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen._runtime.http.failures import crowded, early
from labelbox_gen._runtime.http.locality import AsyncLocal, Local
from labelbox_gen._runtime.http.rate_limit import Throttle, Turn
from labelbox_gen._runtime.http.retry import Failed, Failure
from labelbox_gen._runtime.tuning import Tuning


class AsyncGate:
    """Every attempt passes it. The rate limit holds for the process, the concurrency limit for one event loop."""

    def __init__(
        self, concurrency: int, requests_per_second: float | None, tuning: Tuning, clock: Clock
    ) -> None:
        self._clock = clock
        self._concurrency = concurrency
        self._semaphore = AsyncLocal(partial(AsyncSemaphore, concurrency))
        self._throttle = Local(partial(Throttle, requests_per_second, tuning))

    @asynccontextmanager
    async def passed(self, operation: Operation, patience: float) -> AsyncGenerator[None]:
        """Wait at most `patience` seconds for both limits, run one attempt, and adapt the rate to its outcome.

        Raises:
            Failed: the limits allow it only later.
        """
        latest = self._clock.monotonic() + patience
        semaphore, throttle = self._semaphore.get(), self._throttle.get()
        if not await semaphore.acquire(patience):
            raise crowded(operation, self._concurrency, patience)
        try:
            turn = await self._turn(throttle, operation, latest)
            try:
                yield
            except Failed as failed:
                self._learn(throttle, turn, failed)
                raise
            throttle.answered(self._clock.monotonic())
        finally:
            semaphore.release()

    async def _turn(self, throttle: Throttle, operation: Operation, latest: float) -> Turn:
        turn = throttle.turn(self._clock.monotonic())
        while (pause := turn.at - self._clock.monotonic()) > 0:
            try:
                if turn.at > latest:
                    raise early(operation, pause)
                await self._clock.async_sleep_until(turn.at)
            except BaseException:
                throttle.give_back(turn)
                raise
            if not throttle.holds(turn):
                turn = throttle.turn(self._clock.monotonic())
        return turn

    def _learn(self, throttle: Throttle, turn: Turn, failed: Failed) -> None:
        if failed.failure is Failure.REJECTED or failed.retry_after is not None:
            throttle.refused(turn, self._clock.monotonic(), failed.retry_after)
        elif failed.failure is Failure.FINAL:
            throttle.answered(self._clock.monotonic())
