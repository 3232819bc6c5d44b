"""Upserts of data rows."""

from __future__ import annotations

import json
import struct
import zlib
from typing import Any

import httpx
import pytest

ROW = """query($id: ID!){dataRow(where: {id: $id}){
  externalId globalKey rowData mediaAttributes dataset{id} attachments{type value name}
  customMetadata{schemaId value} metadataFields{name kind value}}}"""


@pytest.fixture
def dataset(pipeline: Any) -> str:
    return pipeline.api.create_dataset()


def auto(dataset: str, **payload: Any) -> dict[str, Any]:
    return {"id": {"type": "AUTO", "value": ""}, "payload": {"dataset_id": dataset, **payload}}


def keyed(kind: str, key: str, **payload: Any) -> dict[str, Any]:
    return {"id": {"type": kind, "value": key}, "payload": payload}


def png(width: int, height: int) -> bytes:
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))


def read(pipeline: Any, id: str) -> dict[str, Any]:
    return pipeline.data(ROW, id=id)["dataRow"]


def test_results_keep_the_order_of_the_input_across_pages(pipeline: Any, dataset: str) -> None:
    chunks = [
        [auto(dataset, row_data=f"t{n}", external_id=str(n)) for n in part]
        for part in (range(3), range(3, 7))
    ]
    task_id = pipeline.start(pipeline.manifest(*chunks))
    task = pipeline.wait(task_id)
    assert (task["completionPercentage"], task["errors"], task["type"]) == (
        100.0,
        None,
        "adv-upsert-data-rows",
    )
    document = """query($id: ID!, $from: String){
      successesfulDataRowImports(data: {taskId: $id first: 3 from: $from}){after total nodes{externalId}}}"""
    seen: list[str] = []
    after = None
    while True:
        page = pipeline.data(document, id=task_id, **{"from": after})["successesfulDataRowImports"]
        assert page["total"] == 7
        seen += [node["externalId"] for node in page["nodes"]]
        after = page["after"]
        if after is None:
            break
    assert seen == [str(n) for n in range(7)]


def test_a_refused_row_does_not_stop_the_others(pipeline: Any, dataset: str) -> None:
    task_id = pipeline.upsert(
        auto(dataset, row_data="a", global_key="k"),
        auto(dataset, row_data="b", global_key="k"),
        auto("nowhere", row_data="c"),
        auto(dataset, external_id="e"),
        auto(dataset, row_data="d", global_key=" k "),
        auto(dataset, row_data="d", attachments=[{"type": "FOO", "value": "x"}]),
        auto(dataset, row_data="d", metadata_fields=[{"schemaId": "nope", "value": 1}]),
        auto(dataset, row_data={"no": "text"}, external_id=7),
        keyed("ID", "nope", external_id="x"),
        keyed("GKEY", "nope", external_id="x"),
        "not an object",
        auto(dataset, row_data="last"),
    )
    assert [row["rowData"] for row in pipeline.created(task_id)] == ["a", "last"]
    expected = [
        "Duplicate global key: 'k'",
        "Dataset 'nowhere' does not exist",
        "'row_data' is missing",
        "Global key ' k ' is not",
        "Attachment type 'FOO' is not one of",
        "Metadata schema 'nope' does not exist",
        "'external_id' must be text, not 7",
        "Data row 'nope' does not exist",
        "There is no data row with the global key 'nope'",
        "A data row must be a JSON object",
    ]
    found = pipeline.messages(task_id)
    assert [message[: len(start)] for message, start in zip(found, expected, strict=True)] == expected
    assert pipeline.failed(task_id)[0]["spec"] == {
        "externalId": None,
        "globalKey": "k",
        "rowData": "b",
        "attachments": [],
        "metadata": [],
    }


def test_the_result_is_available_as_one_document(pipeline: Any, dataset: str) -> None:
    task_id = pipeline.upsert(auto(dataset, row_data="a", global_key="k"), auto("nowhere", row_data="b"))
    url = pipeline.wait(task_id)["result"]
    report = httpx.get(url).json()
    assert [(row["rowData"], row["globalKey"]) for row in report["createdDataRows"]] == [("a", "k")]
    assert report["errors"][0]["message"] == "Dataset 'nowhere' does not exist"
    assert httpx.get(url[:-3]).status_code == 403
    failed = pipeline.wait(pipeline.start(pipeline.upload(b"{")))
    assert httpx.get(failed["result"]).json() == {"error": failed["errors"]}


def test_rows_are_found_by_the_uploaded_url(pipeline: Any, dataset: str) -> None:
    urls = [pipeline.upload(name, "f.txt", "text/plain") for name in (b"a", b"b")]
    pipeline.upsert(*(auto(dataset, row_data=url) for url in urls))
    document = """query($id: ID!, $url: String!){
      datasetDataRows(id: $id where: {rowData: $url} first: 10){nodes{rowData}}}"""
    found = pipeline.data(document, id=dataset, url=urls[1])["datasetDataRows"]["nodes"]
    assert [row["rowData"] for row in found] == [urls[1]]


def test_media_attributes_of_uploaded_images_are_read(pipeline: Any, dataset: str) -> None:
    url = pipeline.upload(png(640, 480), "a.png", "image/png")
    (row,) = pipeline.created(pipeline.upsert(auto(dataset, row_data=url)))
    assert row["rowData"] == url
    assert httpx.get(row["rowData"]).content == png(640, 480)
    attributes = read(pipeline, row["id"])["mediaAttributes"]
    assert attributes == {"mimeType": "image/png", "width": 640, "height": 480, "assetType": "image"}


def test_objects_are_accepted_as_row_data(pipeline: Any, dataset: str) -> None:
    conversation = {"type": "application/vnd.labelbox.conversational", "version": 1, "messages": []}
    (row,) = pipeline.created(pipeline.upsert(auto(dataset, row_data=conversation)))
    assert json.loads(row["rowData"]) == conversation


def test_metadata_is_set_by_id_and_by_name(pipeline: Any, dataset: str) -> None:
    schemas = pipeline.data("{customMetadataOntology{id name options{id name}}}")["customMetadataOntology"]
    tag = next(each["id"] for each in schemas if each["name"] == "tag")
    twice = [{"schemaId": tag, "value": "a"}, {"schemaId": tag, "value": "b"}]
    task_id = pipeline.upsert(
        auto(dataset, row_data="a", metadata_fields=[{"schemaId": tag, "value": "x"}], global_key="g"),
        auto(dataset, row_data="b", metadata=[{"name": "split", "value": "train"}]),
        auto(dataset, row_data="c", metadata_fields=twice),
        keyed("GKEY", "g", metadata=[{"name": "skipNFrames", "value": 3}]),
    )
    assert pipeline.messages(task_id) == [f"A schemaId can only be specified once per DataRow : [{tag}]"]
    first, second, _ = (read(pipeline, row["id"])["metadataFields"] for row in pipeline.created(task_id))
    assert [(each["name"], each["value"]) for each in first] == [("skipNFrames", 3)]
    assert second == [{"name": "split", "kind": "CustomMetadataEnum", "value": "train"}]


def test_metadata_of_an_upsert_replaces_all_fields(pipeline: Any, dataset: str) -> None:
    tag = [{"name": "tag", "value": "x"}]
    (row,) = pipeline.created(pipeline.upsert(auto(dataset, row_data="a", global_key="g", metadata=tag)))
    pipeline.upsert(keyed("GKEY", "g", external_id="e"))
    assert [each["name"] for each in read(pipeline, row["id"])["metadataFields"]] == ["tag"]
    pipeline.upsert(keyed("GKEY", "g", metadata_fields=[]))
    assert read(pipeline, row["id"])["metadataFields"] == []


def test_rows_are_updated_by_id_and_by_key(pipeline: Any, dataset: str) -> None:
    note = {"type": "RAW_TEXT", "value": "old", "name": "note"}
    rows = pipeline.created(
        pipeline.upsert(
            auto(dataset, row_data="a", global_key="a", external_id="e", attachments=[note]),
            auto(dataset, row_data="b", global_key="b"),
        )
    )
    task_id = pipeline.upsert(
        keyed("ID", rows[1]["id"], global_key="c"),
        keyed("GKEY", "a", global_key="b", attachments=[{**note, "value": "new"}]),
        keyed("GKEY", "b", external_id="f"),
        keyed("GKEY", "fresh", row_data="r", dataset_id=dataset),
    )
    assert pipeline.messages(task_id) == []
    first, second = read(pipeline, rows[0]["id"]), read(pipeline, rows[1]["id"])
    assert (first["globalKey"], first["externalId"], first["rowData"]) == ("b", "f", "a")
    assert first["attachments"] == [{**note, "value": "new"}]
    assert second["globalKey"] == "c"
    assert pipeline.created(task_id)[-1]["globalKey"] == "fresh"


@pytest.mark.parametrize(
    ("manifest", "reason"),
    [
        (b"{", "The manifest is not JSON"),
        (b"[]", "The manifest is not a JSON object"),
        (b"{}", "The manifest has no 'chunk_uris'"),
        (b'{"chunk_uris": ["http://127.0.0.1:1/x"]}', "The chunk URI 'http://127.0.0.1:1/x' is not a file"),
    ],
)
def test_an_invalid_manifest_fails_with_the_reason(pipeline: Any, manifest: bytes, reason: str) -> None:
    task = pipeline.wait(pipeline.start(pipeline.upload(manifest)))
    assert task["status"] == "FAILED"
    assert task["errors"].startswith(reason)


def test_an_invalid_chunk_fails_with_the_reason(pipeline: Any) -> None:
    uri = pipeline.upload(b'{"not": "a list"}')
    manifest = pipeline.upload(json.dumps({"item_count": 1, "chunk_uris": [uri]}).encode())
    task = pipeline.wait(pipeline.start(manifest))
    assert (task["status"], task["errors"]) == ("FAILED", "The chunk 'f.json' is not a JSON array")


def test_a_manifest_of_another_organization_is_refused(new_pipeline: Any) -> None:
    mine, other = new_pipeline(), new_pipeline()
    document = "mutation($uri: String!){upsertDataRows(data: {manifestUri: $uri}){id}}"
    for uri in ("http://169.254.169.254/latest", "file:///etc/passwd", other.manifest([]), "http://["):
        assert mine.api.code(document, uri=uri) == "MALFORMED_REQUEST"


def test_keys_of_another_organization_do_not_collide(new_pipeline: Any) -> None:
    for pipeline in (new_pipeline(), new_pipeline()):
        task_id = pipeline.upsert(auto(pipeline.api.create_dataset(), row_data="a", global_key="same"))
        assert pipeline.messages(task_id) == []


def test_an_unpaired_surrogate_fails_only_its_row(pipeline: Any, dataset: str) -> None:
    """JSON can escape unpaired surrogates, which the database cannot store."""
    half = "\ud83d"
    task_id = pipeline.upsert(
        auto(dataset, row_data=half),
        auto(dataset, row_data="x", external_id=half),
        auto(dataset, row_data="x", global_key=half),
        auto(half, row_data="x"),
        keyed("GKEY", half, row_data="x", dataset_id=dataset),
        auto(dataset, row_data="x", attachments=[{"type": "RAW_TEXT", "value": half}]),
        auto(dataset, row_data={"text": half}),
        auto(dataset, row_data="x", metadata=[{"name": "tag", "value": half}]),
        auto(dataset, row_data="\U0001f600"),
    )
    messages = pipeline.messages(task_id)
    assert len(messages) == 8
    assert all(each.endswith(" must be Unicode text; it has half a surrogate pair") for each in messages)
    assert [row["rowData"] for row in pipeline.created(task_id)] == ["\U0001f600"]
