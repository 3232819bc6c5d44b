"""The rate limit of one client: none until the server refuses a request.

Then requests are scheduled by a token bucket. A refusal (429, or Retry-After) halves the rate that the server accepted
so far, once for all requests that were in flight together. All requests pause for Retry-After, then continue one after
another. Success raises the rate again until no request is queued.
"""

from __future__ import annotations

import random
from collections import deque
from heapq import heappop, heappush
from math import inf
from threading import Lock
from typing import NamedTuple

from ..tuning import DEFAULT_TUNING, Tuning


class Turn(NamedTuple):
    """The time at which a request may be sent, if the turn is still valid then; a refusal invalidates all turns."""

    at: float
    deal: int


#: The deal of a turn that is none, only a time to ask again.
LATER = -1


class Throttle:
    """The turns of one client. Threads may share it; times are seconds of a monotonic clock."""

    def __init__(self, ceiling: float | None = None, tuning: Tuning = DEFAULT_TUNING) -> None:
        self._tuning = tuning
        self._ceiling = inf if ceiling is None else ceiling
        self._learnt = inf
        self._learnt_at = -inf
        self._waited_at = -inf
        self._opens = -inf
        self._next = -inf
        self._at_once = Turn(-inf, 0)
        self._returned: list[float] = []
        self._answers: deque[float] = deque(maxlen=tuning.rate_window_responses)
        self._lock = Lock()

    @property
    def rate(self) -> float:
        """Requests a second; `inf` while nothing limits them."""
        return min(self._ceiling, self._learnt)

    def turn(self, now: float) -> Turn:
        """The next free turn."""
        if self.rate == inf:
            return self._at_once
        with self._lock:
            return self._next_free(now)

    def holds(self, turn: Turn) -> bool:
        """Whether a turn is still valid."""
        return turn.deal == self._at_once.deal and turn.at >= self._opens

    def give_back(self, turn: Turn) -> None:
        """Return an unused turn, for another request."""
        with self._lock:
            if self.holds(turn):
                heappush(self._returned, turn.at)

    def answered(self, now: float) -> None:
        """Record a request that was not refused."""
        self._answers.append(now)
        if self._learnt != inf and now > self._opens:
            with self._lock:
                self._recover(now)

    def refused(self, turn: Turn, now: float, retry_after: float | None) -> None:
        """Record a refused request, and lower the rate."""
        with self._lock:
            if retry_after is not None:
                self._opens = max(self._opens, now + min(retry_after, self._tuning.retry_after_max_seconds))
            if turn.deal == self._at_once.deal or self._learnt == inf:
                self._slow_down(now)

    def _next_free(self, now: float) -> Turn:
        earliest = max(now, self._opens)
        while self._returned:
            if (at := heappop(self._returned)) >= earliest:
                return Turn(at, self._at_once.deal)
        start = max(self._next, self._opens, now - self._tuning.rate_burst_seconds)
        lookahead = self._tuning.rate_lookahead_seconds
        if start > earliest + lookahead:
            return Turn(earliest + random.uniform(lookahead / 2, lookahead), LATER)
        self._next = start + 1 / self.rate
        if start > now:
            self._waited_at = start
        return Turn(max(start, earliest), self._at_once.deal)

    def _slow_down(self, now: float) -> None:
        """From here on turns are dealt anew; the first at a time of chance, in case other clients wait as well."""
        self._learnt = max(self._tuning.rate_min_per_second, min(self._learnt, self._borne(now))) / 2
        self._learnt_at = self._waited_at = max(now, self._opens)
        self._next = self._learnt_at + random.uniform(0, 1 / self.rate)
        self._at_once = Turn(-inf, self._at_once.deal + 1)
        self._returned.clear()

    def _recover(self, now: float) -> None:
        if now > self._waited_at + self._tuning.rate_recovery_seconds:
            self._learnt = inf
        else:
            self._learnt *= 2 ** (max(0.0, now - self._learnt_at) / self._tuning.rate_recovery_seconds)
        self._learnt_at = now

    def _borne(self, now: float) -> float:
        """Recent responses per second."""
        late = [at for at in tuple(self._answers) if at > now - self._tuning.rate_window_seconds]
        return len(late) / max(1.0, now - late[0]) if late else 0.0
