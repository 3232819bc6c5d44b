"""The REST API: `/api/v1/...`."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


async def unknown(request: Request) -> Response:
    return JSONResponse({"message": f"The embedded server does not serve {request.url.path}"}, 404)


ROUTES = [Route("/{path:path}", unknown, methods=["GET", "POST", "PUT", "PATCH", "DELETE"])]
