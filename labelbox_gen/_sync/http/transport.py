# Written by `make codegen` from labelbox_gen/_async/http/transport.py. DO NOT EDIT.
"""HTTP: sends operations and opens files, with authentication, limits, retries and deadlines."""

from __future__ import annotations

import re
import ssl
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from labelbox_gen._runtime.clock import Clock
from labelbox_gen._runtime.graphql.operation import Data, Operation
from labelbox_gen._runtime.graphql.response import read_response
from labelbox_gen._runtime.http import multipart
from labelbox_gen._runtime.http.api_keys import SecretHeaders, api_key
from labelbox_gen._runtime.http.diagnosis import diagnose
from labelbox_gen._runtime.http.failures import NO_RESPONSE, refused, request_id, unanswered
from labelbox_gen._runtime.http.lean_httpx import httpx
from labelbox_gen._runtime.http.logs import log_failure, log_response, redacted
from labelbox_gen._runtime.http.proxies import proxy_of
from labelbox_gen._runtime.http.retry import Attempts, Failed, RetryPolicy
from labelbox_gen._runtime.rest.request import RestRequest
from labelbox_gen._runtime.rest.response import read_rest
from labelbox_gen._runtime.tuning import Tuning, defaults
from labelbox_gen._runtime.values.numbers import LONGEST_TIMEOUT
from labelbox_gen._runtime.version import VERSION
from labelbox_gen.exceptions import ConfigurationError, InvalidArgumentError, LabelboxError
from labelbox_gen.http import HttpConfig

from .connections import Connections
from .request_limits import Gate

if TYPE_CHECKING:
    from typing_extensions import Self

#: Requests in flight with an httpx client of the caller, whose own limit is unknown: the default of httpx.
HTTPX_CONCURRENCY = 100

ResultT = TypeVar("ResultT")

Read: TypeAlias = "Callable[[Operation, int, bytes, str | None], ResultT]"
"""From an operation, a status, a body and a request ID to what is read of a response; raises for a failure."""

TransportT = TypeVar("TransportT", bound="Transport")


class Sending(NamedTuple):
    """What an attempt sends, and where."""

    operation: Operation
    method: str
    url: str
    opened: Callable[[], AbstractContextManager[multipart.Body]]
    """Gives the body of one attempt."""


class Transport:
    """Sends requests with one API key; threads, tasks and event loops may share it."""

    def __init__(
        self,
        api_key: str | None,
        endpoint: str,
        http: HttpConfig | httpx.Client | None,
        *,
        pickle_key: bool = False,
        tuning: Tuning | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Check the settings. Without a key, that of the environment is read by the first request."""
        if not isinstance(http, HttpConfig | httpx.Client | None):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a checker
            raise ConfigurationError(
                f"http must be an HttpConfig or an httpx.Client, not {type(http).__name__}"
            )
        self.tuning = tuning or defaults().tuning
        self.clock = clock or defaults().clock
        self.endpoint = endpoint
        self.experimental_endpoint = re.sub("/graphql/?$", "/_gql", endpoint)
        self._given = http
        self._pickle_key = pickle_key
        self._headers = SecretHeaders(
            {
                "Accept": "application/json",
                "X-User-Agent": f"labelbox-gen {VERSION}",
                "X-Python-Version": ".".join(map(str, sys.version_info[:3])),
            }
        )
        if api_key is not None:
            self._headers["Authorization"] = f"Bearer {api_key}"
        self._connections = Connections(http or HttpConfig())
        self._config = http if isinstance(http, HttpConfig) else HttpConfig()
        self._proxy = (self._config.proxy, self._config.trust_env and not isinstance(http, httpx.Client))
        concurrency = self._config.concurrency or self._config.max_connections
        self._gate = Gate(
            HTTPX_CONCURRENCY if isinstance(http, httpx.Client) else concurrency,
            self._config.requests_per_second,
            self.tuning,
            self.clock,
        )
        self._reached = False
        self.policy = RetryPolicy(self.tuning, self._config.deadline)

    def send(
        self,
        operation: Operation,
        variables: Mapping[str, object],
        *,
        timeout: float | None = None,
        experimental: bool = False,
    ) -> Data:
        """Send an operation and return its data; retried while that is safe and the deadline allows it."""
        data, _ = self.exchange(
            operation, variables, read_response, timeout=timeout, experimental=experimental
        )
        return data

    def exchange(
        self,
        operation: Operation,
        variables: Mapping[str, object],
        read: Read[ResultT],
        *,
        timeout: float | None = None,
        experimental: bool = False,
    ) -> tuple[ResultT, bool]:
        """Send an operation, with retries, and read the response with `read`.

        Returns:
            What `read` returns, and whether an earlier attempt may have executed the operation already.
        """
        endpoint = self.experimental_endpoint if experimental else self.endpoint
        sending = Sending(operation, "POST", endpoint, partial(multipart.opened, operation, variables))
        return self._attempts(sending, read, timeout)

    def rest(self, request: RestRequest, *, timeout: float | None = None) -> Any:
        """Send a request of the REST API and return its JSON; None for an empty response. Retried as operations are."""
        sending = Sending(request.operation, request.method, request.url, request.opened)
        result, _ = self._attempts(sending, read_rest, timeout)
        return result

    def _attempts(self, sending: Sending, read: Read[ResultT], timeout: float | None) -> tuple[ResultT, bool]:
        operation = sending.operation
        policy = self.policy if timeout is None else replace(self.policy, deadline=timeout)
        attempts = Attempts(policy, operation, self.clock)
        while True:
            try:
                with self._gate.passed(operation, attempts.remaining):
                    options = {} if timeout is None else {"timeout": min(attempts.remaining, LONGEST_TIMEOUT)}
                    result = self._try(sending, read, options, attempts.tries + 1)
                    return result, attempts.maybe_done
            except Failed as failed:
                pause = self.pause_after(attempts, operation, failed)
            self.clock.sleep(pause)

    def pause_after(self, attempts: Attempts, operation: Operation, failed: Failed) -> float:
        """Seconds until the next attempt; raises the error if there must not be one."""
        try:
            pause = attempts.pause_after(failed)
        except LabelboxError:
            log_failure(operation, attempts.tries, failed, None)
            raise
        log_failure(operation, attempts.tries, failed, pause)
        return pause

    def _try(
        self, sending: Sending, read: Read[ResultT], options: Mapping[str, Any], attempt: int
    ) -> ResultT:
        operation = sending.operation
        with sending.opened() as body:
            http = self._connections.get()
            url = parsed(sending.url)
            try:
                headers = self._signed() | body.headers
                request = http.build_request(
                    sending.method, url, headers=headers, **body.arguments, **options
                )
                with redacted():
                    response = http.send(request, stream=True)
                content = read_body(response)
            except NO_RESPONSE as error:
                raise self.unanswered(operation, error, url) from error
        self._reached = True
        log_response(operation, attempt, response.status_code, request_id(response))
        try:
            return read(operation, response.status_code, content, request_id(response))
        except LabelboxError as error:
            raise refused(response, error) from error

    @contextmanager
    def file(
        self, operation: Operation, url: str, headers: Mapping[str, str], patience: float
    ) -> Generator[httpx.Response]:
        """The response for a file, before its body, after at most `patience` seconds in the queue.

        File URLs carry their own signature, so the API key is not sent.

        Raises:
            Failed: the request was still queued then.
        """
        with self._gate.passed(operation, patience):
            http = self._connections.get()
            request = http.build_request("GET", url, headers={"Accept-Encoding": "identity", **headers})
            with redacted():
                response = http.send(request, stream=True)
            self._reached = True
            try:
                yield response
            finally:
                response.close()

    def unanswered(self, operation: Operation, error: Exception, url: str | httpx.URL) -> Failed:
        """The failure of a request without a response; its hint names the setting to change, if there is one."""
        try:
            proxy = proxy_of(httpx.URL(url), *self._proxy)
        except httpx.InvalidURL:
            proxy = None
        return unanswered(operation, error, diagnose(error, reached=self._reached, proxy=proxy))

    def _signed(self) -> dict[str, str]:
        """The headers with the key, which a client that was unpickled reads from the environment."""
        if "Authorization" not in self._headers:
            self._headers["Authorization"] = f"Bearer {api_key(None, unpickled=True)}"
        return self._headers

    @property
    def _http(self) -> httpx.Client:
        """The httpx client of the latest event loop, for tests."""
        return self._connections.latest()

    def close(self) -> None:
        """Close the connections, unless the caller brought them."""
        self._connections.close()

    def __reduce__(self) -> tuple[Any, ...]:
        """The configuration: connections belong to a process, and the key only travels if that was chosen."""
        refuse_unpicklable(self._given)
        return unpickled, (type(self), self._key() if self._pickle_key else None, *self._settings())

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """The same configuration with connections of its own, except an httpx client that the caller brought."""
        kind, settings = type(self), self._settings()
        return unpickled(kind, self._key(), *settings, tuning=self.tuning, clock=self.clock)

    def _key(self) -> str | None:
        return self._headers.get("Authorization", "").removeprefix("Bearer ") or None

    def _settings(self) -> tuple[Any, ...]:
        return self.endpoint, self._given, self._pickle_key


def unpickled(
    kind: type[TransportT],
    api_key: str | None,
    endpoint: str,
    http: Any,
    pickle_key: bool,
    *,
    tuning: Tuning | None = None,
    clock: Clock | None = None,
) -> TransportT:
    """A transport with the configuration of another one. A pickle leaves tuning and clock to the reading process."""
    return kind(api_key, endpoint, http, pickle_key=pickle_key, tuning=tuning, clock=clock)


def refuse_unpicklable(http: object) -> None:
    """Raises for what has no form outside of this process.

    Raises:
        InvalidArgumentError: an httpx client or an SSL context.
    """
    held = http.verify if isinstance(http, HttpConfig) else http
    if isinstance(held, httpx.Client | ssl.SSLContext):
        raise InvalidArgumentError(
            f"a client with {type(held).__module__.partition('.')[0]}.{type(held).__name__} cannot be pickled",
            hint="Give an HttpConfig, with a path as verify, or make the client in the other process.",
        )


@lru_cache(maxsize=8)
def parsed(endpoint: str) -> httpx.URL:
    """Parsing it takes as long as all that we add to a call."""
    return httpx.URL(endpoint)


def read_body(response: httpx.Response) -> bytes:
    """The body, not kept in the response: those are in reference cycles, and large ones would pile up."""
    try:
        return b"".join([chunk for chunk in response.iter_bytes()])
    finally:
        response.close()
