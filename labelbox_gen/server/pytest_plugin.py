"""Fixtures for tests that need a Labelbox: a server for the session, an empty organization for each test."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, TypeAlias, cast
from uuid import uuid4

import pytest

if TYPE_CHECKING:
    from labelbox_gen import AsyncClient, Client

    from .running import RunningServer

MakeUser: TypeAlias = "Callable[..., Client]"

ANYIO = "_labelbox_client_of_anyio"
ASYNCIO = "_labelbox_client_of_asyncio"
"""The fixture of `pytest_asyncio_fixture.py`."""


def pytest_configure(config: pytest.Config) -> None:
    """pytest-asyncio wants its own decorator on async fixtures, so it gets a fixture of its own."""
    if config.pluginmanager.hasplugin("asyncio"):
        from . import pytest_asyncio_fixture

        config.pluginmanager.register(pytest_asyncio_fixture, "labelbox_gen_asyncio")


@pytest.fixture(scope="session")
def labelbox_server() -> Generator[RunningServer]:
    """A server in this process, empty, in memory. Its `client()` is the administrator of the first organization."""
    from .running import run

    with run() as server:
        yield server


@pytest.fixture
def labelbox_api_key(labelbox_server: RunningServer) -> str:
    """The key of the administrator of an organization of the test's own."""
    return labelbox_server.add_organization()


@pytest.fixture
def labelbox_client(labelbox_server: RunningServer, labelbox_api_key: str) -> Generator[Client]:
    """A `labelbox_gen.Client` in an organization that nobody else sees."""
    with labelbox_server.client(api_key=labelbox_api_key) as client:
        yield client


@pytest.fixture
def labelbox_user(labelbox_server: RunningServer, labelbox_api_key: str) -> Generator[MakeUser]:
    """Makes clients of other users in the organization of `labelbox_client`.

    `labelbox_user("Reviewer")` has a role in the organization, `labelbox_user("NONE", {project.uid: "Labeler"})` in
    single projects.
    """
    with ExitStack() as stack:

        def make(role: str = "Labeler", projects: Mapping[str, str] | None = None) -> Client:

            email = f"{uuid4()}@example.com"
            key = labelbox_server.add_user(email, role, projects=projects, organization_key=labelbox_api_key)
            return stack.enter_context(labelbox_server.client(api_key=key))

        yield make


@pytest.fixture
def async_labelbox_client(request: pytest.FixtureRequest) -> AsyncClient:
    """A `labelbox_gen.AsyncClient` in an organization that nobody else sees; for tests of anyio or pytest-asyncio."""
    name = ANYIO if "anyio_backend" in request.fixturenames else ASYNCIO
    return cast("AsyncClient", request.getfixturevalue(name))


@pytest.fixture(name=ANYIO)
async def client_of_anyio(labelbox_server: RunningServer) -> AsyncGenerator[AsyncClient]:
    async with labelbox_server.async_client(api_key=labelbox_server.add_organization()) as client:
        yield client
