"""A proxy with faults in front of the embedded server, and clients with short pauses before retries."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from labelbox_gen import Client
from labelbox_gen._runtime.tuning import Tuning, use
from labelbox_gen.server.running import RunningServer

from .proxy import Proxy, proxied

#: Retries and rate limits about fifty times as fast as for users.
FAST = Tuning(
    retry_backoff_seconds=0.01,
    retry_backoff_max_seconds=0.6,
    rate_min_per_second=100.0,
    rate_recovery_seconds=0.2,
    rate_lookahead_seconds=0.02,
)


@pytest.fixture
def tuning() -> Tuning:
    """The tuning of all clients of the test; modules give their own."""
    return FAST


@pytest.fixture(autouse=True)
def tuned(tuning: Tuning) -> Generator[None]:
    with use(tuning):
        yield


@pytest.fixture
def proxy(labelbox_server: RunningServer) -> Generator[Proxy]:
    """A proxy that lets everything pass until a test gives it a plan."""
    with proxied(labelbox_server.app_url) as proxy:
        yield proxy


@pytest.fixture
def key(labelbox_server: RunningServer) -> str:
    """The key of an organization of the test's own."""
    return labelbox_server.add_organization()


@pytest.fixture
def client(proxy: Proxy, key: str) -> Generator[Client]:
    """A client that sees the server through the proxy."""
    with Client(key, endpoint=proxy.endpoint) as client:
        yield client


@pytest.fixture
def direct(labelbox_server: RunningServer, key: str) -> Generator[Client]:
    """A client of the same organization that sees the server as it is."""
    with labelbox_server.client(api_key=key) as client:
        yield client
