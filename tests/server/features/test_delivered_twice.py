"""Repeated requests are idempotent: networks repeat requests, and clients restart after a crash."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest


@pytest.fixture
def dataset(pipeline: Any) -> str:
    return pipeline.api.create_dataset()


def item(dataset: str, **payload: Any) -> dict[str, Any]:
    return {"id": {"type": "AUTO", "value": ""}, "payload": {"dataset_id": dataset, **payload}}


def row_count(pipeline: Any, dataset: str) -> int:
    document = "query($id: ID!){dataset(where: {id: $id}){rowCount}}"
    return pipeline.data(document, id=dataset)["dataset"]["rowCount"]


def test_a_repeated_upload_creates_a_second_file(pipeline: Any, dataset: str) -> None:
    """A client that lost the first response uses the second; both files are valid."""
    first, second = (pipeline.upload(b"same", "a.txt", "text/plain") for _ in range(2))
    assert first != second
    pipeline.upsert(item(dataset, row_data=second))
    assert [httpx.get(url).content for url in (first, second)] == [b"same", b"same"]


def test_a_manifest_is_consumed_once(pipeline: Any, dataset: str) -> None:
    """With and without global keys, for completed and failed tasks."""
    manifest = pipeline.manifest(
        [item(dataset, row_data="x")] * 5, [item(dataset, row_data="y", global_key="k")]
    )
    first, second = (pipeline.start(manifest) for _ in range(2))
    assert first == second
    assert pipeline.wait(first)["status"] == "COMPLETE"
    assert pipeline.start(manifest) == first
    assert len(pipeline.created(first)) == row_count(pipeline, dataset) == 6
    broken = pipeline.upload(b"{")
    failed = pipeline.start(broken)
    assert pipeline.wait(failed)["status"] == "FAILED"
    assert pipeline.start(broken) == failed


BATCH = """mutation($p: ID!, $i: CreateBatchInput!){project(where: {id: $p}){
  createBatchV2(input: $i){batch{id} failedDataRowIds}}}"""
BATCHES = """mutation($p: ID!, $i: CreateBatchesFromDatasetInput!){project(where: {id: $p}){
  createBatchesFromDataset(input: $i){tasks{batchUuid taskId}}}}"""


def test_a_repeated_batch_is_created_once(pipeline: Any, dataset: str) -> None:
    project = pipeline.api.create_project()
    ids = [row["id"] for row in pipeline.created(pipeline.upsert(*[item(dataset, row_data="x")] * 3))]
    one, both = ({"name": "b", "dataRowIds": [*part, "missing"]} for part in (ids[:1], ids[:2]))
    first, second = (pipeline.data(BATCH, p=project, i=one)["project"]["createBatchV2"] for _ in range(2))
    assert first == second
    assert first["failedDataRowIds"] == ["missing"]
    assert pipeline.api.code(BATCH, p=project, i=both) == "RESOURCE_CONFLICT"
    many = {"datasetId": dataset, "batchNamePrefix": "many"}
    answers = [pipeline.data(BATCHES, p=project, i=many)["project"] for _ in range(2)]
    assert answers[0] == answers[1]
    document = "query($p: ID!){project(where: {id: $p}){batches(first: 9){nodes{name size}} dataRowCount}}"
    found = pipeline.data(document, p=project)["project"]
    assert [each["name"] for each in found["batches"]["nodes"]] == ["b", "many0000"]
    assert found["dataRowCount"] == 3


EXPORT = """mutation($p: ID!){exportDataRowsInProject(input: {
  filters: {projectId: $p} params: {} streamable: true}){taskId}}"""


def test_a_repeated_export_runs_once_until_its_task_is_read_or_data_changes(
    pipeline: Any, dataset: str
) -> None:
    project = pipeline.api.create_project()

    def start() -> str:
        return pipeline.data(EXPORT, p=project)["exportDataRowsInProject"]["taskId"]

    first = start()
    assert start() == first
    pipeline.api.create_dataset()
    changed = start()
    assert changed != first
    assert start() == changed
    pipeline.wait(changed)
    assert start() != changed


def test_a_chunk_in_a_new_manifest_creates_only_missing_rows(pipeline: Any, dataset: str) -> None:
    """Rows without a global key are created again, as they cannot be identified."""
    keyed = [item(dataset, row_data="a", global_key=f"k{n}") for n in range(3)]
    pipeline.upsert(*keyed[:2])
    task_id = pipeline.upsert(*keyed, item(dataset, row_data="no key"))
    assert [row["globalKey"] for row in pipeline.created(task_id)] == ["k2", None]
    assert row_count(pipeline, dataset) == 4


def test_a_shared_file_is_deleted_with_its_last_row(pipeline: Any, dataset: str) -> None:
    url = pipeline.upload(b"shared", "a.txt", "text/plain")
    other = pipeline.api.create_dataset("other")
    rows = pipeline.created(
        pipeline.upsert(*(item(id, row_data=url, external_id="x") for id in (dataset, dataset, other)))
    )
    pipeline.data(
        "mutation($ids: [ID!]!){deleteDataRows(where: {dataRowIds: $ids}){id}}", ids=[rows[0]["id"]]
    )
    document = "mutation($id: ID!){updateDataset(where: {id: $id} data: {deleted: true}){id}}"
    pipeline.data(document, id=other)
    left = pipeline.data("query($id: ID!){dataRow(where: {id: $id}){rowData}}", id=rows[1]["id"])
    assert httpx.get(left["dataRow"]["rowData"]).content == b"shared"
    again = pipeline.upsert(item(dataset, row_data=url))
    assert httpx.get(pipeline.created(again)[0]["rowData"]).content == b"shared"


def test_results_keep_their_order_and_cursors_during_changes_and_deletions(
    pipeline: Any, dataset: str
) -> None:
    items = [item(dataset, row_data=f"t{n}", external_id=str(n), global_key=f"k{n}") for n in range(10)]
    task_id = pipeline.upsert(
        *items[:4], item("nowhere", row_data="x", external_id="bad"), *items[4:], *items[:2]
    )
    document = """query($id: ID!, $from: String){
      successesfulDataRowImports(data: {taskId: $id first: 3 from: $from}){after total nodes{id externalId}}
      failedDataRowImports(data: {taskId: $id first: 2 from: $from}){after total results{message}}}"""
    page = pipeline.data(document, id=task_id)["successesfulDataRowImports"]
    seen = list(page["nodes"])
    delete = "mutation($ids: [ID!]!){deleteDataRows(where: {dataRowIds: $ids}){id}}"
    change = 'mutation($id: ID!){updateDataRow(where: {id: $id} data: {externalId: "new"}){id}}'
    pipeline.data(delete, ids=[seen[0]["id"], seen[2]["id"]])
    cursors = {page["after"]}
    while page["after"] is not None:
        found = pipeline.data(document, id=task_id, **{"from": page["after"]})
        page = found["successesfulDataRowImports"]
        pipeline.data(change, id=page["nodes"][0]["id"])
        pipeline.data(delete, ids=[page["nodes"][0]["id"]])
        assert page["after"] not in cursors
        cursors.add(page["after"])
        seen += page["nodes"]
        assert (page["total"], found["failedDataRowImports"]["total"]) == (10, 3)
    assert [row["externalId"] for row in seen] == [str(n) for n in range(10)]
    assert pipeline.messages(task_id) == [
        "Dataset 'nowhere' does not exist",
        "Duplicate global key: 'k0'",
        "Duplicate global key: 'k1'",
    ]
    again = [row["externalId"] for row in pipeline.created(task_id)]
    assert again == [{"3": "new", "6": "new", "9": "new"}.get(str(n), str(n)) for n in range(10)]


def test_a_manifest_may_list_a_chunk_twice(pipeline: Any, dataset: str) -> None:
    uri = pipeline.upload(json.dumps([item(dataset, row_data="a", global_key="k")]).encode())
    manifest = pipeline.upload(json.dumps({"item_count": 2, "chunk_uris": [uri, uri]}).encode())
    task_id = pipeline.start(manifest)
    assert pipeline.wait(task_id)["status"] == "COMPLETE"
    assert [row["globalKey"] for row in pipeline.created(task_id)] == ["k"]
    assert pipeline.messages(task_id) == ["Duplicate global key: 'k'"]
