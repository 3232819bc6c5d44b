"""A proxy with faults before the embedded server, and a client that does not wait long between its tries."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Generator

import pytest

from labelbox_gen import Client
from labelbox_gen.server.running import RunningServer

from .proxy import Proxy, proxied

#: Pauses, between tries and after a 429, are so much shorter than in production.
HASTE = 50


class FastClock:
    """The clock by which clients slow down after a 429 and recover."""

    @staticmethod
    def monotonic() -> float:
        return HASTE * time.monotonic()


@pytest.fixture(autouse=True)
def haste(monkeypatch: pytest.MonkeyPatch) -> None:
    async def async_sleep(seconds: float) -> None:
        await asyncio.sleep(seconds / HASTE)

    for half in ("_sync", "_async"):
        monkeypatch.setattr(f"labelbox_gen.{half}.http.request_limits.time", FastClock)
    for module in ("http.transport", "http.downloads", "uploads.submission", "http.request_limits"):
        monkeypatch.setattr(f"labelbox_gen._sync.{module}.sleep", lambda seconds: time.sleep(seconds / HASTE))
        monkeypatch.setattr(f"labelbox_gen._async.{module}.async_sleep", async_sleep)


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
