"""The client."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from labelbox_gen import AsyncClient, AsyncProject, Upload
from labelbox_gen.exceptions import AuthenticationError, AuthorizationError, InvalidQueryError, LabelboxError
from labelbox_gen.server import RunningServer


async def test_the_key_may_be_in_the_environment(
    labelbox_server: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LABELBOX_API_KEY", f" {labelbox_server.api_key}\n")
    async with AsyncClient(endpoint=labelbox_server.endpoint) as client:
        assert (await client.get_user()).uid


@pytest.mark.parametrize("key", [None, "", "  "])
async def test_a_client_requires_an_api_key(key: str | None) -> None:
    with pytest.raises(AuthenticationError, match="LABELBOX_API_KEY"):
        AsyncClient(key)


async def test_the_defaults_are_those_of_the_hosted_api() -> None:
    async with AsyncClient("key") as client:
        assert client.endpoint == "https://api.labelbox.com/graphql"
        assert client.rest_endpoint == "https://api.labelbox.com/api/v1"
        assert client.app_url == "https://app.labelbox.com"
        assert not client.enable_experimental


async def test_the_repr_hides_the_key() -> None:
    async with AsyncClient("secret") as client:
        assert repr(client) == "<AsyncClient https://api.labelbox.com/graphql>"


async def test_leaving_the_block_closes_the_client(labelbox_server: RunningServer) -> None:
    async with AsyncClient(labelbox_server.api_key, labelbox_server.endpoint) as client:
        await client.get_user()
    with pytest.raises(LabelboxError, match="the client is closed"):
        await client.get_user()


async def test_a_custom_document_is_executed(client: AsyncClient, project: AsyncProject) -> None:
    document = "query Mine($id: ID!) { project(where: {id: $id}) { name } }"
    assert await client.execute(document, {"id": project.uid}) == {"project": {"name": "Pets"}}


async def test_a_custom_mutation_is_executed(client: AsyncClient) -> None:
    created = await client.execute('mutation { createProject(data: {name: "Mine"}) { id name } }')
    assert (await client.get_project(created["createProject"]["id"])).name == "Mine"


async def test_a_document_may_take_a_file(client: AsyncClient) -> None:
    document = "mutation ($f: Upload!, $n: Int!) { uploadFile(file: $f, contentLength: $n) { url filename } }"
    file = Upload(b"content", "a.txt", "text/plain")
    answer = await client.execute(document, {"f": file, "n": 7})
    assert answer["uploadFile"]["filename"] == "a.txt"
    assert await client.download(answer["uploadFile"]["url"]) == b"content"


async def test_the_experimental_api_is_off(client: AsyncClient) -> None:
    with pytest.raises(InvalidQueryError, match="enable_experimental=True"):
        await client.execute("{ user { id } }", experimental=True)


async def test_the_experimental_api_can_be_enabled(labelbox_server: RunningServer) -> None:
    async with AsyncClient(
        labelbox_server.api_key, labelbox_server.endpoint, enable_experimental=True
    ) as client:
        assert await client.execute("{ user { id } }", experimental=True)


async def test_bytes_round_trip(client: AsyncClient) -> None:
    content = bytes(range(256)) * 5000
    url = await client.upload_data(content, "all bytes.bin")
    assert await client.download(url) == content


async def test_an_empty_file_is_a_file(client: AsyncClient) -> None:
    assert await client.download(await client.upload_data(b"")) == b""


@pytest.mark.parametrize("kind", [str, Path])
async def test_a_file_round_trips(client: AsyncClient, tmp_path: Path, kind: type) -> None:
    path = tmp_path / "ä file.txt"
    path.write_bytes(b"content")
    url = await client.upload_file(kind(path), sign=True)
    assert await client.download(url) == b"content"


async def test_a_file_that_is_not_there_is_named(client: AsyncClient, tmp_path: Path) -> None:
    with pytest.raises(InvalidQueryError, match=r"cannot read .*gone\.txt: No such file"):
        await client.upload_file(tmp_path / "gone.txt")


async def test_an_open_file_is_uploaded_from_its_start(client: AsyncClient) -> None:
    file = BytesIO(b"content")
    file.seek(3)
    answer = await client.graphql.upload_file(Upload(file, "a.txt"), 7)
    assert answer.upload_file is not None
    assert await client.download(answer.upload_file.url or "") == b"content"


async def test_a_url_without_its_signature_is_refused(client: AsyncClient) -> None:
    url = await client.upload_data(b"content")
    with pytest.raises(AuthorizationError, match="signature"):
        await client.download(url.partition("?")[0])
