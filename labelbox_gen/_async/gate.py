"""Where the requests of one client wait: so many at a time, and no faster than the server bears."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from labelbox_gen._concurrency import AsyncPlaces, async_sleep
from labelbox_gen._runtime.failures import crowded, early
from labelbox_gen._runtime.operation import Operation
from labelbox_gen._runtime.retry import Failed, Failure
from labelbox_gen._runtime.throttle import Throttle, Turn


class AsyncGate:
    """Every try of every request passes it; threads or tasks may share it."""

    def __init__(self, concurrency: int, requests_per_second: float | None) -> None:
        self._concurrency = concurrency
        self._places = AsyncPlaces(concurrency)
        self._throttle = Throttle(requests_per_second)

    @asynccontextmanager
    async def passed(self, operation: Operation, patience: float) -> AsyncGenerator[None]:
        """Around one try: waits for its turn, `patience` seconds at most, and learns from how it ends.

        Raises:
            Failed: its turn would come too late.
        """
        latest = time.monotonic() + patience
        if not await self._places.take(patience):
            raise crowded(operation, self._concurrency, patience)
        try:
            turn = await self._turn(operation, latest)
            try:
                yield
            except Failed as failed:
                self._learn(turn, failed)
                raise
            self._throttle.answered(time.monotonic())
        finally:
            self._places.give_back()

    async def _turn(self, operation: Operation, latest: float) -> Turn:
        turn = self._throttle.turn(time.monotonic())
        while (pause := turn.at - time.monotonic()) > 0:
            try:
                if turn.at > latest:
                    raise early(operation, pause)
                await async_sleep(pause)
            except BaseException:
                self._throttle.give_back(turn)
                raise
            if not self._throttle.holds(turn):
                turn = self._throttle.turn(time.monotonic())
        return turn

    def _learn(self, turn: Turn, failed: Failed) -> None:
        if failed.failure is Failure.REJECTED or failed.retry_after is not None:
            self._throttle.refused(turn, time.monotonic(), failed.retry_after)
        elif failed.failure is Failure.FINAL:
            self._throttle.answered(time.monotonic())
