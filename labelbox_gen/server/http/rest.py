"""The REST API: `/api/v1/...`."""

from __future__ import annotations

import asyncio

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, Router
from starlette.types import Receive, Scope, Send

from .. import json_text
from ..access.api_keys import bearer
from ..backend import Backend
from ..errors import ApiError
from ..rest.execution import RestResponse, refusal, run
from ..rest.routes import Paths, RestRoute
from .endpoint import origin_of
from .limits import RateLimit, read_body


def make_router(backend: Backend, paths: Paths, rate: RateLimit) -> Router:
    """The routes of all features; other paths are 404, other methods 405."""
    routes = [
        Route(path, RestEndpoint(backend, methods, rate).__call__, methods=list(methods))
        for path, methods in paths.items()
    ]
    return Router(routes, default=_unknown)


class RestEndpoint:
    """One path. Receives requests in the event loop, and runs them in the backend's threads."""

    def __init__(self, backend: Backend, methods: dict[str, RestRoute], rate: RateLimit) -> None:
        self._backend = backend
        self._methods = methods
        self._rate = rate

    async def __call__(self, request: Request) -> Response:
        route = self._methods["GET" if request.method == "HEAD" else request.method]
        try:
            self._rate.count(bearer(request.headers.get("authorization")))
            body = await read_body(request, self._backend.settings.max_request_bytes)
        except (ApiError, OSError) as error:
            return _response(refusal(error, request.scope["request_id"]))
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._backend.threads, self._work, request, route, body)

    def _work(self, request: Request, route: RestRoute, body: bytes) -> Response:
        """Runs in a thread, with parsing and rendering."""
        origin = origin_of(request, self._backend.settings)
        return _response(
            run(self._backend, route, origin, request.path_params, dict(request.query_params), body)
        )


def _response(response: RestResponse) -> Response:
    if response.status == 204:
        return Response(status_code=204)
    return Response(json_text.render(response.body), response.status, media_type="application/json")


async def _unknown(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] != "http":
        raise HTTPException(404)
    path = Request(scope).url.path
    response = JSONResponse({"message": f"The embedded server does not serve {path}"}, 404)
    await response(scope, receive, send)
