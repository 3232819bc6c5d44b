# Written by `make codegen` from labelbox_gen/_async/http/request_limits.py. DO NOT EDIT.
"""Limits the concurrency and the rate of one client's requests."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from functools import partial

from labelbox_gen._concurrency.semaphore import Semaphore
from labelbox_gen._runtime.clock import Clock
from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen._runtime.http.failures import crowded, early
from labelbox_gen._runtime.http.locality import Local
from labelbox_gen._runtime.http.rate_limit import Throttle, Turn
from labelbox_gen._runtime.http.retry import Failed, Failure
from labelbox_gen._runtime.tuning import Tuning


class Gate:
    """Every attempt passes it. The rate limit holds for the process, the concurrency limit for one event loop."""

    def __init__(
        self, concurrency: int, requests_per_second: float | None, tuning: Tuning, clock: Clock
    ) -> None:
        self._clock = clock
        self._concurrency = concurrency
        self._semaphore = Local(partial(Semaphore, concurrency))
        self._throttle = Local(partial(Throttle, requests_per_second, tuning))

    @contextmanager
    def passed(self, operation: Operation, patience: float) -> Generator[None]:
        """Wait at most `patience` seconds for both limits, run one attempt, and adapt the rate to its outcome.

        Raises:
            Failed: the limits allow it only later.
        """
        latest = self._clock.monotonic() + patience
        semaphore, throttle = self._semaphore.get(), self._throttle.get()
        if not semaphore.acquire(patience):
            raise crowded(operation, self._concurrency, patience)
        try:
            turn = self._turn(throttle, operation, latest)
            try:
                yield
            except Failed as failed:
                self._learn(throttle, turn, failed)
                raise
            throttle.answered(self._clock.monotonic())
        finally:
            semaphore.release()

    def _turn(self, throttle: Throttle, operation: Operation, latest: float) -> Turn:
        turn = throttle.turn(self._clock.monotonic())
        while (pause := turn.at - self._clock.monotonic()) > 0:
            try:
                if turn.at > latest:
                    raise early(operation, pause)
                self._clock.sleep_until(turn.at)
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
