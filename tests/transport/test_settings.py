"""Settings that cannot work are refused when the client is made, by name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from labelbox_gen import AsyncClient, Client, HttpConfig
from labelbox_gen.exceptions import AuthenticationError, ConfigurationError, LabelboxError

from .conftest import KEY

CERTIFICATE = str(Path(__file__).with_name("certificate.pem"))
TOKEN = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VySWQiOiJjbDB4In0.c2lnbmF0dXJl"
KINDS = pytest.mark.parametrize("kind", [Client, AsyncClient])
ClientClass = type[Client] | type[AsyncClient]

ENDPOINTS: list[tuple[Any, str]] = [
    ("", "must begin with https://"),
    ("localhost:8080/graphql", "endpoint='http://localhost:8080/graphql'"),
    ("localhost/graphql", "endpoint='http://localhost/graphql'"),
    ("api.labelbox.com/graphql", "endpoint='https://api.labelbox.com/graphql'"),
    ("//api.labelbox.com/graphql", "must begin with https://"),
    ("https:/api.labelbox.com/graphql", "must begin with https://"),
    ("ftp://localhost/graphql", "must begin with https://"),
    ("https://", "no host name"),
    ("https:///graphql", "no host name"),
    ("http://:80/graphql", "no host name"),
    ("http://a..b/graphql", "no host name"),
    (f"http://{'a' * 64}.com/graphql", "no host name"),
    ("http://[::1/graphql", "not a URL"),
    ("http://host:port/graphql", "not a URL"),
    ("http://host:99999/graphql", "above 65535"),
    ("http://host/a b", "a blank inside"),
    ("http://host\n/graphql", "cannot be used"),
    (None, "must be a URL as text, not NoneType"),
    (b"http://host/graphql", "must be a URL as text, not bytes"),
    (5, "must be a URL as text, not int"),
    (Path("/graphql"), "must be a URL as text"),
]


@KINDS
@pytest.mark.parametrize(("endpoint", "said"), ENDPOINTS)
def test_an_endpoint_that_is_no_url_is_refused(kind: ClientClass, endpoint: Any, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind(KEY, endpoint=endpoint)
    assert said in str(caught.value)


@pytest.mark.parametrize("name", ["rest_endpoint", "app_url"])
def test_other_urls_are_checked_as_well(name: str) -> None:
    with pytest.raises(ConfigurationError, match=name):
        Client(KEY, **{name: "nothing"})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://api.labelbox.com/graphql",
        " http://localhost:1/graphql\n",
        "http://[::1]:8080/graphql",
        "http://bücher.example/graphql",
    ],
)
def test_other_endpoints_are_taken(endpoint: str) -> None:
    with Client(KEY, endpoint=endpoint) as client:
        assert client.endpoint == endpoint.strip()


@KINDS
def test_swapped_key_and_endpoint_are_noticed_and_not_quoted(kind: ClientClass) -> None:
    with pytest.raises(AuthenticationError, match="swapped"):
        kind("https://api.labelbox.com/graphql")
    with pytest.raises(LabelboxError, match="swapped"):
        kind("https://api.labelbox.com/graphql", TOKEN)
    with pytest.raises(ConfigurationError, match="swapped") as caught:
        kind(KEY, TOKEN)
    assert TOKEN[:10] not in str(caught.value)


@pytest.mark.parametrize(
    "endpoint",
    ["//me:hunter2@host/", "ftp://me:hunter2@host/?token=hunter2", "http://me:hunter2@host:99999/#hunter2"],
)
def test_an_endpoint_is_quoted_without_secrets(endpoint: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Client(KEY, endpoint)
    assert "hunter2" not in str(caught.value)


@KINDS
@pytest.mark.parametrize(
    "key", [b"key-secret", 5, ["key-secret"], "a\nsecret", "a b-secret", "sécret", "", "  "]
)
def test_a_key_that_cannot_be_one_is_refused(kind: ClientClass, key: Any) -> None:
    with pytest.raises(AuthenticationError) as caught:
        kind(key)
    assert "cret" not in str(caught.value)


def test_blanks_around_a_key_are_dropped() -> None:
    with Client(f" {KEY}\n") as client:
        assert client.transport._headers["Authorization"] == f"Bearer {KEY}"


PROXIES: list[Any] = [
    "nonsense",
    "",
    "http://",
    "http://:3128",
    "http://me:hunter2@proxy:port",
    "http://me:hunter2@proxy:99999",
    "ftp://me:hunter2@proxy",
    "me:hunter2@proxy:3128",
    "http://me:hunt#er2@proxy:3128",
    b"http://proxy",
    5,
]


@KINDS
@pytest.mark.parametrize("proxy", PROXIES)
def test_a_wrong_proxy_is_named(kind: ClientClass, proxy: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"HttpConfig\.proxy") as caught:
        kind(KEY, http=HttpConfig(proxy=proxy))
    said = str(caught.value)
    assert "hunter2" not in said
    assert "er2" not in said
    assert caught.value.__cause__ is None


@KINDS
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "http_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("value", ["ftp://proxy", "http://proxy:port", "proxy:99999"])
def test_a_wrong_proxy_of_the_environment_is_named(
    kind: ClientClass, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(ConfigurationError, match=f"the environment variable {variable}"):
        kind(KEY)
    kind(KEY, http=HttpConfig(trust_env=False))


def test_an_odd_no_proxy_is_no_internal_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://proxy:3128")
    monkeypatch.setenv("NO_PROXY", "[::1,a:b:c")
    with pytest.raises(ConfigurationError, match="NO_PROXY"):
        Client(KEY)


@pytest.fixture
def garbage(tmp_path: Path) -> Path:
    path = tmp_path / "ca.pem"
    path.write_text("no certificate")
    return path


@KINDS
@pytest.mark.parametrize("setting", ["verify", "cert"])
@pytest.mark.parametrize("as_text", [True, False])
def test_certificates_that_cannot_be_read_are_named(
    kind: ClientClass, garbage: Path, setting: str, as_text: bool
) -> None:
    missing = garbage.with_name("gone.pem")
    for path, said in ((missing, "No such file"), (garbage, "nothing that can be used")):
        config = HttpConfig(**{setting: str(path) if as_text else path})  # type: ignore[arg-type]
        with pytest.raises(
            ConfigurationError, match=rf"HttpConfig\.{setting} cannot be used.*{said}"
        ) as caught:
            kind(KEY, http=config)
        assert path.name in str(caught.value)


@pytest.mark.parametrize("wrong", [5, None, ["a"], "a\0b"])
def test_what_names_no_certificate_is_refused(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"HttpConfig\.verify"):
        Client(KEY, http=HttpConfig(verify=wrong))


@pytest.mark.parametrize("wrong", [5, (), (CERTIFICATE, CERTIFICATE, CERTIFICATE), (CERTIFICATE, 5)])
def test_what_is_no_client_certificate_is_refused(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"HttpConfig\.cert"):
        Client(KEY, http=HttpConfig(cert=wrong))


def test_verify_accepts_a_folder_of_certificates(tmp_path: Path) -> None:
    config = HttpConfig(verify=tmp_path)
    Client(KEY, http=config).close()
    assert config.arguments()["verify"].get_ca_certs() == []  # an empty folder, not the certificates of httpx


@KINDS
def test_certificates_of_the_environment_are_named(
    kind: ClientClass, monkeypatch: pytest.MonkeyPatch, garbage: Path
) -> None:
    for path in (garbage, garbage.with_name("gone.pem"), garbage.parent):
        monkeypatch.setenv("SSL_CERT_FILE", str(path))
        with pytest.raises(ConfigurationError, match="the environment variable SSL_CERT_FILE"):
            kind(KEY)
    kind(KEY, http=HttpConfig(trust_env=False))


@pytest.mark.parametrize(
    "limits",
    [
        {"timeout": float("nan")},
        {"timeout": "5"},
        {"connect_timeout": True},
        {"max_connections": 2.5},
        {"concurrency": 2.0},
        {"deadline": [1]},
        {"requests_per_second": "many"},
    ],
)
def test_limits_that_are_no_numbers_are_refused(limits: dict[str, Any]) -> None:
    (name,) = limits
    with pytest.raises(ConfigurationError, match=f"HttpConfig.{name}"):
        HttpConfig(**limits)


def test_a_timeout_may_be_infinite() -> None:
    config = HttpConfig(timeout=float("inf"), connect_timeout=float("inf"), deadline=float("inf"))
    assert isinstance(config.arguments()["timeout"], httpx.Timeout)
