"""`/graphql` and `/_gql`: GraphQL over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request as HttpRequest
from starlette.responses import Response

from . import json_text
from .answer import Answer, refuse
from .auth import bearer
from .backend import Backend
from .errors import ApiError
from .execution import Executor, Request
from .limits import RateLimit, bounded
from .wire import multipart, read_json


class GraphQLEndpoint:
    """Reads requests in the event loop, runs them in the backend's threads."""

    def __init__(self, backend: Backend, executor: Executor) -> None:
        self._backend = backend
        self._executor = executor
        self._rate = RateLimit(backend.settings)

    async def __call__(self, request: HttpRequest) -> Response:
        try:
            self._rate.count(bearer(request.headers.get("authorization")))
            return await self._answer(request)
        except ApiError as error:
            return _response(refuse(error, request.scope["request_id"]))

    async def _answer(self, request: HttpRequest) -> Response:
        settings = self._backend.settings
        if not request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
            return await self._run(request, await read_json(request, settings))
        bound = HttpRequest(request.scope, bounded(request.receive, settings.max_upload_bytes))
        async with multipart(bound, settings) as operations:
            return await self._run(request, operations)

    async def _run(self, request: HttpRequest, operations: Mapping[str, Any]) -> Response:
        understood = Request(
            query=operations["query"],
            variables=operations.get("variables") or {},
            operation_name=operations.get("operationName"),
            authorization=request.headers.get("authorization"),
            base_url=self._backend.settings.public_url or f"{request.url.scheme}://{request.url.netloc}",
            id=request.scope["request_id"],
        )
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._backend.threads, self._work, understood)

    def _work(self, request: Request) -> Response:
        """In a thread, also the rendering: a page may have megabytes."""
        return _response(self._executor.run(request))


def _response(answer: Answer) -> Response:
    return Response(json_text.render(answer.body), answer.status, media_type="application/json")
