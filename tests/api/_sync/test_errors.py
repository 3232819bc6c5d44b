# Written by `make codegen` from tests/api/_async/test_errors.py. DO NOT EDIT.
"""Errors of a healthy server."""

from __future__ import annotations

import socket
import time
from typing import Any
from uuid import uuid4

import pytest

from labelbox_gen import Client, HttpConfig, Project
from labelbox_gen.exceptions import (
    ApiLimitError,
    AuthenticationError,
    AuthorizationError,
    InvalidQueryError,
    LabelboxError,
    NetworkError,
    ResourceNotFoundError,
    TimeoutError,
    ValidationFailedError,
)
from labelbox_gen.server import RunningServer, run
from labelbox_gen.server.store.store import Store


def test_a_wrong_key_is_an_authentication_error(labelbox_server: RunningServer) -> None:
    with Client("wrong-key", labelbox_server.endpoint) as client:
        with pytest.raises(AuthenticationError) as caught:
            client.get_user()
    error = caught.value
    assert error.operation == "GetUser"
    assert error.code == "AUTHENTICATION_ERROR"
    assert "LABELBOX_API_KEY" in str(error)
    assert "wrong-key" not in str(error)


def test_a_foreign_project_is_not_for_this_key(labelbox_server: RunningServer, project: Project) -> None:
    with Client(labelbox_server.api_key, labelbox_server.endpoint) as stranger:
        with pytest.raises(AuthorizationError):
            stranger.get_project(project.uid)


@pytest.mark.parametrize(
    "get",
    [
        "get_asset_metadata",
        "get_benchmark",
        "get_data_row",
        "get_dataset",
        "get_label",
        "get_label_import",
        "get_labeling_frontend",
        "get_labeling_frontend_options",
        "get_ontology",
        "get_prediction",
        "get_prediction_model",
        "get_project",
        "get_review",
        "get_webhook",
    ],
)
def test_a_missing_id_is_not_found(client: Client, get: str) -> None:
    with pytest.raises(ResourceNotFoundError) as caught:
        getattr(client, get)("c00000000000000000000000")
    assert caught.value.request_id
    assert caught.value.operation


@pytest.mark.parametrize(
    "document",
    [
        "query { projects { ",
        "query { nothing }",
        "query { projects { nmae } }",
        "query { projects(where: {nmae: 1}) { id } }",
        "query ($id: ID!) { project(where: {id: $id}) { id } }",
        "mutation { createProject { id } }",
    ],
)
def test_a_malformed_query_is_invalid(client: Client, document: str) -> None:
    with pytest.raises(InvalidQueryError) as caught:
        client.execute(document)
    assert caught.value.message


def test_a_query_that_is_too_complex_fails_validation(client: Client) -> None:
    wide = " ".join(f"a{n}: datasets(first: 100) {{ id name description }}" for n in range(200))
    with pytest.raises(ValidationFailedError, match="complexity") as caught:
        client.execute(f"query Wide {{ projects(first: 100) {{ {wide} }} }}")
    assert "Select fewer fields" in str(caught.value)


def test_a_rate_limit_beyond_the_deadline_raises() -> None:
    with run(requests_per_minute=3) as server:
        http = HttpConfig(deadline=1)
        with Client(server.api_key, server.endpoint, http=http) as client:
            for _ in range(3):
                client.get_user()
            with pytest.raises(ApiLimitError, match="You have exceeded the limit"):
                client.get_user()


def test_labelers_cannot_create_projects(labelbox_server: RunningServer) -> None:
    key = labelbox_server.add_user(f"{uuid4()}@example.com", "Labeler")
    with Client(key, labelbox_server.endpoint) as client:
        with pytest.raises(AuthorizationError):
            client.create_project(name="x")


def test_a_dead_server_is_a_network_error() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        endpoint = f"http://127.0.0.1:{free.getsockname()[1]}/graphql"
    with Client("key", endpoint, http=HttpConfig(deadline=0.2)) as client:
        with pytest.raises(NetworkError, match=r"no answer at 127\.0\.0\.1:\d+"):
            client.create_project(name="x")


def test_a_wrong_path_suggests_the_right_one(labelbox_server: RunningServer) -> None:
    endpoint = labelbox_server.endpoint.replace("/graphql", "/nothing")
    with Client(labelbox_server.api_key, endpoint) as client:
        with pytest.raises(ResourceNotFoundError, match="ends in /graphql"):
            client.get_user()


def test_a_slow_server_raises_timeout_error(
    client: Client, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Store.page

    def slow(*arguments: Any) -> Any:
        time.sleep(0.6)
        return page(*arguments)

    monkeypatch.setattr(Store, "page", slow)
    with pytest.raises(TimeoutError) as caught:
        client.execute("query Slow { projects { id } }", timeout=0.1)
    assert caught.value.operation == "Slow"
    monkeypatch.undo()
    assert client.get_project(project.uid) == project


def test_an_object_of_a_closed_client_raises(project: Project, client: Client) -> None:
    client.close()
    with pytest.raises(LabelboxError, match="the client is closed"):
        project.refresh()
    with pytest.raises(LabelboxError, match="the client is closed"):
        client.download("http://127.0.0.1/file")


@pytest.mark.parametrize("value", [10**10, -(10**10)])
def test_a_number_that_does_not_fit_is_invalid(project: Project, value: Any) -> None:
    with pytest.raises(InvalidQueryError):
        project.update(data_row_count=value)
