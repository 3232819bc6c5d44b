"""Logs one line for each client that disconnects before it has its response."""

from __future__ import annotations

import logging
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger(__name__)

_UNSENT = "labelbox_gen.unsent"


class CountUnsent:
    """ASGI middleware that keeps the number of unsent bytes of the response in the scope.

    The connection learns that a response is complete only after its last byte, when the client may be gone.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def count(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = dict(message.get("headers", ()))
                scope[_UNSENT] = int(headers.get(b"content-length", 0))
            elif _UNSENT in scope:
                scope[_UNSENT] -= len(message.get("body", b""))
            await send(message)

        await self._app(scope, receive, count if scope["type"] == "http" else send)


def log_departure(scope: dict[str, Any]) -> None:
    """Log a connection that was lost while a request was in flight."""
    if scope.get(_UNSENT) != 0:
        id = scope.get("request_id", "without id")
        log.info("request %s: the client left before it had the answer", id)
