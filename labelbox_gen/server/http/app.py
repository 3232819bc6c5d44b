"""The ASGI application: routes, middleware and error handlers."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from anyio.to_thread import run_sync
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route

from ..backend import Backend
from ..features.catalog import FEATURES, FIELDS, PATHS
from ..graphql.execution import Executor
from ..ids import new_id
from . import rest
from .authentication import Gate
from .disconnects import CountUnsent
from .endpoint import GraphQLEndpoint
from .files import FileRoute
from .health import Health
from .host_header import ValidHost
from .limits import RateLimit, RequestId, TooLarge, TooMany

log = logging.getLogger(__name__)


def make_app(backend: Backend) -> Starlette:
    """The application. The end of its lifespan stops the backend."""
    health = Health(backend)
    rate = RateLimit(backend.settings)
    graphql = GraphQLEndpoint(backend, Executor(backend, FIELDS), rate)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        backend.start()
        yield
        health.close()
        await run_sync(backend.stop)

    return Starlette(
        routes=[
            Route("/graphql", graphql.__call__, methods=["POST"]),
            Route("/_gql", graphql.__call__, methods=["POST"]),
            Route("/files/{id}/{name}", FileRoute(backend).__call__),
            *(route for feature in FEATURES if feature.routes for route in feature.routes(backend)),
            Route("/health", health.__call__),
            Mount("/api/v1", app=rest.make_router(backend, PATHS, rate)),
        ],
        middleware=[
            Middleware(CountUnsent),
            Middleware(RequestId, new_id=new_id),
            Middleware(ValidHost),
            Middleware(Gate, backend=backend),
        ],
        exception_handlers={
            ClientDisconnect: _gone,
            HTTPException: _http_error,
            TooLarge: _too_large,
            TooMany: _too_many,
            Exception: _unexpected,
        },
        lifespan=lifespan,
    )


async def _gone(request: Request, error: Exception) -> Response:
    """The client has disconnected, so it does not read this response."""
    log.info(
        "request %s: the client left before it had sent everything",
        request.scope["request_id"],
    )
    return Response(status_code=400)


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return JSONResponse({"message": error.detail}, error.status_code, headers=error.headers)


async def _too_large(request: Request, error: Exception) -> Response:
    """The rest of the body is not read, so the connection is closed."""
    return JSONResponse({"message": str(error)}, 413, headers={"connection": "close"})


async def _too_many(request: Request, error: Exception) -> Response:
    assert isinstance(error, TooMany)
    return JSONResponse({"message": str(error)}, 429, headers={"retry-after": str(error.seconds)})


async def _unexpected(request: Request, error: Exception) -> Response:
    request_id = request.scope["request_id"]
    log.error("request %s failed", request_id, exc_info=error)
    message = f"Internal server error, request {request_id}"
    return JSONResponse({"message": message}, 500, headers={"x-request-id": request_id})
