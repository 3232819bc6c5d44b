"""HTTP: sends operations and opens files, with authentication, limits, retries and deadlines."""

from __future__ import annotations

import re
import sys
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import lru_cache
from typing import Any

from labelbox_gen._concurrency import async_sleep
from labelbox_gen._runtime import answer, multipart
from labelbox_gen._runtime.failures import NO_ANSWER, refused, request_id, unanswered
from labelbox_gen._runtime.lean_httpx import httpx
from labelbox_gen._runtime.operation import Data, Operation
from labelbox_gen._runtime.retry import Attempts, Failed, RetryPolicy
from labelbox_gen._runtime.version import VERSION
from labelbox_gen.exceptions import LabelboxError
from labelbox_gen.http import HttpConfig

from .gate import AsyncGate

#: Requests under way at a time with a ready httpx client, whose own limit is not known: httpx's default.
CONCURRENCY = 100


class AsyncTransport:
    """One connection pool with one API key; threads or tasks may share it."""

    def __init__(self, api_key: str, endpoint: str, http: HttpConfig | httpx.AsyncClient | None) -> None:
        self.endpoint = endpoint
        self.experimental_endpoint = re.sub("/graphql/?$", "/_gql", endpoint)
        self._headers = {
            "Authorization": f"Bearer {api_key}",
            "Accept": "application/json",
            "X-User-Agent": f"labelbox-gen {VERSION}",
            "X-Python-Version": ".".join(map(str, sys.version_info[:3])),
        }
        if not isinstance(http, HttpConfig | httpx.AsyncClient | None):  # pyright: ignore[reportUnnecessaryIsInstance]  # who has no checker
            raise TypeError(f"http must be an HttpConfig or an httpx.AsyncClient, not {type(http).__name__}")
        self._owned = not isinstance(http, httpx.AsyncClient)
        config = http if isinstance(http, HttpConfig) else HttpConfig()
        self._http = http if isinstance(http, httpx.AsyncClient) else httpx.AsyncClient(**config.arguments())
        concurrency = config.concurrency or config.max_connections if self._owned else CONCURRENCY
        self._gate = AsyncGate(concurrency, config.requests_per_second)
        self.policy = RetryPolicy(deadline=config.deadline)

    async def send(
        self,
        operation: Operation,
        variables: Mapping[str, object],
        *,
        timeout: float | None = None,
        experimental: bool = False,
    ) -> Data:
        """Send an operation; again, as long as that is safe and the deadline allows it."""
        policy = self.policy if timeout is None else replace(self.policy, deadline=timeout)
        attempts = Attempts(policy, operation)
        endpoint = self.experimental_endpoint if experimental else self.endpoint
        while True:
            try:
                async with self._gate.passed(operation, attempts.remaining):
                    options = {} if timeout is None else {"timeout": attempts.remaining}
                    data = await self._try(operation, variables, endpoint, options)
                    return {**data, "maybeDone": attempts.maybe_done} if operation.several else data
            except Failed as failed:
                pause = attempts.pause_after(failed)
            await async_sleep(pause)

    async def _try(
        self, operation: Operation, variables: Mapping[str, object], endpoint: str, options: Mapping[str, Any]
    ) -> Data:
        with multipart.opened(operation, variables) as body:
            self._check_open()
            try:
                request = self._http.build_request(
                    "POST",
                    parsed(endpoint),
                    headers=self._headers | body.headers,
                    **body.arguments,
                    **options,
                )
                response = await self._http.send(request, stream=True)
                content = await read_body(response)
            except NO_ANSWER as error:
                raise unanswered(operation, error) from error
        try:
            return answer.read(operation, response.status_code, content, request_id(response))
        except LabelboxError as error:
            raise refused(response, error) from error

    @asynccontextmanager
    async def file(
        self, operation: Operation, url: str, headers: Mapping[str, str], patience: float
    ) -> AsyncGenerator[httpx.Response]:
        """The answer for a file, its body still to be read, after `patience` seconds in line at most.

        File URLs carry their own signature, so the API key is not sent.

        Raises:
            Failed: its turn would come too late.
        """
        async with self._gate.passed(operation, patience):
            self._check_open()
            request = self._http.build_request("GET", url, headers={"Accept-Encoding": "identity", **headers})
            response = await self._http.send(request, stream=True)
            try:
                yield response
            finally:
                await response.aclose()

    def _check_open(self) -> None:
        if self._http.is_closed:
            raise LabelboxError(
                "the client is closed", hint="Make a new one; objects keep the client they came from."
            )

    async def close(self) -> None:
        """Close the connections, unless the caller brought them."""
        if self._owned:
            await self._http.aclose()


@lru_cache(maxsize=8)
def parsed(endpoint: str) -> httpx.URL:
    """Parsing it takes as long as all that we add to a call."""
    return httpx.URL(endpoint)


async def read_body(response: httpx.Response) -> bytes:
    """The body, not kept in the response: those are in reference cycles, and large ones would pile up."""
    try:
        return b"".join([chunk async for chunk in response.aiter_bytes()])
    finally:
        await response.aclose()
