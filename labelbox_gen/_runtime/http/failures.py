"""The errors of failed attempts, made from exceptions of httpx and error responses, and whether to retry them."""

from __future__ import annotations

from labelbox_gen.exceptions import (
    ApiLimitError,
    InternalServerError,
    LabelboxError,
    NetworkError,
    TimeoutError,
    UnexpectedAnswerError,
)

from ..graphql.operation import Operation
from ..graphql.response import UNAVAILABLE
from ..values.untyped_json import as_object
from .diagnosis import Diagnosis, diagnose, reason_of
from .lean_httpx import httpx
from .retry import Failed, Failure, come_back, failure_of_status, retry_after_seconds
from .urls import without_secrets

#: Exceptions of httpx for requests without a response; the last ones for invalid host names and ports.
NO_RESPONSE = (httpx.HTTPError, httpx.InvalidURL, UnicodeError, OverflowError)

#: Exceptions raised before a byte of the request reached the server.
BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
    UnicodeError,
)


def unanswered(operation: Operation, error: Exception, diagnosis: Diagnosis | None = None) -> Failed:
    """The failure of an attempt without a response."""
    diagnosis = diagnosis or diagnose(error, reached=False, proxy=None)
    kind = TimeoutError if isinstance(error, httpx.TimeoutException) else NetworkError
    where = f" at {_address(error)}" if _address(error) else ""
    problem = kind(
        f"no answer{where}: {reason_of(error)}", error, operation=operation.name, hint=diagnosis.hint
    )
    if diagnosis.permanent:
        return Failed(problem, Failure.FINAL)
    if isinstance(error, BEFORE_SENDING):
        return Failed(problem, Failure.NOT_SENT)
    return Failed(problem, Failure.TIMED_OUT if kind is TimeoutError else Failure.UNKNOWN)


def refused(response: httpx.Response, error: LabelboxError) -> Failed:
    """The failure of an attempt whose response is an error."""
    headers = response.headers
    if response.history and not error.errors:
        to = f"The request was redirected to {without_secrets(str(response.url))}."
        error.hint = f"{to} {error.hint}" if error.hint else to
    pause = retry_after_seconds(headers.get("Retry-After"), headers.get("Date"))
    return Failed(error, _failure(response, error), pause)


def crowded(operation: Operation, concurrency: int, seconds: float) -> Failed:
    """The failure of a request that was not sent because too many others were in flight."""
    error = TimeoutError(
        f"not sent: {concurrency} other requests were in flight for {seconds:.3g} s",
        operation=operation.name,
        hint="Start fewer calls at a time, or raise concurrency or deadline of HttpConfig.",
    )
    return Failed(error, Failure.FINAL)


def early(operation: Operation, seconds: float) -> Failed:
    """The failure of a request that was not sent because the rate limit allows it only after the deadline."""
    error = ApiLimitError(
        f"not sent: the rate limit allows it in {seconds:.3g} s, after the deadline",
        operation=operation.name,
        hint=come_back(seconds),
    )
    return Failed(error, Failure.FINAL)


def request_id(response: httpx.Response) -> str | None:
    """The server's id of a request, for support."""
    return response.headers.get("X-Request-Id")


def _failure(response: httpx.Response, error: LabelboxError) -> Failure:
    if isinstance(error, UnexpectedAnswerError):
        return Failure.STRANGE
    if isinstance(error, NetworkError):  # a 200 that was cut off
        return Failure.UNKNOWN
    if isinstance(error, ApiLimitError) or error.code == UNAVAILABLE:
        return Failure.REJECTED
    if isinstance(error, InternalServerError) and error.code == "INTERNAL_SERVER_ERROR":
        return _failure_inside(error)
    return (
        failure_of_status(response.status_code)
        if error.code == f"HTTP {response.status_code}"
        else Failure.FINAL
    )


def _failure_inside(error: LabelboxError) -> Failure:
    """A failure behind the API, which is retried only if the error names a transient status."""
    extensions = as_object(error.errors[0].get("extensions"))
    status = as_object(extensions.get("exception")).get("status")
    if not isinstance(status, int) or status == 500:
        return Failure.FINAL
    return failure_of_status(status)


def _address(error: Exception) -> str | None:
    """Host and port, without user, path or query: they may hold secrets."""
    if not isinstance(error, httpx.HTTPError):
        return None
    try:
        return error.request.url.netloc.decode("ascii", "replace")
    except RuntimeError:  # httpx: the exception was raised before there was a request
        return None
