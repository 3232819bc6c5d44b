"""What pickles and copies of clients hold."""

from __future__ import annotations

import copy
import pickle
import ssl
from typing import Any

import httpx
import pytest

from labelbox_gen import AsyncClient, Client, HttpConfig
from labelbox_gen.exceptions import AuthenticationError, InvalidArgumentError
from labelbox_gen.server import RunningServer

KINDS = pytest.mark.parametrize("kind", [Client, AsyncClient])
ClientClass = type[Client] | type[AsyncClient]
KEY = "very-secret-key"
PROTOCOLS = range(2, pickle.HIGHEST_PROTOCOL + 1)


@KINDS
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_pickle_holds_the_configuration_without_the_key(kind: ClientClass, protocol: int) -> None:
    config = HttpConfig(timeout=7, concurrency=3)
    client = kind(KEY, "http://h:1/graphql", "http://h:1/rest", "http://h:2", True, config)
    stored = pickle.dumps(client, protocol)
    assert KEY.encode() not in stored
    found = pickle.loads(stored)
    assert type(found) is kind
    assert (found.endpoint, found.rest_endpoint, found.app_url) == (
        "http://h:1/graphql",
        "http://h:1/rest",
        "http://h:2",
    )
    assert found.enable_experimental
    assert found.transport._given == config


def test_the_key_comes_from_the_environment_of_the_other_side(
    labelbox_server: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Client(labelbox_server.api_key, labelbox_server.endpoint) as client:
        stored = pickle.dumps(client)
    with pickle.loads(stored) as found:
        with pytest.raises(AuthenticationError, match="LABELBOX_API_KEY") as caught:
            found.get_user()
        assert "pickle_key=True" in str(caught.value)
        monkeypatch.setenv("LABELBOX_API_KEY", labelbox_server.api_key)
        assert found.get_user().uid


def test_the_key_travels_by_an_explicit_choice(labelbox_server: RunningServer) -> None:
    client = Client(labelbox_server.api_key, labelbox_server.endpoint, pickle_key=True)
    for _ in range(2):
        with pickle.loads(pickle.dumps(client)) as found:
            assert found.get_user().uid
    client.close()


@KINDS
def test_no_repr_shows_the_key(kind: ClientClass) -> None:
    for client in (kind(KEY), pickle.loads(pickle.dumps(kind(KEY, pickle_key=True)))):
        shown = repr([client, vars(client), vars(client.transport)])
        assert KEY not in shown


def test_a_deep_copy_has_the_key_and_its_own_connections(labelbox_server: RunningServer) -> None:
    with Client(labelbox_server.api_key, labelbox_server.endpoint) as client:
        user = client.get_user()
        copied = copy.deepcopy(client)
        assert copied.get_user() == user
    assert copied.get_user() == user
    copied.close()


def test_a_copy_shares_the_connections(labelbox_server: RunningServer) -> None:
    with Client(labelbox_server.api_key, labelbox_server.endpoint) as client:
        copied = copy.copy(client)
        assert copied.get_user() == client.get_user()
        assert copied.transport is client.transport


@KINDS
def test_attributes_of_subclasses_travel(kind: ClientClass) -> None:
    client: Any = kind(KEY)
    client.team = "vision"
    assert pickle.loads(pickle.dumps(client)).team == "vision"
    assert copy.deepcopy(client).team == "vision"


@pytest.mark.parametrize(
    ("kind", "http", "said"),
    [
        (Client, httpx.Client(), "httpx.Client"),
        (AsyncClient, httpx.AsyncClient(), "httpx.AsyncClient"),
        (Client, HttpConfig(verify=ssl.create_default_context()), "ssl.SSLContext"),
        (AsyncClient, HttpConfig(verify=ssl.create_default_context()), "ssl.SSLContext"),
    ],
)
def test_what_cannot_be_pickled_is_refused_with_a_sentence(kind: Any, http: Any, said: str) -> None:
    client = kind(KEY, http=http)
    with pytest.raises(InvalidArgumentError, match=f"{said} cannot be pickled"):
        pickle.dumps(client)
    assert copy.deepcopy(client).transport._given is http


def test_a_configuration_that_cannot_work_here_says_so(tmp_path: Any) -> None:
    bundle = tmp_path / "ca.pem"
    bundle.write_bytes(
        (__import__("pathlib").Path(__file__).parents[1] / "transport/certificate.pem").read_bytes()
    )
    stored = pickle.dumps(Client(KEY, http=HttpConfig(verify=str(bundle))))
    bundle.unlink()
    with pytest.raises(ValueError, match=r"HttpConfig\.verify"):
        pickle.loads(stored)
