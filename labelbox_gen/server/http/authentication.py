"""Authenticates requests before their body is read, parsed or written to disk."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from .. import json_text
from ..access.api_keys import authenticate, bearer, hash_key
from ..backend import Backend
from ..graphql.response import refuse

_GRAPHQL = ("/graphql", "/_gql")
_OTHERS = ("/api/", "/adv/")
_KEPT_SECONDS = 5.0
_KEPT = 10_000


class Gate:
    """ASGI middleware for paths that need an API key.

    The key is looked up again when the request runs, so the short cache of valid keys only saves a thread.
    """

    def __init__(self, app: ASGIApp, backend: Backend) -> None:
        self._app = app
        self._backend = backend
        self._good: OrderedDict[str, float] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith((*_GRAPHQL, *_OTHERS)):
            try:
                await self._admit(Request(scope).headers.get("authorization"))
            except Exception as error:  # any error becomes a response
                await _refusal(scope, error)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    async def _admit(self, header: str | None) -> None:
        """Raises `NotAuthenticated`."""
        key = bearer(header)
        hash = hash_key(key)
        if self._good.get(hash, 0.0) > time.monotonic():
            return
        await asyncio.get_running_loop().run_in_executor(self._backend.threads, self._look, key)
        self._good[hash] = time.monotonic() + _KEPT_SECONDS
        self._good.move_to_end(hash)
        if len(self._good) > _KEPT:
            self._good.popitem(last=False)

    def _look(self, key: str) -> None:
        with self._backend.database.read() as connection:
            authenticate(connection, key)


def _refusal(scope: Scope, error: Exception) -> Response:
    """The rest of the body is received and discarded for a while, so that the client reads the response."""
    answer = refuse(error, scope["request_id"])
    if scope["path"].startswith(_GRAPHQL):
        return Response(json_text.render(answer.body), answer.status, media_type="application/json")
    status = answer.status if answer.status != 200 else 500
    return JSONResponse({"message": answer.body["errors"][0]["message"]}, status)
