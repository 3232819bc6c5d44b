"""`/graphql` and `/_gql`: GraphQL over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from starlette.requests import Request as HttpRequest
from starlette.responses import Response

from .. import json_text
from ..access.api_keys import bearer
from ..backend import Backend
from ..errors import ApiError
from ..graphql.callers import Origin
from ..graphql.execution import Executor, Request
from ..graphql.response import Answer, refuse
from ..settings import Settings
from .limits import RateLimit, bounded, read_body
from .request_body import multipart, read_form, read_json


class GraphQLEndpoint:
    """Receives requests in the event loop; parses and runs them in the backend's threads."""

    def __init__(self, backend: Backend, executor: Executor, rate: RateLimit) -> None:
        self._backend = backend
        self._executor = executor
        self._rate = rate

    async def __call__(self, request: HttpRequest) -> Response:
        try:
            self._rate.count(bearer(request.headers.get("authorization")))
            return await self._answer(request)
        except (ApiError, OSError) as error:
            return _response(refuse(error, request.scope["request_id"]))

    async def _answer(self, request: HttpRequest) -> Response:
        settings = self._backend.settings
        if not request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
            body = await read_body(request, settings.max_request_bytes)
            return await self._run(request, partial(read_json, body))
        bound = HttpRequest(request.scope, bounded(request.receive, settings.max_upload_bytes))
        async with multipart(bound, settings) as form:
            return await self._run(request, partial(read_form, form))

    async def _run(self, request: HttpRequest, read: Callable[[], Mapping[str, Any]]) -> Response:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._backend.threads, self._work, request, read)

    def _work(self, request: HttpRequest, read: Callable[[], Mapping[str, Any]]) -> Response:
        """Runs in a thread, with parsing and rendering: bodies and pages may have megabytes."""
        operations = read()
        understood = Request(
            query=operations["query"],
            variables=operations.get("variables") or {},
            operation_name=operations.get("operationName"),
            origin=origin_of(request, self._backend.settings),
        )
        return _response(self._executor.run(understood))


def origin_of(request: HttpRequest, settings: Settings) -> Origin:
    """Where a request came from."""
    return Origin(
        authorization=request.headers.get("authorization"),
        base_url=settings.public_url or f"{request.url.scheme}://{request.url.netloc}",
        id=request.scope["request_id"],
    )


def _response(answer: Answer) -> Response:
    return Response(json_text.render(answer.body), answer.status, media_type="application/json")
