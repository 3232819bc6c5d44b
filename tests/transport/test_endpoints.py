"""The URLs of a client: arguments, then environment variables, then the hosted API."""

from __future__ import annotations

import pytest

from labelbox_gen import Client
from labelbox_gen.exceptions import ConfigurationError

LOCAL = "http://127.0.0.1:8080/graphql"


def urls(**arguments: str) -> tuple[str, str, str]:
    with Client("key", **arguments) as client:
        return client.endpoint, client.rest_endpoint, client.app_url


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LABELBOX_ENDPOINT", "LABELBOX_REST_ENDPOINT", "LABELBOX_APP_URL"):
        monkeypatch.delenv(name, raising=False)


def test_the_hosted_api_is_the_default() -> None:
    assert urls() == (
        "https://api.labelbox.com/graphql",
        "https://api.labelbox.com/api/v1",
        "https://app.labelbox.com",
    )


def test_the_environment_names_the_endpoints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LABELBOX_ENDPOINT", f" {LOCAL} ")
    assert urls() == (LOCAL, "http://127.0.0.1:8080/api/v1", "https://app.labelbox.com")
    monkeypatch.setenv("LABELBOX_REST_ENDPOINT", "https://rest.example.com/v1")
    monkeypatch.setenv("LABELBOX_APP_URL", "https://app.example.com")
    assert urls() == (LOCAL, "https://rest.example.com/v1", "https://app.example.com")


def test_arguments_take_precedence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LABELBOX_ENDPOINT", LOCAL)
    assert urls(endpoint="https://lb.example.com/graphql")[:2] == (
        "https://lb.example.com/graphql",
        "https://lb.example.com/api/v1",
    )


def test_an_empty_variable_is_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LABELBOX_ENDPOINT", "")
    assert urls()[0] == "https://api.labelbox.com/graphql"


@pytest.mark.parametrize("variable", ["LABELBOX_ENDPOINT", "LABELBOX_REST_ENDPOINT", "LABELBOX_APP_URL"])
def test_a_wrong_variable_is_named(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, "localhost:8080")
    with pytest.raises(ConfigurationError, match=variable):
        Client("key")


@pytest.mark.parametrize(
    ("variable", "example"),
    [
        ("LABELBOX_ENDPOINT", "https://api.labelbox.com/graphql"),
        ("LABELBOX_REST_ENDPOINT", "https://api.labelbox.com/api/v1"),
        ("LABELBOX_APP_URL", "https://app.labelbox.com"),
    ],
)
def test_the_hint_shows_a_url_of_the_same_kind(
    monkeypatch: pytest.MonkeyPatch, variable: str, example: str
) -> None:
    monkeypatch.setenv(variable, "no url")
    with pytest.raises(ConfigurationError) as caught:
        Client("key")
    assert f"{variable}={example!r}" in str(caught.value)
