"""Links to uploaded files expire, are signed on every read, and use the base URL of the request."""

from __future__ import annotations

import base64
import json
import socket
import time
from typing import Any

import httpx
import pytest

from labelbox_gen import Client, LabelImport
from labelbox_gen.server import RunningServer, run

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 30
WEEK = 7 * 86_400


class World:
    """A data row with an uploaded file as row data, attachment and mask."""

    def __init__(self, server: RunningServer) -> None:
        self.server = server
        self.client: Client = server.client()
        self.url = self.client.upload_data(b"content", filename="a b.txt")
        self.dataset = self.client.create_dataset(name="links")
        row = {
            "row_data": self.url,
            "global_key": "row",
            "attachments": [{"type": "TEXT_URL", "value": self.url}],
        }
        self.dataset.create_data_rows([row]).wait_till_done()
        self.project = self.client.create_project(name="links")
        self.project.datasets.connect(self.dataset)
        tools = [{"tool": "raster-segmentation", "name": "seg"}]
        self.project.connect_ontology(self.client.create_ontology("o", {"tools": tools}))
        mask = {
            "name": "seg",
            "mask": {"png": base64.b64encode(PNG).decode()},
            "dataRow": {"globalKey": "row"},
        }
        LabelImport.create_from_objects(self.client, self.project.uid, "masks", [mask]).wait_till_done()

    def ask(self, query: str, host: str | None = None, **variables: Any) -> Any:
        headers = {"Authorization": f"Bearer {self.server.api_key}", **({"Host": host} if host else {})}
        answer = httpx.post(self.server.url, json={"query": query, "variables": variables}, headers=headers)
        return answer.json()["data"]


@pytest.fixture(scope="module")
def world() -> Any:
    with run() as server:
        made = World(server)
        with made.client:
            yield made


def links(text: str) -> set[str]:
    """All URLs in JSON text, including nested JSON text."""
    return {part.partition('"')[0].rstrip("\\") for part in text.split('"') if part.startswith("http")} | {
        part.partition('\\"')[0] for part in text.split('\\"') if part.startswith("http")
    }


def read_everywhere(world: World, host: str | None = None) -> dict[str, set[str]]:
    """The links in each kind of response to requests with the Host header `host`."""
    rows = (
        "query($d: ID!, $p: ID!){dataset(where:{id:$d}){dataRows{rowData attachments{value} labels{label}}}"
    )
    rows += " project(where:{id:$p}){labels{label}}}"
    listed = world.ask(rows, host, d=world.dataset.uid, p=world.project.uid)
    found = {"answers": links(json.dumps(listed))}
    start = "mutation($i: ExportDataRowsInCatalogInput!){exportDataRowsInCatalog(input:$i){taskId}}"
    params = {"includeAttachments": True, "allProjects": True}
    task = world.ask(start, host, i={"filters": {}, "params": params})["exportDataRowsInCatalog"]["taskId"]
    found["export"] = links(wait(lambda: export_text(world, task, host)))
    found["labels"] = links(wait(lambda: labels_text(world, host)))
    return found


def export_text(world: World, task: str, host: str | None) -> str | None:
    part = "query($t: ID!){task(where:{id:$t}){exportFileFromOffset(streamType: RESULT, offset: 0){file}}}"
    file = world.ask(part, host, t=task)["task"]["exportFileFromOffset"]
    return None if file is None else open_link(world, file["file"]).text


def labels_text(world: World, host: str | None) -> str | None:
    document = "mutation($p: ID!){exportLabels(data:{projectId:$p}){downloadUrl}}"
    url = world.ask(document, host, p=world.project.uid)["exportLabels"]["downloadUrl"]
    return None if url is None else open_link(world, url).text


def open_link(world: World, url: str) -> httpx.Response:
    """For any base URL."""
    return httpx.get(world.server.app_url + url[url.index("/", 8) :])


def wait(read: Any) -> str:
    deadline = time.monotonic() + 30
    while (text := read()) is None:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return text


def test_links_in_all_responses_are_valid_and_expire(world: World) -> None:
    for consumer, found in read_everywhere(world).items():
        own = {url for url in found if "/files/" in url}
        assert len(own) >= 2, consumer
        for url in own:
            assert url.startswith(world.server.app_url), consumer
            expires = int(httpx.URL(url).params["expires"])
            assert time.time() + WEEK - 5 < expires < time.time() + WEEK * 8 / 7 + 5
            assert open_link(world, url).status_code == 200


def test_links_use_the_base_url_of_the_request(world: World) -> None:
    """Independent of earlier requests with another Host header."""
    for host in ("evil.example", "good.example:8080", None):
        start = f"http://{host}" if host else world.server.app_url
        for consumer, found in read_everywhere(world, host).items():
            assert all(url.startswith(start) for url in found if "/files/" in url), consumer


def test_row_data_is_signed_again_after_expiry(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    later = time.time() + 30 * 86_400
    monkeypatch.setattr("labelbox_gen.server.files.link.time.time", lambda: later)
    assert open_link(world, world.url).status_code == 403
    (row,) = world.dataset.data_rows()
    assert row.row_data != world.url
    assert open_link(world, row.row_data).content == b"content"
    # an expired link still identifies its file
    world.dataset.create_data_rows([{"row_data": world.url, "global_key": "late"}]).wait_till_done()
    late = next(row for row in world.dataset.data_rows() if row.global_key == "late")
    assert open_link(world, late.row_data).content == b"content"
    late.delete()


def test_links_of_a_file_are_stable_for_some_time(world: World) -> None:
    (row,) = world.dataset.data_rows()
    assert row.row_data == world.url


def test_stored_links_are_not_accepted(world: World) -> None:
    """Responses no longer contain them; those of earlier versions did."""
    id = httpx.URL(world.url).path.split("/")[2]
    stored = world.server._backend.files.links.stored(id, "x")
    assert httpx.get(world.server.app_url + stored).status_code == 403


def test_files_of_other_organizations_are_not_signed_again(world: World) -> None:
    """The receiver of a link must not be able to extend its lifetime."""
    with world.server.client(api_key=world.server.add_organization()) as stranger:
        dataset = stranger.create_dataset(name="theirs")
        dataset.create_data_rows([{"row_data": world.url, "global_key": "x"}]).wait_till_done()
        (row,) = dataset.data_rows()
        assert row.row_data == world.url


def test_text_similar_to_a_stored_link_is_unchanged(world: World) -> None:
    id = httpx.URL(world.url).path.split("/")[2]
    text = f"/files/{id}/x?signature={'0' * 43}"
    dataset = world.client.create_dataset(name="text")
    dataset.create_data_rows([{"row_data": text, "media_type": "TEXT"}]).wait_till_done()
    (row,) = dataset.data_rows()
    assert row.row_data.endswith(text)
    assert open_link(world, world.server.app_url + text).status_code == 403


def test_links_use_the_public_url() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    local = f"http://127.0.0.1:{port}"
    with (
        run(public_url="https://labels.example", port=port) as server,
        server.client(endpoint=f"{local}/graphql") as client,
    ):
        url = client.upload_data(b"x", filename="x.txt")
        assert url.startswith("https://labels.example/files/")
