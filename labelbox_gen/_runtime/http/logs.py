"""Logging: one record for each attempt, and no signature of a link in the records of httpx.

`labelbox_gen.http` logs responses at DEBUG, and failed attempts at INFO. Each record begins with the operation and
the number of the attempt.
"""

from __future__ import annotations

import logging
import re
from contextvars import ContextVar

from ..graphql.operation import Operation
from ..logs import HTTP
from .retry import Failed

#: The loggers of httpx that write URLs, or headers that hold some.
HTTPX = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)

#: The query and fragment of a URL.
QUERY = re.compile(r"[?#][^\s\"'<>)\]]+")

#: Whether this thread or task is sending a request of ours: those of other users of httpx are logged as they are.
_OURS: ContextVar[bool] = ContextVar("labelbox_gen_request", default=False)


class redacted:
    """In the block, httpx logs URLs without their queries: those of file links are signatures."""

    def __enter__(self) -> None:
        self._token = _OURS.set(True)

    def __exit__(self, *_: object) -> None:
        _OURS.reset(self._token)


def _redact(record: logging.LogRecord) -> bool:
    if _OURS.get():
        record.msg, record.args = QUERY.sub("?[redacted]", record.getMessage()), None
    return True


for _name in HTTPX:
    logging.getLogger(_name).addFilter(_redact)


def log_response(operation: Operation, attempt: int, status: int, request_id: str | None) -> None:
    """Log a response."""
    if HTTP.isEnabledFor(logging.DEBUG):
        HTTP.debug("%s attempt %d: status %d, request id %s", operation.name, attempt, status, request_id)


def log_failure(operation: Operation, attempt: int, failed: Failed, pause: float | None) -> None:
    """Log a failed attempt, and the pause before the next one."""
    if HTTP.isEnabledFor(logging.INFO):
        then = "no further attempt" if pause is None else f"next attempt in {pause:.2f} s"
        error = failed.error
        facts = f"{error.code or type(error).__name__}, request id {error.request_id}"
        HTTP.info("%s attempt %d failed: %s; %s", operation.name, attempt, facts, then)
