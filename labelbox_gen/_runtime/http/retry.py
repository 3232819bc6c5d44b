"""Whether and when to send a request again. The rule: never if it could create something twice."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from enum import Enum
from math import inf

from labelbox_gen.exceptions import LabelboxError

from ..clock import Clock
from ..graphql.operation import Operation
from ..tuning import DEFAULT_TUNING, Tuning


class Failure(Enum):
    """What is known about a request that failed."""

    NOT_SENT = "the server never saw it"
    REJECTED = "the server refused it before doing anything"
    UNKNOWN = "the server may have done it"
    TIMED_OUT = "the server may have done it, or may be doing it still"
    STRANGE = "the response is not one of the API; a retry returns the same"
    FINAL = "the response is an error that a retry repeats"


#: Failures after which the operation may have been performed.
AMBIGUOUS = frozenset({Failure.UNKNOWN, Failure.TIMED_OUT, Failure.STRANGE})

#: Statuses of which something in front of the API, or the API under load, says that it will pass.
PASSING = frozenset({408, 429, 500, 502, 503, 504})


def failure_of_status(status: int) -> Failure:
    """What an HTTP status tells about a request."""
    if status == 429:
        return Failure.REJECTED
    return Failure.UNKNOWN if status in PASSING else Failure.FINAL


@dataclass(frozen=True)
class RetryPolicy:
    """Exponential backoff with full jitter: between 0 and `min(max, backoff * 2 ** n)` seconds, or what Retry-After says."""

    tuning: Tuning = DEFAULT_TUNING
    deadline: float = 120.0
    """Seconds from the first attempt after which there is no other."""

    def wait(
        self,
        operation: Operation,
        failure: Failure,
        *,
        tries: int,
        elapsed: float,
        retry_after: float | None = None,
    ) -> float | None:
        """Seconds to wait before the next attempt; None for no further one. `tries` counts the attempts made, at least 1."""
        if not repeatable(operation, failure) or tries >= self._most_tries(failure):
            return None
        jitter = random.uniform(0, self._longest_pause(tries))
        pause = max(retry_after or 0.0, jitter)
        return pause if elapsed + pause <= self.deadline else None

    def _longest_pause(self, tries: int) -> float:
        backoff = self.tuning.retry_backoff_seconds * 2 ** (tries - 1)
        return min(self.tuning.retry_backoff_max_seconds, backoff)

    def _most_tries(self, failure: Failure) -> float:
        limits = {
            Failure.NOT_SENT: self.tuning.connect_attempts,
            Failure.TIMED_OUT: self.tuning.timeout_attempts,
        }
        return limits.get(failure, inf)


def repeatable(operation: Operation, failure: Failure) -> bool:
    """Whether sending it again can do no harm."""
    if failure in (Failure.FINAL, Failure.STRANGE):
        return False
    return operation.idempotent or failure not in AMBIGUOUS


#: Upper limit of Retry-After; a date so far ahead can still be formatted.
TEN_YEARS = 10 * 365 * 86400.0


def retry_after_seconds(header: str | None, date: str | None = None) -> float | None:
    """Seconds that a Retry-After header asks to wait: a number, or an HTTP date.

    A date is compared with the `Date` header of the same response, so the local clock does not matter.
    """
    if not header:
        return None
    try:
        seconds = float(header)
    except ValueError:
        when = _http_date(header)
        if when is None:
            return None
        seconds = (when - (_http_date(date) or datetime.now(timezone.utc))).total_seconds()
    return min(max(0.0, seconds), TEN_YEARS)


def _http_date(text: str | None) -> datetime | None:
    try:
        when = parsedate_to_datetime(text or "")
    except ValueError:
        return None
    return when if when.tzinfo else when.replace(tzinfo=timezone.utc)


def come_back(seconds: float) -> str:
    """The hint for a Retry-After beyond the deadline."""
    when = datetime.now(timezone.utc) + timedelta(seconds=seconds)
    return f"Come back in {seconds:.0f} s, at {when:%Y-%m-%d %H:%M:%S} UTC; or make the deadline longer."


class Failed(Exception):
    """A failed attempt: the error to raise if it is the last one, and the kind of failure."""

    def __init__(self, error: LabelboxError, failure: Failure, retry_after: float | None = None) -> None:
        super().__init__(error)
        self.error = error
        self.failure = failure
        self.retry_after = retry_after


class Attempts:
    """The attempts of one call: counts them, and decides on a retry after each failure."""

    def __init__(self, policy: RetryPolicy, operation: Operation, clock: Clock) -> None:
        self._policy = policy
        self._clock = clock
        self._operation = operation
        self.maybe_done = False
        """Whether a failed attempt may have changed data."""
        self.restart()

    def restart(self) -> None:
        """Restart the count of attempts and the deadline, after progress."""
        self._started = self._clock.monotonic()
        self.tries = 0

    @property
    def remaining(self) -> float:
        """Seconds until the deadline."""
        return max(0.001, self._policy.deadline - (self._clock.monotonic() - self._started))

    def pause_after(self, failed: Failed) -> float:
        """Seconds to wait before the next attempt; raises the error if there must not be one."""
        self.tries += 1
        self.maybe_done |= failed.failure in AMBIGUOUS and self._operation.kind == "mutation"
        pause = self._policy.wait(
            self._operation,
            failed.failure,
            tries=self.tries,
            elapsed=self._clock.monotonic() - self._started,
            retry_after=failed.retry_after,
        )
        if pause is None:
            raise self._explained(failed) from failed.error.cause
        return pause

    def _explained(self, failed: Failed) -> LabelboxError:
        error = failed.error
        error.maybe_done = self.maybe_done
        if failed.failure is not Failure.FINAL and (failed.retry_after or 0.0) > self.remaining:
            error.hint = come_back(failed.retry_after or 0.0)
        if self.tries > 1:
            error.message += f", after {self.tries} tries"
        if failed.failure is Failure.STRANGE and not self._operation.idempotent:
            error.hint = (
                f"{error.hint} {self._operation.name} may be done nevertheless: look before you repeat it."
            )
        elif failed.failure in AMBIGUOUS and not self._operation.idempotent:
            error.hint = (
                f"{self._operation.name} was not sent again, because that could do it twice: "
                "look whether it was done before you repeat it."
            )
        return error
