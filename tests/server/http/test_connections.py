"""Slow clients are disconnected, wrong keys are refused before the body, and disconnects are logged as one line."""

from __future__ import annotations

import contextlib
import logging
import re
import socket
import struct
import time
from collections.abc import Callable, Generator

import httpx
import pytest

from labelbox_gen import Dataset
from labelbox_gen.server import RunningServer, run

PATHS = ("/graphql", "/_gql", "/api/v1/anything")
KINDS = ("application/json", "multipart/form-data; boundary=x")


@pytest.fixture(scope="module")
def impatient() -> Generator[RunningServer]:
    with run(header_seconds=0.4, body_seconds=0.4, read_seconds=0.4, max_connections=8) as server:
        yield server


def connect(server: RunningServer) -> socket.socket:
    url = httpx.URL(server.url)
    return socket.create_connection((url.host, url.port or 80), timeout=10)


def head(
    server: RunningServer, path: str = "/graphql", kind: str = KINDS[0], key: str | None = None
) -> bytes:
    lines = (
        f"POST {path} HTTP/1.1",
        "Host: localhost",
        f"Authorization: Bearer {key or server.api_key}",
        f"Content-Type: {kind}",
        "Content-Length: 40000000",
    )
    return "\r\n".join((*lines, "", "")).encode()


@pytest.mark.parametrize(
    "start",
    [b"", b"POST /gra", b"POST /graphql HTTP/1.1\r\nHost: x\r\n", None],
    ids=["nothing", "line", "headers", "body"],
)
def test_incomplete_requests_are_closed(impatient, start):
    with connect(impatient) as client:
        client.sendall(head(impatient) + b"{" if start is None else start)
        with contextlib.suppress(ConnectionResetError):
            assert client.recv(100) == b""


def test_slow_headers_are_closed(impatient):
    with connect(impatient) as client:
        client.settimeout(0.1)
        client.sendall(b"GET /health HTTP/1.1\r\n")
        assert any(was_closed(client) for _ in range(100))


def was_closed(client: socket.socket) -> bool:
    try:
        client.sendall(b"x: y\r\n")
        return client.recv(100) == b""
    except TimeoutError:
        return False
    except OSError:
        return True


def test_idle_connections_do_not_block_new_ones(impatient):
    silent = [connect(impatient) for _ in range(20)]
    assert httpx.get(f"{impatient.app_url}/health", timeout=10).status_code == 200
    for each in silent:
        each.close()


def test_an_unread_response_is_aborted(impatient):
    with impatient.client() as client:
        url = client.upload_data(b"x" * 30_000_000, "large.bin")
    target = httpx.URL(url).raw_path
    with connect(impatient) as reader:
        reader.sendall(b"GET %b HTTP/1.1\r\nHost: localhost\r\n\r\n" % target)
        time.sleep(3)
        received = 0
        with contextlib.suppress(ConnectionResetError):
            while part := reader.recv(1 << 20):
                received += len(part)
    assert received < 30_000_000


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("path", PATHS)
def test_wrong_keys_are_refused_before_the_body(impatient, path, kind):
    with connect(impatient) as client:
        client.sendall(head(impatient, path, kind, key="wrong"))
        assert client.recv(100).startswith(b"HTTP/1.1 401 ")


def test_a_refused_client_receives_the_response_while_sending(impatient):
    headers = {"Authorization": "Bearer wrong", "Connection": "close"}
    answer = httpx.post(impatient.url, content=b"0" * 20_000_000, headers=headers, timeout=30)
    assert answer.json()["errors"][0]["extensions"]["code"] == "AUTHENTICATION_ERROR"


@pytest.mark.parametrize("kind", KINDS)
def test_a_disconnect_is_not_logged_as_an_error(impatient, kind, caplog):
    with caplog.at_level(logging.INFO):
        for start in (b"PO", head(impatient, kind=kind), head(impatient, kind=kind) + b"--x\r\n"):
            with connect(impatient) as client:
                client.sendall(start)
        time.sleep(0.5)
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert "the client left" in caplog.text


@pytest.fixture
def disconnects(caplog) -> Generator[Callable[[], list[str]]]:
    """Waits for and returns the log lines about disconnected clients; fails on any record above INFO."""
    caplog.set_level(logging.INFO)

    def find() -> list[str]:
        for _ in range(100):
            time.sleep(0.05)
            if found := [each.getMessage() for each in caplog.records if "client left" in each.getMessage()]:
                break
        time.sleep(0.1)
        assert [each.getMessage() for each in caplog.records if each.levelno > logging.INFO] == []
        return found

    return find


def test_a_disconnect_before_the_response_is_logged_once(server, disconnects):
    """The request is in flight: it waits for another write transaction."""
    body = b'{"query": "mutation { createDataset(data: {name: \\"left\\"}) { id } }"}'
    start = head(server).replace(b"40000000", b"%d" % len(body))
    with server.client() as client:
        organization = client.get_organization().uid
        with server._backend.write(organization), connect(server) as client_socket:
            client_socket.sendall(start + body)
            time.sleep(0.2)
        (line,) = disconnects()
        assert re.fullmatch(r"request \w+: the client left before it had the answer", line)
        assert [each.name for each in client.get_datasets(where=Dataset.name == "left")] == ["left"]


@pytest.mark.parametrize("reset", [False, True])
def test_a_disconnect_during_a_download_is_logged_once(server, disconnects, reset):
    with server.client() as client:
        link = client.upload_data(b"x" * 30_000_000, "large.bin")
    with connect(server) as reader:
        reader.sendall(b"GET %b HTTP/1.1\r\nHost: localhost\r\n\r\n" % httpx.URL(link).raw_path)
        assert reader.recv(1000).startswith(b"HTTP/1.1 200 ")
        if reset:
            reader.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    (line,) = disconnects()
    assert re.fullmatch(r"request \w+: the client left before it had the answer", line)


@pytest.mark.parametrize("part", ["headers", "body", "upload"])
def test_a_disconnect_within_the_request_is_logged_once(server, disconnects, part):
    starts = {
        "headers": b"POST /gra",
        "body": head(server) + b"{",
        "upload": head(server, kind=KINDS[1]) + b"--x",
    }
    with connect(server) as client_socket:
        client_socket.sendall(starts[part])
        time.sleep(0.1)
    (line,) = disconnects()
    assert "the client left before" in line or "a client left before" in line


def test_completed_requests_are_not_logged_as_disconnects(server, caplog):
    with caplog.at_level(logging.INFO, "labelbox_gen.server"):
        httpx.get(f"{server.app_url}/health")
        with server.client() as client:
            client.get_organization()
            client.download(client.upload_data(b"x" * 100_000, "small.bin"))
        time.sleep(0.2)
    assert "left" not in caplog.text


def test_a_stop_does_not_wait_for_incomplete_requests():
    with run() as server:
        half, idle = connect(server), connect(server)
        half.sendall(head(server) + b"{")
        assert httpx.get(f"{server.app_url}/health").status_code == 200
        started = time.monotonic()
    assert time.monotonic() - started < 10
    half.close()
    idle.close()
