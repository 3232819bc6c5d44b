"""A clock that advances when a client sleeps, and clients of servers with faults."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack

import pytest
import respx

from labelbox_gen import Client, HttpConfig
from labelbox_gen._runtime import clock as system
from labelbox_gen._runtime import tuning

from .raw_server import Answer, RawServer, Say, serve

KEY = "very-secret-key"
ENDPOINT = "https://api.example.com/graphql"


class Clock(system.Clock):
    """A clock that sleep advances, with a record of the pauses before attempts."""

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

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def sleep_until(self, moment: float) -> None:
        """The rate limit, which is no pause before an attempt."""
        self.now = max(self.now, moment)

    async def async_sleep_until(self, moment: float) -> None:
        self.sleep_until(moment)


@pytest.fixture(autouse=True)
def clock() -> Iterator[Clock]:
    """The clock of all clients of the test."""
    clock = Clock()
    with tuning.use(clock=clock):
        yield clock


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
