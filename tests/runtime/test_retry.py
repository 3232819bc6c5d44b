"""Retries and their backoff."""

from __future__ import annotations

import random
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import httpx
import pytest

from labelbox_gen._runtime.clock import Clock
from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen._runtime.graphql.response import read_response
from labelbox_gen._runtime.http.failures import refused, unanswered
from labelbox_gen._runtime.http.retry import (
    TEN_YEARS,
    Attempts,
    Failed,
    Failure,
    RetryPolicy,
    retry_after_seconds,
)
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen.exceptions import ApiLimitError, LabelboxError, NetworkError, TimeoutError

READ = Operation(name="GetProject", kind="query", document="", idempotent=True)
CREATE = Operation(name="CreateProject", kind="mutation", document="")
TUNING = Tuning(retry_backoff_seconds=1, retry_backoff_max_seconds=8, connect_attempts=3)
POLICY = RetryPolicy(TUNING, deadline=60)
CLOCK = Clock()


@pytest.fixture
def longest_jitter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: high)


@pytest.mark.parametrize(
    ("operation", "failure", "again"),
    [
        (READ, Failure.NOT_SENT, True),
        (READ, Failure.REJECTED, True),
        (READ, Failure.UNKNOWN, True),
        (READ, Failure.TIMED_OUT, True),
        (READ, Failure.FINAL, False),
        (CREATE, Failure.NOT_SENT, True),
        (CREATE, Failure.REJECTED, True),
        (CREATE, Failure.UNKNOWN, False),
        (CREATE, Failure.TIMED_OUT, False),
        (CREATE, Failure.FINAL, False),
    ],
)
def test_only_safe_requests_are_retried(operation: Operation, failure: Failure, again: bool) -> None:
    assert (POLICY.wait(operation, failure, tries=1, elapsed=0) is not None) == again


@pytest.mark.usefixtures("longest_jitter")
@pytest.mark.parametrize(("tries", "pause"), [(1, 1), (2, 2), (3, 4), (4, 8), (5, 8), (50, 8)])
def test_pauses_double_up_to_a_cap(tries: int, pause: float) -> None:
    assert POLICY.wait(READ, Failure.UNKNOWN, tries=tries, elapsed=0) == pause


def test_backoff_has_full_jitter() -> None:
    pauses = [POLICY.wait(READ, Failure.UNKNOWN, tries=4, elapsed=0) or 0 for _ in range(200)]
    assert min(pauses) >= 0
    assert max(pauses) <= 8
    assert max(pauses) - min(pauses) > 4
    assert len(set(pauses)) > 100


@pytest.mark.parametrize(("tries", "again"), [(1, True), (2, True), (3, False)])
def test_a_server_that_is_slow_is_not_asked_for_ever(tries: int, again: bool) -> None:
    assert (POLICY.wait(READ, Failure.TIMED_OUT, tries=tries, elapsed=0) is not None) == again


@pytest.mark.usefixtures("longest_jitter")
@pytest.mark.parametrize(("elapsed", "pause"), [(0, 4), (56, 4), (56.1, None), (100, None)])
def test_no_attempt_after_the_deadline(elapsed: float, pause: float | None) -> None:
    assert POLICY.wait(READ, Failure.UNKNOWN, tries=3, elapsed=elapsed) == pause


@pytest.mark.usefixtures("longest_jitter")
@pytest.mark.parametrize(("retry_after", "pause"), [(30, 30), (0.5, 1), (61, None)])
def test_the_server_may_ask_for_a_longer_pause(retry_after: float, pause: float | None) -> None:
    assert POLICY.wait(READ, Failure.REJECTED, tries=1, elapsed=0, retry_after=retry_after) == pause


def test_a_server_that_cannot_be_reached_is_given_up_sooner() -> None:
    assert POLICY.wait(READ, Failure.NOT_SENT, tries=2, elapsed=0) is not None
    assert POLICY.wait(READ, Failure.NOT_SENT, tries=3, elapsed=0) is None


NOW = "Wed, 31 Jan 2024 12:00:00 GMT"


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("0", 0),
        ("7", 7),
        ("1.5", 1.5),
        ("-3", 0),
        ("nan", 0),
        ("inf", TEN_YEARS),
        ("Fri, 31 Dec 9999 23:59:59 GMT", TEN_YEARS),
        ("Wed, 31 Jan 2024 12:00:30 GMT", 30),
        ("Wed, 31 Jan 2024 12:00:30 -0000", 30),
        ("Wed, 31 Jan 2024 13:00:30 +0100", 30),
        ("Wed, 31 Jan 2024 11:00:00 GMT", 0),
        ("soon", None),
    ],
)
def test_retry_after_is_a_number_or_a_date(header: str | None, seconds: float | None) -> None:
    assert retry_after_seconds(header, NOW) == seconds


@pytest.mark.parametrize("date", [None, "", "soon"])
def test_without_the_servers_date_ours_counts(date: str | None) -> None:
    when = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=30), usegmt=True)
    assert retry_after_seconds(when, date) == pytest.approx(30, abs=2)


def test_a_retry_after_beyond_the_deadline_is_reported() -> None:
    failed = Failed(ApiLimitError("too many"), Failure.REJECTED, TEN_YEARS)
    with pytest.raises(
        ApiLimitError, match=r"Come back in 315360000 s, at 20\d\d-\d\d-\d\d \d\d:\d\d:\d\d UTC"
    ):
        Attempts(POLICY, READ, CLOCK).pause_after(failed)


@pytest.mark.parametrize(
    ("error", "kind", "failure"),
    [
        (httpx.ConnectError("refused"), NetworkError, Failure.NOT_SENT),
        (httpx.ConnectTimeout("slow"), TimeoutError, Failure.NOT_SENT),
        (httpx.PoolTimeout("busy"), TimeoutError, Failure.NOT_SENT),
        (httpx.ReadTimeout("slow"), TimeoutError, Failure.TIMED_OUT),
        (httpx.WriteTimeout("slow"), TimeoutError, Failure.TIMED_OUT),
        (httpx.ReadError("reset"), NetworkError, Failure.UNKNOWN),
        (httpx.WriteError("pipe"), NetworkError, Failure.UNKNOWN),
        (httpx.RemoteProtocolError("cut"), NetworkError, Failure.UNKNOWN),
        (httpx.UnsupportedProtocol("ftp"), NetworkError, Failure.FINAL),
        (httpx.ProxyError("407"), NetworkError, Failure.FINAL),
        (httpx.TooManyRedirects("loop"), NetworkError, Failure.FINAL),
    ],
)
def test_the_outcome_without_a_response(
    error: httpx.HTTPError, kind: type[LabelboxError], failure: Failure
) -> None:
    failed = unanswered(READ, error)
    assert type(failed.error) is kind
    assert failed.failure is failure
    assert failed.error.cause is error


@pytest.mark.parametrize(
    ("status", "body", "failure"),
    [
        (429, b"", Failure.REJECTED),
        (500, b"", Failure.UNKNOWN),
        (502, b"<html>", Failure.UNKNOWN),
        (503, b"", Failure.UNKNOWN),
        (504, b"", Failure.UNKNOWN),
        (408, b"", Failure.UNKNOWN),
        (501, b"", Failure.FINAL),
        (404, b"", Failure.FINAL),
        (400, b"", Failure.FINAL),
        (429, b'{"errors": [{"message": "m"}]}', Failure.REJECTED),
        (503, b'{"errors": [{"message": "m"}]}', Failure.UNKNOWN),
        (400, b'{"errors": [{"message": "m"}]}', Failure.FINAL),
        (200, b"{", Failure.UNKNOWN),
        (200, b"{}", Failure.STRANGE),
        (502, b'{"errors": [{"message": "m", "extensions": {"code": "RESOURCE_CONFLICT"}}]}', Failure.FINAL),
        (
            200,
            b'{"errors": [{"message": "m", "extensions": {"code": "INTERNAL_SERVER_ERROR"}}]}',
            Failure.FINAL,
        ),
        (
            200,
            b'{"errors": [{"message": "m", "extensions": {"code": "INTERNAL_SERVER_ERROR",'
            b' "exception": {"status": 503}}}]}',
            Failure.UNKNOWN,
        ),
        (
            200,
            b'{"errors": [{"message": "m", "extensions": {"code": "INTERNAL_SERVER_ERROR",'
            b' "exception": {"status": 429}}}]}',
            Failure.REJECTED,
        ),
    ],
)
def test_the_outcome_with_an_error_response(status: int, body: bytes, failure: Failure) -> None:
    with pytest.raises(LabelboxError) as caught:
        read_response(READ, status, body, None)
    assert refused(httpx.Response(status), caught.value).failure is failure


def test_a_mutation_with_unknown_outcome_is_marked() -> None:
    failed = Failed(NetworkError("cut"), Failure.UNKNOWN)
    with pytest.raises(NetworkError, match="CreateProject was not sent again"):
        Attempts(POLICY, CREATE, CLOCK).pause_after(failed)


def test_the_last_error_has_the_number_of_attempts() -> None:
    attempts = Attempts(POLICY, READ, CLOCK)
    for _ in range(2):
        attempts.pause_after(Failed(NetworkError("refused"), Failure.NOT_SENT))
    with pytest.raises(NetworkError, match="refused, after 3 tries"):
        attempts.pause_after(Failed(NetworkError("refused"), Failure.NOT_SENT))
