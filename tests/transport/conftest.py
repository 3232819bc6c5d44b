"""Time that passes when the client sleeps, and clients for servers that misbehave."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack

import pytest
import respx

from labelbox_gen import Client, HttpConfig
from labelbox_gen._runtime.http import retry

from .raw_server import Answer, RawServer, Say, serve

KEY = "very-secret-key"
ENDPOINT = "https://api.example.com/graphql"


class Clock:
    """A clock that sleeping moves."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []
        self.on_sleep: Callable[[], object] = lambda: None

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds
        self.on_sleep()

    def wait_for_turn(self, seconds: float) -> None:
        """Sleep that is no pause between two tries."""
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    async def async_wait_for_turn(self, seconds: float) -> None:
        self.wait_for_turn(seconds)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    for module in ("http.transport", "http.downloads"):
        monkeypatch.setattr(f"labelbox_gen._sync.{module}.sleep", clock.sleep)
        monkeypatch.setattr(f"labelbox_gen._async.{module}.async_sleep", clock.async_sleep)
    monkeypatch.setattr("labelbox_gen._sync.http.request_limits.sleep", clock.wait_for_turn)
    monkeypatch.setattr("labelbox_gen._async.http.request_limits.async_sleep", clock.async_wait_for_turn)
    monkeypatch.setattr("labelbox_gen._sync.http.request_limits.time", clock)
    monkeypatch.setattr("labelbox_gen._async.http.request_limits.time", clock)
    monkeypatch.setattr(retry, "time", clock)
    return clock


@pytest.fixture
def client() -> Generator[Client]:
    """A client of a server that respx stands in for."""
    with Client(KEY, endpoint=ENDPOINT) as client:
        yield client


@pytest.fixture
def api(respx_mock: respx.MockRouter) -> respx.Route:
    """The endpoint of `client`."""
    return respx_mock.post(ENDPOINT)


@pytest.fixture
def raw() -> Iterator[Callable[..., tuple[RawServer, Client]]]:
    """Starts a raw server with a script, and a client of it."""
    with ExitStack() as stack:

        def start(
            *script: Say | bytes, answer: Answer | None = None, http: HttpConfig | None = None
        ) -> tuple[RawServer, Client]:
            steps = [Say(step) if isinstance(step, bytes) else step for step in script]
            server = stack.enter_context(serve(answer or steps))
            return server, stack.enter_context(Client(KEY, endpoint=server.endpoint, http=http))

        yield start
