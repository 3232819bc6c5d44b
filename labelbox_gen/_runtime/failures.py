"""What httpx's exceptions and refusing answers mean: an error for users, and whether to try again."""

from __future__ import annotations

from labelbox_gen.exceptions import (
    ApiLimitError,
    InternalServerError,
    LabelboxError,
    NetworkError,
    TimeoutError,
)

from .jsons import as_object
from .lean_httpx import httpx
from .operation import Operation
from .retry import Failed, Failure, come_back, failure_of_status, retry_after_seconds

#: What httpx raises when there is no answer.
NO_ANSWER = (httpx.HTTPError, httpx.InvalidURL)

#: While these happen, no byte of the request has reached the server.
BEFORE_SENDING = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)

#: Trying again gives the same: the URL or the proxy is wrong.
HOPELESS = (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.ProxyError, httpx.TooManyRedirects)


def unanswered(operation: Operation, error: httpx.HTTPError | httpx.InvalidURL) -> Failed:
    """No answer came."""
    kind = TimeoutError if isinstance(error, httpx.TimeoutException) else NetworkError
    reason = str(error) or type(error).__name__
    where = f" at {_address(error)}" if _address(error) else ""
    problem = kind(f"no answer{where}: {reason}", error, operation=operation.name)
    if isinstance(error, HOPELESS):
        return Failed(problem, Failure.FINAL)
    if isinstance(error, BEFORE_SENDING):
        return Failed(problem, Failure.NOT_SENT)
    return Failed(problem, Failure.TIMED_OUT if kind is TimeoutError else Failure.UNKNOWN)


def refused(response: httpx.Response, error: LabelboxError) -> Failed:
    """An answer came, and it is an error."""
    headers = response.headers
    pause = retry_after_seconds(headers.get("Retry-After"), headers.get("Date"))
    return Failed(error, _failure(response, error), pause)


def crowded(operation: Operation, concurrency: int, seconds: float) -> Failed:
    """It was not sent, because too many others were under way."""
    error = TimeoutError(
        f"not sent: {concurrency} other requests were under way, for {seconds:.3g} s",
        operation=operation.name,
        hint="Start fewer calls at a time, or raise concurrency or deadline of HttpConfig.",
    )
    return Failed(error, Failure.FINAL)


def early(operation: Operation, seconds: float) -> Failed:
    """It was not sent, because the server or `requests_per_second` want it later than it may come."""
    error = ApiLimitError(
        f"not sent: its turn would be in {seconds:.3g} s, after the deadline",
        operation=operation.name,
        hint=come_back(seconds),
    )
    return Failed(error, Failure.FINAL)


def request_id(response: httpx.Response) -> str | None:
    """The server's id of a request, which support asks for."""
    return response.headers.get("X-Request-Id")


def _failure(response: httpx.Response, error: LabelboxError) -> Failure:
    if isinstance(error, NetworkError):  # a 200 that was cut off
        return Failure.UNKNOWN
    if isinstance(error, ApiLimitError):
        return Failure.REJECTED
    if isinstance(error, InternalServerError) and error.code == "INTERNAL_SERVER_ERROR":
        return _failure_inside(error)
    return (
        failure_of_status(response.status_code)
        if error.code == f"HTTP {response.status_code}"
        else Failure.FINAL
    )


def _failure_inside(error: LabelboxError) -> Failure:
    """The API answered that something behind it failed: worth another try only if it names a passing status."""
    extensions = as_object(error.errors[0].get("extensions"))
    status = as_object(extensions.get("exception")).get("status", 500)
    return failure_of_status(status) if status != 500 else Failure.FINAL


def _address(error: httpx.HTTPError | httpx.InvalidURL) -> str | None:
    """Host and port, without user, path or query: they may hold secrets."""
    if isinstance(error, httpx.InvalidURL):
        return None
    try:
        return error.request.url.netloc.decode("ascii", "replace")
    except RuntimeError:  # httpx: the exception was raised before there was a request
        return None
