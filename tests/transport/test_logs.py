"""What is logged of signed links: their addresses, never what signs them, in whatever logger of whatever client."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from labelbox_gen import AsyncClient, Client
from labelbox_gen.exceptions import LabelboxError
from labelbox_gen.server import RunningServer

from .raw_server import RawServer, Say, http

Start = Callable[..., tuple[RawServer, Client]]

LEVELS = (logging.INFO, logging.DEBUG)
CONTENT = b"x" * 1_000


def use(client: Client) -> str:
    """Open links in all ways; answers the link of the row's file."""
    link = client.upload_data(CONTENT, "file.txt")
    dataset = client.create_dataset(name="links")
    dataset.create_data_rows([{"row_data": link}, {"row_data": "text"}]).wait_till_done()
    row = next(row for row in dataset.data_rows() if row.row_data != "text")
    assert row.content() == client.download(link) == CONTENT
    assert len(list(dataset.export())) == 2
    return str(row.row_data)


async def use_async(client: AsyncClient) -> str:
    link = await client.upload_data(CONTENT, "file.txt")
    dataset = await client.create_dataset(name="links")
    task = await dataset.create_data_rows([{"row_data": link}, {"row_data": "text"}])
    await task.wait_till_done()
    (row,) = [row async for row in dataset.data_rows() if row.row_data != "text"]
    assert await row.content() == await client.download(link) == CONTENT
    assert len([line async for line in await dataset.export()]) == 2
    return str(row.row_data)


def run_sync(server: RunningServer) -> str:
    with server.client(api_key=server.add_organization()) as client:
        return use(client)


def run_async(server: RunningServer) -> str:
    async def main() -> str:
        async with server.async_client(api_key=server.add_organization()) as client:
            return await use_async(client)

    return asyncio.run(main())


@pytest.mark.parametrize("level", LEVELS, ids=logging.getLevelName)
@pytest.mark.parametrize("run", [run_sync, run_async])
def test_links_are_logged_without_their_signatures(
    labelbox_server: RunningServer, caplog: pytest.LogCaptureFixture, run: Callable[[Any], str], level: int
) -> None:
    with caplog.at_level(level):
        link = run(labelbox_server)
    lines = [f"{record.name} {record.getMessage()} {record.args}" for record in caplog.records]
    assert "signature=" in link
    assert [line for line in lines if "signature=" in line or "expires=" in line] == []
    path = httpx.URL(link).path
    assert any(line.startswith("httpx ") and f"{path}?[redacted]" in line for line in lines)
    if level == logging.DEBUG:
        names = {record.name for record in caplog.records}
        assert {"labelbox_gen.http", "httpcore.http11", "httpcore.connection"} <= names


@pytest.mark.parametrize("level", LEVELS, ids=logging.getLevelName)
@pytest.mark.parametrize(
    "script",
    [
        [http(b"", "302 Found", Location="/other?signature=secret"), http(CONTENT)],
        [http(b"", "403 Forbidden")],
        [Say(http(b"x", length=9), "reset"), *[http(b"", "500 Oops")] * 20],
        [http(b"", "200 OK", Location="/other?signature=secret")],
    ],
    ids=["redirect", "refused", "broken", "location"],
)
def test_links_that_fail_are_logged_without_their_signatures(
    raw: Start, caplog: pytest.LogCaptureFixture, script: list[Any], level: int
) -> None:
    server, client = raw(*script)
    with caplog.at_level(level):
        outcome = download(client, f"{server.url}/file?signature=secret#signature=secret")
    assert "secret" not in outcome
    assert caplog.records
    assert "secret" not in caplog.text


def download(client: Client, url: str) -> str:
    """What came, or the error with its cause."""
    try:
        return str(client.download(url))
    except LabelboxError as error:
        return f"{error} {error.__cause__}"


@pytest.mark.parametrize("run", [run_sync, run_async])
def test_requests_of_others_are_logged_as_they_are(
    labelbox_server: RunningServer, caplog: pytest.LogCaptureFixture, run: Callable[[Any], str]
) -> None:
    run(labelbox_server)
    with caplog.at_level(logging.INFO):
        httpx.get(f"{labelbox_server.app_url}/health?signature=shown")
    assert "signature=shown" in caplog.text
