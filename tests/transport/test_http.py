"""How connections are made: proxies, certificates, ready clients, threads; and what never shows."""

from __future__ import annotations

import logging
import pickle
import ssl
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import httpx
import pytest
import respx

from labelbox_gen import AsyncClient, Client, HttpConfig
from labelbox_gen.exceptions import AuthenticationError, LabelboxError, NetworkError
from labelbox_gen.http import LIMITS

from .conftest import ENDPOINT, KEY, Clock
from .raw_server import RawServer, Say, data, http, serve

Start = Callable[..., tuple[RawServer, Client]]

CERTIFICATE = str(Path(__file__).with_name("certificate.pem"))
QUERY = "query Q { ok }"
OK = Say(data(ok=1))


@pytest.fixture
def tls() -> Iterator[RawServer]:
    """A server with a certificate that nobody knows."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    with serve([OK], tls=context) as server:
        yield server


@pytest.fixture
def mutual_tls() -> Iterator[RawServer]:
    """A server that asks for a certificate, too."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=CERTIFICATE)
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_cert_chain(CERTIFICATE)
    with serve([OK], tls=context) as server:
        yield server


def ask(server: RawServer, config: HttpConfig | None = None) -> object:
    with Client(KEY, endpoint=server.endpoint, http=config) as client:
        return client.execute(QUERY)


class TestCertificates:
    def test_an_unknown_certificate_is_refused(self, tls: RawServer) -> None:
        with pytest.raises(NetworkError, match="CERTIFICATE_VERIFY_FAILED"):
            ask(tls)
        assert tls.seen == []

    @pytest.mark.parametrize(
        "verify",
        [CERTIFICATE, ssl.create_default_context(cafile=CERTIFICATE), False],
        ids=["bundle", "context", "off"],
    )
    def test_it_can_be_trusted(self, tls: RawServer, verify: Any) -> None:
        assert ask(tls, HttpConfig(verify=verify)) == {"ok": 1}

    def test_the_environment_may_name_a_bundle(self, tls: RawServer, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", CERTIFICATE)
        with pytest.raises(NetworkError):
            ask(tls, HttpConfig(trust_env=False))
        assert ask(tls) == {"ok": 1}

    @pytest.mark.parametrize("cert", [CERTIFICATE, (CERTIFICATE, CERTIFICATE)], ids=["one file", "two files"])
    @pytest.mark.parametrize("verify", [CERTIFICATE, False], ids=["bundle", "off"])
    def test_a_client_may_have_a_certificate(self, mutual_tls: RawServer, verify: Any, cert: Any) -> None:
        assert ask(mutual_tls, HttpConfig(verify=verify, cert=cert)) == {"ok": 1}

    def test_a_certificate_changes_nothing_else(self, tls: RawServer) -> None:
        with pytest.raises(NetworkError, match="CERTIFICATE_VERIFY_FAILED"):
            ask(tls, HttpConfig(cert=CERTIFICATE))

    def test_a_server_may_refuse_who_has_none(self, mutual_tls: RawServer) -> None:
        with pytest.raises(NetworkError):
            ask(mutual_tls, HttpConfig(verify=CERTIFICATE))
        assert mutual_tls.seen == []


class TestProxies:
    def test_a_proxy_is_asked(self, raw: Start) -> None:
        proxy, _ = raw(OK)
        with Client(
            KEY, endpoint="http://api.example.com/graphql", http=HttpConfig(proxy=proxy.url)
        ) as client:
            assert client.execute(QUERY) == {"ok": 1}
        assert proxy.seen[0].line == "POST http://api.example.com/graphql HTTP/1.1"

    @pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY", "http_proxy"])
    def test_a_proxy_of_the_environment_is_asked(
        self, raw: Start, monkeypatch: pytest.MonkeyPatch, variable: str
    ) -> None:
        proxy, _ = raw(OK)
        monkeypatch.setenv(variable, proxy.url)
        with Client(KEY, endpoint="http://api.example.com/graphql") as client:
            assert client.execute(QUERY) == {"ok": 1}

    @pytest.mark.parametrize(("no_proxy", "trust_env"), [("127.0.0.1", True), ("", False)])
    def test_the_environment_may_be_told_to_be_quiet(
        self, raw: Start, monkeypatch: pytest.MonkeyPatch, no_proxy: str, trust_env: bool
    ) -> None:
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
        monkeypatch.setenv("NO_PROXY", no_proxy)
        server, _ = raw(OK)
        assert ask(server, HttpConfig(trust_env=trust_env)) == {"ok": 1}

    def test_a_proxy_that_refuses_is_not_asked_again(self, raw: Start, clock: Clock) -> None:
        proxy, _ = raw(Say(http(status="407 Proxy Authentication Required"), "close"))
        config = HttpConfig(proxy=proxy.url)
        with Client(KEY, endpoint=ENDPOINT, http=config) as client, pytest.raises(NetworkError, match="407"):
            client.execute(QUERY)
        assert len(proxy.seen) == 1


class TestConfiguration:
    @pytest.mark.parametrize("name", LIMITS)
    @pytest.mark.parametrize("value", [0, -1])
    def test_a_limit_must_be_positive(self, name: str, value: int) -> None:
        with pytest.raises(ValueError, match=f"HttpConfig.{name} must be positive, not {value}"):
            HttpConfig(**{name: value})  # type: ignore[arg-type]

    def test_timeouts_are_those_of_each_try(self, client: Client, api: respx.Route) -> None:
        api.respond(json={"data": {}})
        with Client(KEY, endpoint=ENDPOINT, http=HttpConfig(timeout=7, connect_timeout=3)) as slow:
            slow.execute(QUERY)
        assert api.calls.last.request.extensions["timeout"] == {
            "connect": 3,
            "read": 7,
            "write": 7,
            "pool": 7,
        }

    def test_the_deadline_can_be_shorter(self, api: respx.Route, clock: Clock) -> None:
        api.respond(503)
        config = HttpConfig(deadline=5)
        with Client(KEY, endpoint=ENDPOINT, http=config) as client, pytest.raises(LabelboxError):
            client.execute(QUERY)
        assert sum(clock.pauses) <= 5

    def test_a_ready_client_is_used_and_stays_open(self) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, json={"data": {"agent": request.headers["X-Team"]}})

        ready = httpx.Client(transport=httpx.MockTransport(answer), headers={"X-Team": "vision"})
        with Client(KEY, http=ready) as client:
            assert client.execute(QUERY) == {"agent": "vision"}
        assert not ready.is_closed

    def test_ones_own_connections_are_closed(self) -> None:
        client = Client(KEY)
        http = client.transport._http
        client.close()
        assert http.is_closed

    @pytest.mark.parametrize("wrong", [httpx.AsyncClient, {"timeout": 5}, 5])
    def test_what_is_no_configuration_is_refused(self, wrong: Any) -> None:
        with pytest.raises(TypeError, match=r"http must be an HttpConfig or an httpx\.Client, not"):
            Client(KEY, http=wrong)

    async def test_an_async_client_wants_an_async_one(self) -> None:
        with httpx.Client() as wrong, pytest.raises(TypeError, match=r"httpx\.AsyncClient, not Client"):
            AsyncClient(KEY, http=wrong)  # type: ignore[arg-type]


def test_threads_may_share_a_client() -> None:
    threads, calls = 8, 10
    barrier = Barrier(threads)

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": {"echo": request.content.decode()}})

    with Client(KEY, http=httpx.Client(transport=httpx.MockTransport(answer))) as client:

        def work(n: int) -> bool:
            barrier.wait()
            return all(f'"n":{n}' in client.execute(QUERY, {"n": n})["echo"] for _ in range(calls))

        with ThreadPoolExecutor(threads) as pool:
            assert all(pool.map(work, range(threads)))


SECRET_PROXY = "http://user:hunter2@127.0.0.1:1"


class TestSecrets:
    def test_no_repr_shows_one(self) -> None:
        config = HttpConfig(proxy=SECRET_PROXY)
        with Client(KEY, http=config) as client:
            shown = [
                repr(thing) for thing in (client, client.transport, client.graphql, config, vars(client))
            ]
        assert KEY not in str(shown)
        assert "hunter2" not in str(shown)

    @pytest.mark.parametrize("config", [HttpConfig(proxy=SECRET_PROXY), None], ids=["proxy", "direct"])
    def test_no_error_shows_one(self, config: HttpConfig | None) -> None:
        with (
            Client(KEY, endpoint="http://127.0.0.1:1/graphql?token=hunter2", http=config) as client,
            pytest.raises(NetworkError) as caught,
        ):
            client.execute(QUERY)
        said = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
        assert KEY not in said
        assert "hunter2@" not in said
        assert "token=hunter2" not in str(caught.value)

    def test_no_log_shows_one(self, api: respx.Route, caplog: pytest.LogCaptureFixture) -> None:
        api.respond(401)
        with (
            caplog.at_level(logging.DEBUG),
            Client(KEY, endpoint=ENDPOINT) as client,
            pytest.raises(AuthenticationError),
        ):
            client.execute(QUERY)
        assert KEY not in caplog.text

    @pytest.mark.parametrize("key", ["two\nlines-secret", "sécret", "has blank-secret", "nul\0-secret"])
    def test_a_key_that_cannot_be_one_is_refused_unseen(self, key: str) -> None:
        with pytest.raises(AuthenticationError, match="API key") as caught:
            Client(key)
        assert "cret" not in str(caught.value)

    def test_an_error_can_be_pickled_without_one(self) -> None:
        with (
            Client(KEY, endpoint="http://127.0.0.1:1/graphql") as client,
            pytest.raises(NetworkError) as caught,
        ):
            client.execute(QUERY)
        assert KEY.encode() not in pickle.dumps(caught.value)
