# Written by `make codegen` from labelbox_gen/_async/http/request_limits.py. DO NOT EDIT.
"""Limits the concurrency and the rate of one client's requests."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial

from labelbox_gen._concurrency import Places, sleep
from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen._runtime.http.failures import crowded, early
from labelbox_gen._runtime.http.locality import Local
from labelbox_gen._runtime.http.rate_limit import Throttle, Turn
from labelbox_gen._runtime.http.retry import Failed, Failure


class Gate:
    """Every attempt of every request passes it. The rate is that of the process; the concurrency, of one event loop."""

    def __init__(self, concurrency: int, requests_per_second: float | None) -> None:
        self._concurrency = concurrency
        self._places = Local(partial(Places, concurrency))
        self._throttle = Local(partial(Throttle, requests_per_second))

    @contextmanager
    def passed(self, operation: Operation, patience: float) -> Generator[None]:
        """Around one try: waits for its turn, `patience` seconds at most, and learns from how it ends.

        Raises:
            Failed: its turn would come too late.
        """
        latest = time.monotonic() + patience
        places, throttle = self._places.get(), self._throttle.get()
        if not places.take(patience):
            raise crowded(operation, self._concurrency, patience)
        try:
            turn = self._turn(throttle, operation, latest)
            try:
                yield
            except Failed as failed:
                self._learn(throttle, turn, failed)
                raise
            throttle.answered(time.monotonic())
        finally:
            places.give_back()

    def _turn(self, throttle: Throttle, operation: Operation, latest: float) -> Turn:
        turn = throttle.turn(time.monotonic())
        while (pause := turn.at - time.monotonic()) > 0:
            try:
                if turn.at > latest:
                    raise early(operation, pause)
                sleep(pause)
            except BaseException:
                throttle.give_back(turn)
                raise
            if not throttle.holds(turn):
                turn = throttle.turn(time.monotonic())
        return turn

    def _learn(self, throttle: Throttle, turn: Turn, failed: Failed) -> None:
        if failed.failure is Failure.REJECTED or failed.retry_after is not None:
            throttle.refused(turn, time.monotonic(), failed.retry_after)
        elif failed.failure is Failure.FINAL:
            throttle.answered(time.monotonic())
