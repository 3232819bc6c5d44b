"""Connections that are refused, cut, reset or too slow."""

from __future__ import annotations

import json
import random
import socket
from collections.abc import Callable
from contextlib import ExitStack

import pytest

from labelbox_gen import AsyncClient, Client, HttpConfig
from labelbox_gen.exceptions import InternalServerError, LabelboxError, NetworkError, TimeoutError

from .conftest import KEY, Clock
from .raw_server import RawServer, Say, data, http, serve

Start = Callable[..., tuple[RawServer, Client]]

QUERY = "query Q { ok }"
OK = data(ok=1)
PROJECT = data(createProject={"id": "p1"})
IMPATIENT = HttpConfig(timeout=0.4)


@pytest.fixture
def nobody() -> str:
    """An endpoint where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/graphql"


CUT = [
    pytest.param(Say(b"", "close"), id="no answer"),
    pytest.param(Say(b"", "reset"), id="reset before the answer"),
    pytest.param(Say(b"HTTP/1.1 200 OK\r\nContent-Le", "close"), id="cut in the head"),
    pytest.param(Say(http(b'{"data": {"o', length=100), "close"), id="cut in the body"),
    pytest.param(Say(http(b'{"data": {"o', length=100), "reset"), id="reset in the body"),
    pytest.param(Say(b"SSH-2.0-OpenSSH\r\n", "close"), id="no HTTP"),
    pytest.param(Say(http(b'{"data": {"o')), id="truncated JSON"),
]


@pytest.mark.parametrize("cut", CUT)
def test_a_query_is_sent_again(raw: Start, cut: Say) -> None:
    server, client = raw(cut, cut, OK)
    assert client.execute(QUERY) == {"ok": 1}
    assert len(server.seen) == 3


@pytest.mark.parametrize("cut", CUT)
def test_a_creation_is_sent_once_and_says_so(raw: Start, cut: Say) -> None:
    server, client = raw(cut, PROJECT)
    with pytest.raises(NetworkError) as caught:
        client.create_project(name="x")
    assert len(server.seen) == 1
    assert "CreateProject was not sent again, because that could do it twice" in str(caught.value)


async def test_an_async_creation_is_sent_once_and_says_so() -> None:
    with serve([Say(b"", "close"), Say(PROJECT)]) as server:
        async with AsyncClient(KEY, endpoint=server.endpoint) as client:
            with pytest.raises(NetworkError, match="was not sent again"):
                await client.create_project(name="x")
    assert len(server.seen) == 1


def test_a_query_that_takes_too_long_is_sent_again(raw: Start) -> None:
    server, client = raw(b"", OK, http=IMPATIENT)
    assert client.execute(QUERY) == {"ok": 1}
    assert len(server.seen) == 2


def test_a_creation_that_takes_too_long_is_sent_once_and_says_so(raw: Start) -> None:
    server, client = raw(b"", PROJECT, http=IMPATIENT)
    with pytest.raises(TimeoutError) as caught:
        client.create_project(name="x")
    assert len(server.seen) == 1
    assert "CreateProject was not sent again" in str(caught.value)
    assert caught.value.operation == "CreateProject"


def test_the_timeout_of_one_call_counts_more_than_the_clients(raw: Start) -> None:
    _, client = raw(b"", OK)
    with pytest.raises(TimeoutError):
        client.execute("mutation M { x }", timeout=0.05)


def test_the_timeout_of_one_call_is_for_all_its_tries(raw: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: high)  # the clock of these tests stands still
    server, client = raw(b"", OK)
    with pytest.raises(TimeoutError):
        client.execute(QUERY, timeout=0.05)
    assert len(server.seen) == 1


@pytest.mark.parametrize("document", [QUERY, "mutation M { ok }"])
def test_nothing_listens_so_all_is_tried_again(nobody: str, clock: Clock, document: str) -> None:
    with Client(KEY, endpoint=nobody) as client, pytest.raises(NetworkError) as caught:
        client.execute(document)
    assert len(clock.pauses) == 4
    assert "after 5 tries" in caught.value.message
    assert nobody.removeprefix("http://").removesuffix("/graphql") in caught.value.message
    assert "not sent again" not in str(caught.value)


def test_a_creation_reaches_a_server_that_starts_late(nobody: str, clock: Clock) -> None:
    port = int(nobody.removesuffix("/graphql").rpartition(":")[2])
    with ExitStack() as stack:
        clock.on_sleep = lambda: stack.enter_context(serve([Say(PROJECT)], port=port))
        client = stack.enter_context(Client(KEY, endpoint=nobody))
        assert client.create_project(name="x").uid == "p1"
    assert len(clock.pauses) == 1


def test_an_upload_is_whole_in_each_try(raw: Start, tmp_path: object) -> None:
    url = data(uploadFile={"url": "u"})
    server, client = raw(http(status="503 Busy"), url)
    assert client.upload_data(b"content of the file", "a.txt") == "u"
    bodies = [seen.body.split(b"\r\n\r\n") for seen in server.seen]
    assert [any(part.startswith(b"content of the file") for part in body) for body in bodies] == [True, True]


class TestDownload:
    """Files are taken up where they broke."""

    def test_a_cut_file_is_resumed(self, raw: Start) -> None:
        server, client = raw(
            Say(http(b"01234", length=10), "close"),
            Say(http(b"567", "206 Partial Content", length=5), "reset"),
            http(b"89", "206 Partial Content"),
        )
        assert client.download(f"{server.url}/file") == b"0123456789"
        assert [seen.headers.get("range") for seen in server.seen] == ["bytes=0-", "bytes=5-", "bytes=8-"]

    def test_a_server_that_knows_no_ranges_starts_again(self, raw: Start) -> None:
        server, client = raw(Say(http(b"01234", length=10), "close"), http(b"0123456789"))
        assert client.download(f"{server.url}/file") == b"0123456789"
        assert len(server.seen) == 2

    def test_tries_count_from_the_last_progress(self, raw: Start) -> None:
        first = Say(http(b"0", length=20), "close")
        steps = [
            Say(http(b"%d" % (n % 10), "206 Partial Content", length=20 - n), "close") for n in range(1, 20)
        ]
        server, client = raw(first, *steps)
        assert client.download(f"{server.url}/file") == b"01234567890123456789"

    def test_the_key_is_not_sent(self, raw: Start) -> None:
        server, client = raw(http(b"content"))
        client.download(f"{server.url}/file?signature=s")
        assert KEY not in str(server.seen)
        assert server.seen[0].line == "GET /file?signature=s HTTP/1.1"

    def test_a_file_server_in_trouble_is_asked_again(self, raw: Start) -> None:
        server, client = raw(http(status="503 Busy"), http(b"content"))
        assert client.download(f"{server.url}/file") == b"content"

    @pytest.mark.parametrize("status", ["403 Forbidden", "404 Not Found", "410 Gone"])
    def test_a_refusal_is_final(self, raw: Start, status: str) -> None:
        server, client = raw(http(b"<Error>expired</Error>", status, X_Request_Id="r1"))
        with pytest.raises(LabelboxError, match="expired") as caught:
            client.download(f"{server.url}/file")
        assert caught.value.request_id == "r1"
        assert len(server.seen) == 1

    def test_a_redirect_is_followed(self, raw: Start) -> None:
        server, client = raw(http(status="302 Found", Location="/there"), http(b"content"))
        assert client.download(f"{server.url}/file") == b"content"
        assert server.seen[1].line == "GET /there HTTP/1.1"

    @pytest.mark.parametrize("url", ["some text", "", "gs://bucket/a.png", "http://[::1"])
    def test_what_is_no_url_is_a_labelbox_error(self, raw: Start, url: str) -> None:
        _, client = raw()
        with pytest.raises(LabelboxError):
            client.download(url)

    def test_an_unreadable_file_is_not_loaded_for_ever(self, raw: Start) -> None:
        server, client = raw(*([http(status="502 Bad Gateway")] * 100))
        with pytest.raises(InternalServerError, match="tries"):
            client.download(f"{server.url}/file")


def test_a_redirect_of_the_api_keeps_the_request(raw: Start) -> None:
    server, client = raw(http(status="308 Permanent Redirect", Location="/moved"), OK)
    assert client.execute(QUERY) == {"ok": 1}
    assert json.loads(server.seen[1].body)["query"] == QUERY
