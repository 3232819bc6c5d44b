"""Limits that apply before a request is parsed: sizes and rates."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..settings import Settings

_WINDOW = 60.0
_REMEMBERED = 10_000


class TooLarge(Exception):
    """The body exceeds the size limit: HTTP 413."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"The request is larger than {limit} bytes")


class TooMany(Exception):
    """The API key exceeded its rate limit: HTTP 429."""

    def __init__(self, limit: int, seconds: int) -> None:
        super().__init__(f"You have exceeded the limit of {limit} requests per minute; wait {seconds} s")
        self.seconds = seconds


async def read_body(request: Request, limit: int) -> bytes:
    """Read the body; raises `TooLarge` as soon as it exceeds the limit."""
    if int(request.headers.get("content-length") or 0) > limit:
        raise TooLarge(limit)
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > limit:
                raise TooLarge(limit)
        return bytes(body)
    finally:
        body.clear()  # the frames of an exception form a cycle: they stay until the garbage collector runs


def bounded(receive: Receive, limit: int) -> Receive:
    """A `receive` that raises `TooLarge` once a body exceeds the limit, for bodies streamed to disk."""
    received = 0

    async def count() -> Message:
        nonlocal received
        message = await receive()
        received += len(message.get("body", b""))
        if received > limit:
            raise TooLarge(limit)
        return message

    return count


class RateLimit:
    """Counts requests per key in windows of one minute; drops unused keys."""

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = settings.requests_per_minute
        self._clock = clock
        self._windows: OrderedDict[str, tuple[float, int]] = OrderedDict()
        self._lock = threading.Lock()

    def count(self, key: str) -> None:
        """Count a request. Raises `TooMany` with the time to wait."""
        if self._limit is None:
            return
        with self._lock:
            start, used = self._window(key)
            self._windows[key] = (start, used + 1)
        if used >= self._limit:
            raise TooMany(self._limit, max(1, round(start + _WINDOW - self._clock())))

    def _window(self, key: str) -> tuple[float, int]:
        start, used = self._windows.pop(key, (self._clock(), 0))
        if len(self._windows) >= _REMEMBERED:
            self._windows.popitem(last=False)
        return (start, used) if self._clock() < start + _WINDOW else (self._clock(), 0)


class RequestId:
    """Gives every request an id, in `scope["request_id"]` and in the header X-Request-Id of the response."""

    def __init__(self, app: ASGIApp, new_id: Callable[[], str]) -> None:
        self._app = app
        self._new_id = new_id

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request_id = scope["request_id"] = self._new_id()

        async def send_with_id(message: Message) -> None:
            if message["type"] == "http.response.start":
                message.setdefault("headers", []).append((b"x-request-id", request_id.encode()))
            await send(message)

        await self._app(scope, receive, send_with_id if scope["type"] == "http" else send)
