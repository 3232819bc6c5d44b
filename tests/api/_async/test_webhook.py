"""Webhooks and their notifications; delivery times are tested with the server."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from queue import Queue
from typing import Any

import pytest

from labelbox_gen import AsyncClient, AsyncDataRow, AsyncProject, AsyncWebhook, webhooks
from labelbox_gen.exceptions import InvalidQueryError, LabelboxError

URL = "https://example.com/labels"


class Receiver(HTTPServer):
    """A local receiver of notifications."""

    def __init__(self) -> None:
        self.taken: Queue[tuple[Any, bytes]] = Queue()
        super().__init__(("127.0.0.1", 0), Taker)


class Taker(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        assert isinstance(self.server, Receiver)
        self.server.taken.put((self.headers, body))
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


async def test_a_receiver_can_tell_that_a_notification_is_genuine(
    client: AsyncClient, labeled: AsyncProject, data_rows: list[AsyncDataRow], receiver: Receiver
) -> None:
    url = f"http://127.0.0.1:{receiver.server_port}/"
    await AsyncWebhook.create(client, [AsyncWebhook.LABEL_CREATED], url, "secret", labeled)
    label = await labeled.create_label(data_rows[0], label="{}")
    headers, body = receiver.taken.get(timeout=10)
    assert label.uid in json.dumps(json.loads(body))
    for name in webhooks.SIGNATURE_HEADERS:
        assert webhooks.verify(body, headers[name], "secret")
        assert not webhooks.verify(body, headers[name], "another secret")
        assert not webhooks.verify(body + b" ", headers[name], "secret")


async def test_a_webhook_of_a_project(client: AsyncClient, project: AsyncProject) -> None:
    topics = [AsyncWebhook.LABEL_CREATED, AsyncWebhook.LABEL_DELETED]
    hook = await AsyncWebhook.create(client, topics, URL, "secret", project)
    assert (hook.url, hook.status) == (URL, AsyncWebhook.ACTIVE)
    assert sorted(hook.topics) == ["LABEL_CREATED", "LABEL_DELETED"]
    assert await hook.project() == project
    assert await hook.organization() == await project.organization()
    assert await hook.created_by() == await project.created_by()
    assert [found async for found in project.webhooks()] == [hook]
    assert "secret" not in repr(hook.data)


async def test_a_webhook_of_the_organization(client: AsyncClient, project: AsyncProject) -> None:
    hook = await AsyncWebhook.create(client, topics=["LABEL_UPDATED"], url=URL, secret="s")
    assert await hook.project() is None
    assert [found async for found in project.webhooks()] == []
    organization = await client.get_organization()
    assert [found async for found in organization.webhooks()] == [hook]
    assert [found async for found in organization.webhooks(where=AsyncWebhook.url == "https://x")] == []


async def test_a_webhook_is_changed(client: AsyncClient) -> None:
    hook = await AsyncWebhook.create(client, [AsyncWebhook.LABEL_CREATED], URL, "s")
    await hook.update(topics=[AsyncWebhook.LABEL_UPDATED])
    assert (hook.topics, hook.url, hook.status) == (["LABEL_UPDATED"], URL, "ACTIVE")
    await hook.update(url="https://example.com/others", status=AsyncWebhook.INACTIVE)
    await hook.refresh()
    assert (hook.topics, hook.url, hook.status) == (
        ["LABEL_UPDATED"],
        "https://example.com/others",
        "INACTIVE",
    )


async def test_an_empty_update_is_rejected(client: AsyncClient) -> None:
    hook = await AsyncWebhook.create(client, [AsyncWebhook.LABEL_CREATED], URL, "s")
    with pytest.raises(InvalidQueryError, match="at least one field: topics, url, status"):
        await hook.update()


async def test_topics_are_a_list(client: AsyncClient) -> None:
    with pytest.raises(InvalidQueryError, match=r"topics must be a list, such as \['LABEL_CREATED'\]"):
        await AsyncWebhook.create(client, "LABEL_CREATED", URL, "s")


@pytest.mark.parametrize(
    "wrong", [{"topics": ["LABEL_LOST"]}, {"url": "ftp://example.com"}, {"url": "http://192.168.0.1/"}]
)
async def test_the_server_rejects_invalid_webhooks(client: AsyncClient, wrong: dict[str, Any]) -> None:
    given: dict[str, Any] = {"topics": ["LABEL_CREATED"], "url": URL, "secret": "s", **wrong}
    with pytest.raises(LabelboxError):
        await AsyncWebhook.create(client, **given)
