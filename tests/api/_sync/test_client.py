# Written by `make codegen` from tests/api/_async/test_client.py. DO NOT EDIT.
"""The client."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from labelbox_gen import Client, Project, Upload
from labelbox_gen.exceptions import AuthenticationError, AuthorizationError, InvalidQueryError, LabelboxError
from labelbox_gen.server import RunningServer


def test_the_key_may_be_in_the_environment(
    labelbox_server: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LABELBOX_API_KEY", f" {labelbox_server.api_key}\n")
    with Client(endpoint=labelbox_server.endpoint) as client:
        assert (client.get_user()).uid


@pytest.mark.parametrize("key", [None, "", "  "])
def test_a_client_requires_an_api_key(key: str | None) -> None:
    with pytest.raises(AuthenticationError, match="LABELBOX_API_KEY"):
        Client(key)


def test_the_defaults_are_those_of_the_hosted_api() -> None:
    with Client("key") as client:
        assert client.endpoint == "https://api.labelbox.com/graphql"
        assert client.rest_endpoint == "https://api.labelbox.com/api/v1"
        assert client.app_url == "https://app.labelbox.com"
        assert not client.enable_experimental


def test_the_repr_hides_the_key() -> None:
    with Client("secret") as client:
        assert repr(client) == "<Client https://api.labelbox.com/graphql>"


def test_leaving_the_block_closes_the_client(labelbox_server: RunningServer) -> None:
    with Client(labelbox_server.api_key, labelbox_server.endpoint) as client:
        client.get_user()
    with pytest.raises(LabelboxError, match="the client is closed"):
        client.get_user()


def test_a_custom_document_is_executed(client: Client, project: Project) -> None:
    document = "query Mine($id: ID!) { project(where: {id: $id}) { name } }"
    assert client.execute(document, {"id": project.uid}) == {"project": {"name": "Pets"}}


def test_a_custom_mutation_is_executed(client: Client) -> None:
    created = client.execute('mutation { createProject(data: {name: "Mine"}) { id name } }')
    assert (client.get_project(created["createProject"]["id"])).name == "Mine"


def test_a_document_may_take_a_file(client: Client) -> None:
    document = "mutation ($f: Upload!, $n: Int!) { uploadFile(file: $f, contentLength: $n) { url filename } }"
    file = Upload(b"content", "a.txt", "text/plain")
    answer = client.execute(document, {"f": file, "n": 7})
    assert answer["uploadFile"]["filename"] == "a.txt"
    assert client.download(answer["uploadFile"]["url"]) == b"content"


def test_the_experimental_api_is_off(client: Client) -> None:
    with pytest.raises(InvalidQueryError, match="enable_experimental=True"):
        client.execute("{ user { id } }", experimental=True)


def test_the_experimental_api_can_be_enabled(labelbox_server: RunningServer) -> None:
    with Client(labelbox_server.api_key, labelbox_server.endpoint, enable_experimental=True) as client:
        assert client.execute("{ user { id } }", experimental=True)


def test_bytes_round_trip(client: Client) -> None:
    content = bytes(range(256)) * 5000
    url = client.upload_data(content, "all bytes.bin")
    assert client.download(url) == content


def test_an_empty_file_is_a_file(client: Client) -> None:
    assert client.download(client.upload_data(b"")) == b""


@pytest.mark.parametrize("kind", [str, Path])
def test_a_file_round_trips(client: Client, tmp_path: Path, kind: type) -> None:
    path = tmp_path / "ä file.txt"
    path.write_bytes(b"content")
    url = client.upload_file(kind(path), sign=True)
    assert client.download(url) == b"content"


def test_a_file_that_is_not_there_is_named(client: Client, tmp_path: Path) -> None:
    with pytest.raises(InvalidQueryError, match=r"cannot read .*gone\.txt: No such file"):
        client.upload_file(tmp_path / "gone.txt")


def test_an_open_file_is_uploaded_from_its_start(client: Client) -> None:
    file = BytesIO(b"content")
    file.seek(3)
    answer = client.graphql.upload_file(Upload(file, "a.txt"), 7)
    assert answer.upload_file is not None
    assert client.download(answer.upload_file.url or "") == b"content"


def test_a_url_without_its_signature_is_refused(client: Client) -> None:
    url = client.upload_data(b"content")
    with pytest.raises(AuthorizationError, match="signature"):
        client.download(url.partition("?")[0])
