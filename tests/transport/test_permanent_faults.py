"""Faults that trying again does not cure: one attempt, and an error that names the setting to change."""

from __future__ import annotations

import re
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from labelbox_gen import AsyncClient, Client, HttpConfig
from labelbox_gen.exceptions import LabelboxError, NetworkError, UnexpectedAnswerError

from .conftest import KEY, Clock
from .raw_server import RawServer, Say, data, http, serve

CERTIFICATE = str(Path(__file__).with_name("certificate.pem"))
QUERY = "query Q { ok }"
OK = Say(data(ok=1))
SIGN_IN = b"<!doctype html><title>Sign in</title>"
PASSING = [http(status="503 Busy"), http(status="429 Slow"), http(status="502 Bad Gateway")]


class SilentHandler(BaseHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing to standard error."""


@dataclass
class Place:
    """Where a client is sent, and what it passes."""

    endpoint: str
    config: HttpConfig = field(default_factory=HttpConfig)
    servers: list[RawServer] = field(default_factory=list)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def answering(stack: ExitStack, *answers: bytes, tls: bool = False) -> Place:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if tls else None
    if context:
        context.load_cert_chain(CERTIFICATE)
    server = stack.enter_context(serve([Say(answer) for answer in answers], tls=context))
    return Place(server.endpoint, servers=[server])


def page(stack: ExitStack) -> Place:
    return answering(stack, http(SIGN_IN, Content_Type="text/html"))


def redirect(stack: ExitStack) -> Place:
    return answering(stack, http(status="302 Found", Location="/login?next=secret"), http(SIGN_IN))


def cloud_redirect(stack: ExitStack) -> Place:
    portal = answering(stack, http(SIGN_IN))
    moved = answering(stack, http(status="302 Found", Location=portal.endpoint))
    return Place(moved.endpoint, servers=[*moved.servers, *portal.servers])


def empty(stack: ExitStack) -> Place:
    return answering(stack, http(b""))


def no_content(stack: ExitStack) -> Place:
    return answering(stack, http(status="204 No Content"))


def other_json(stack: ExitStack) -> Place:
    return answering(stack, http(b'{"status": "ok"}'))


def json_list(stack: ExitStack) -> Place:
    return answering(stack, http(b"[1, 2]"))


def text(stack: ExitStack) -> Place:
    return answering(stack, http(b"It works!"))


def portal(stack: ExitStack) -> Place:
    return answering(stack, http(SIGN_IN, "511 Network Authentication Required"))


def https_port(stack: ExitStack) -> Place:
    return answering(stack, http(b"The plain HTTP request was sent to HTTPS port", "400 Bad Request"))


def tls_alert(stack: ExitStack) -> Place:
    return answering(stack, b"\x15\x03\x03\x00\x02\x02\x46\r\n\r\n")


def plain_port(stack: ExitStack) -> Place:
    server = HTTPServer(("127.0.0.1", 0), SilentHandler)
    stack.callback(server.server_close)
    stack.callback(server.shutdown)
    threading.Thread(target=server.serve_forever, args=(0.02,)).start()
    return Place(f"https://127.0.0.1:{server.server_port}/graphql")


def untrusted(stack: ExitStack) -> Place:
    return answering(stack, OK.content, tls=True)


def other_name(stack: ExitStack) -> Place:
    place = answering(stack, OK.content, tls=True)
    return Place(place.endpoint.replace("127.0.0.1", "localhost"), HttpConfig(verify=CERTIFICATE))


def no_client_certificate(stack: ExitStack) -> Place:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=CERTIFICATE)
    context.verify_mode = ssl.CERT_REQUIRED
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(CERTIFICATE)
    server = stack.enter_context(serve([OK], tls=context))
    return Place(server.endpoint, HttpConfig(verify=CERTIFICATE))


def unknown_host(stack: ExitStack) -> Place:
    return Place("https://no-such-host.invalid/graphql")


def dead_proxy(stack: ExitStack) -> Place:
    return Place("https://api.example.com/graphql", HttpConfig(proxy="http://me:hunter2@127.0.0.1:1"))


def unknown_proxy(stack: ExitStack) -> Place:
    return Place("http://api.example.com/graphql", HttpConfig(proxy="http://me:hunter2@no-such.invalid:3128"))


def no_proxy(stack: ExitStack) -> Place:
    """A web server where a proxy should be."""
    server = answering(stack, http(status="404 Not Found"))
    return Place("https://api.example.com/graphql", HttpConfig(proxy=server.servers[0].url))


def plain_proxy(stack: ExitStack) -> Place:
    """A proxy without TLS whose URL begins with https://."""
    place = plain_port(stack)
    return Place("http://api.example.com/graphql", HttpConfig(proxy=place.endpoint.removesuffix("/graphql")))


def proxy_wants_password(stack: ExitStack) -> Place:
    proxy = answering(stack, http(status="407 Proxy Authentication Required"))
    return Place("http://api.example.com/graphql", HttpConfig(proxy=proxy.servers[0].url))


FAULTS: list[tuple[Callable[[ExitStack], Place], type[LabelboxError], str]] = [
    (page, UnexpectedAnswerError, "Sign in.*sign in first"),
    (redirect, UnexpectedAnswerError, r"redirected to http://127\.0\.0\.1:\d+/login\."),
    (cloud_redirect, UnexpectedAnswerError, "redirected to"),
    (empty, UnexpectedAnswerError, "it is empty.*Check the endpoint"),
    (no_content, UnexpectedAnswerError, "Check the endpoint"),
    (other_json, UnexpectedAnswerError, "no data.*Check the endpoint"),
    (json_list, UnexpectedAnswerError, "no data.*Check the endpoint"),
    (text, UnexpectedAnswerError, "It works!.*Check the endpoint"),
    (portal, LabelboxError, "Sign in to the network first"),
    (https_port, LabelboxError, "begins with https://"),
    (tls_alert, NetworkError, "write https:// instead of http://"),
    (plain_port, NetworkError, "write http:// instead of https://"),
    (untrusted, NetworkError, r"HttpConfig\(verify='/path/to/ca.pem'\)"),
    (other_name, NetworkError, "correct the host name"),
    (no_client_certificate, NetworkError, r"HttpConfig\(cert=\.\.\.\)"),
    (unknown_host, NetworkError, "Correct the host name"),
    (dead_proxy, NetworkError, r"the proxy http://127\.0\.0\.1:1 \(HttpConfig\.proxy\)"),
    (unknown_proxy, NetworkError, r"the proxy http://no-such\.invalid:3128 \(HttpConfig\.proxy\)"),
    (no_proxy, NetworkError, r"Correct the proxy .* \(HttpConfig\.proxy\)"),
    (plain_proxy, NetworkError, r"goes through the proxy https://127\.0\.0\.1:\d+ \(HttpConfig\.proxy\)"),
    (proxy_wants_password, LabelboxError, "a user and a password"),
]
TABLE = pytest.mark.parametrize(("fault", "kind", "said"), FAULTS, ids=[row[0].__name__ for row in FAULTS])
Fault = Callable[[ExitStack], Place]


def check(place: Place, error: LabelboxError, kind: type[LabelboxError], said: str, clock: Clock) -> None:
    assert isinstance(error, kind)
    assert re.search(said, str(error), re.DOTALL)
    assert "hunter2" not in str(error)
    assert "secret" not in str(error)
    assert clock.pauses == []
    assert all(len(server.seen) <= 2 for server in place.servers)


@TABLE
def test_a_permanent_fault_is_met_once(
    stack: ExitStack, clock: Clock, fault: Fault, kind: type[LabelboxError], said: str
) -> None:
    place = fault(stack)
    with Client(KEY, place.endpoint, http=place.config) as client, pytest.raises(LabelboxError) as caught:
        client.execute(QUERY)
    check(place, caught.value, kind, said, clock)


@TABLE
async def test_a_permanent_fault_is_met_once_by_an_async_client(
    stack: ExitStack, clock: Clock, fault: Fault, kind: type[LabelboxError], said: str
) -> None:
    place = fault(stack)
    async with AsyncClient(KEY, place.endpoint, http=place.config) as client:
        with pytest.raises(LabelboxError) as caught:
            await client.execute(QUERY)
    check(place, caught.value, kind, said, clock)


@pytest.mark.parametrize("body", [SIGN_IN, b"", b"[]"])
def test_a_creation_answered_by_something_else_may_be_done(stack: ExitStack, body: bytes) -> None:
    place = answering(stack, http(body))
    with Client(KEY, place.endpoint) as client, pytest.raises(UnexpectedAnswerError) as caught:
        client.create_project(name="x")
    assert caught.value.maybe_done
    assert "CreateProject may be done nevertheless: look before you repeat it" in str(caught.value)


@pytest.mark.parametrize("passing", PASSING)
def test_passing_faults_are_still_tried_again(stack: ExitStack, clock: Clock, passing: bytes) -> None:
    place = answering(stack, passing, OK.content)
    with Client(KEY, place.endpoint) as client:
        assert client.execute(QUERY) == {"ok": 1}
    assert len(clock.pauses) == 1


def test_a_connection_cut_without_an_answer_asks_for_tls(stack: ExitStack, clock: Clock) -> None:
    place = answering(stack)
    with Client(KEY, place.endpoint) as client, pytest.raises(NetworkError) as caught:
        client.execute(QUERY)
    assert "If this port speaks TLS, write https:// instead of http://" in str(caught.value)


def test_a_host_that_was_reached_before_is_tried_again(
    stack: ExitStack, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = answering(stack, Say(OK.content).content)
    with Client(KEY, place.endpoint) as client:
        client.execute(QUERY)
        place.servers[0].stopping.set()
        client.transport.endpoint = "http://no-such-host.invalid/graphql"
        with pytest.raises(NetworkError, match="after 5 tries"):
            client.execute(QUERY)
    assert len(clock.pauses) == 4


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "all_proxy"])
def test_a_dead_proxy_of_the_environment_is_named(
    monkeypatch: pytest.MonkeyPatch, clock: Clock, variable: str
) -> None:
    monkeypatch.setenv(variable, "http://me:hunter2@127.0.0.1:1")
    with Client(KEY, "http://api.example.com/graphql") as client, pytest.raises(NetworkError) as caught:
        client.execute(QUERY)
    assert f"the proxy http://127.0.0.1:1 (the environment variable {variable})" in str(caught.value)
    assert "hunter2" not in str(caught.value)
    assert clock.pauses == []
