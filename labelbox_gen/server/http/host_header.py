"""Checks the Host header, which becomes part of URLs in responses."""

from __future__ import annotations

import re

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_HOST = re.compile(r"([A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(:[0-9]{1,5})?", re.ASCII)


class ValidHost:
    """Rejects requests with an invalid Host header: HTTP 400."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not _is_valid(Headers(scope=scope).get("host")):
            message = "The Host header is not a host, or a host and a port"
            await JSONResponse({"message": message}, 400)(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _is_valid(host: str | None) -> bool:
    return not host or _HOST.fullmatch(host) is not None
