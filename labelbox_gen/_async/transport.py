"""HTTP: sends operations and opens files, with authentication, retries and deadlines."""

from __future__ import annotations

import platform
import re
from collections.abc import Mapping
from dataclasses import replace
from importlib.metadata import version
from typing import Any

import httpx

from labelbox_gen._concurrency import async_sleep
from labelbox_gen._runtime import answer, multipart
from labelbox_gen._runtime.failures import NO_ANSWER, refused, request_id, unanswered
from labelbox_gen._runtime.operation import Data, Operation
from labelbox_gen._runtime.retry import Attempts, Failed, RetryPolicy
from labelbox_gen.exceptions import LabelboxError
from labelbox_gen.http import HttpConfig


class AsyncTransport:
    """One connection pool with one API key; threads or tasks may share it."""

    def __init__(self, api_key: str, endpoint: str, http: HttpConfig | httpx.AsyncClient | None) -> None:
        self.endpoint = endpoint
        self.experimental_endpoint = re.sub("/graphql/?$", "/_gql", endpoint)
        self._headers = {
            "Authorization": f"Bearer {api_key}",
            "Accept": "application/json",
            "X-User-Agent": f"labelbox-gen {version('labelbox-gen')}",
            "X-Python-Version": platform.python_version(),
        }
        if not isinstance(http, HttpConfig | httpx.AsyncClient | None):  # pyright: ignore[reportUnnecessaryIsInstance]  # who has no checker
            raise TypeError(f"http must be an HttpConfig or an httpx.AsyncClient, not {type(http).__name__}")
        self._owned = not isinstance(http, httpx.AsyncClient)
        config = http if isinstance(http, HttpConfig) else HttpConfig()
        self._http = http if isinstance(http, httpx.AsyncClient) else httpx.AsyncClient(**config.arguments())
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
        while True:
            left = None if timeout is None else attempts.remaining
            try:
                return await self._try(operation, variables, left, experimental)
            except Failed as failed:
                pause = attempts.pause_after(failed)
            await async_sleep(pause)

    async def _try(
        self, operation: Operation, variables: Mapping[str, object], timeout: float | None, experimental: bool
    ) -> Data:
        url = self.experimental_endpoint if experimental else self.endpoint
        options: dict[str, Any] = {} if timeout is None else {"timeout": timeout}
        with multipart.opened(operation, variables) as body:
            self._check_open()
            try:
                response = await self._http.post(
                    url, headers=self._headers | body.headers, **body.arguments, **options
                )
            except NO_ANSWER as error:
                raise unanswered(operation, error) from error
        try:
            return answer.read(operation, response.status_code, response.content, request_id(response))
        except LabelboxError as error:
            raise refused(response, error) from error

    async def open_file(self, url: str, headers: Mapping[str, str]) -> httpx.Response:
        """The answer for a file, its body still to be read; who opens it closes it.

        File URLs carry their own signature, so the API key is not sent.
        """
        self._check_open()
        request = self._http.build_request("GET", url, headers={"Accept-Encoding": "identity", **headers})
        return await self._http.send(request, stream=True)

    def _check_open(self) -> None:
        if self._http.is_closed:
            raise LabelboxError(
                "the client is closed", hint="Make a new one; objects keep the client they came from."
            )

    async def close(self) -> None:
        """Close the connections, unless the caller brought them."""
        if self._owned:
            await self._http.aclose()
