"""The async fixture that `pytest_plugin` registers where pytest-asyncio is active."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

import pytest_asyncio  # pyright: ignore[reportMissingImports]  # imported where users have it

if TYPE_CHECKING:
    from labelbox_gen import AsyncClient

    from .running import RunningServer


@pytest_asyncio.fixture(name="_labelbox_client_of_asyncio")  # pyright: ignore[reportUnknownMemberType, reportUntypedFunctionDecorator]
async def client_of_asyncio(labelbox_server: RunningServer) -> AsyncGenerator[AsyncClient]:
    async with labelbox_server.async_client(api_key=labelbox_server.add_organization()) as client:
        yield client
