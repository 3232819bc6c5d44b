"""What arrives twice does no harm: networks repeat requests, and clients begin again after a crash."""

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


def test_an_upload_is_two_files_that_both_stay(pipeline: Any, dataset: str) -> None:
    """A client that lost the first answer uses the second; nobody has to know which one arrived."""
    first, second = (pipeline.upload(b"same", "a.txt", "text/plain") for _ in range(2))
    assert first != second
    pipeline.upsert(item(dataset, row_data=second))
    assert [httpx.get(url).content for url in (first, second)] == [b"same", b"same"]


def test_a_manifest_creates_rows_with_keys_once_and_names_every_one_of_them_after_that(
    pipeline: Any, dataset: str
) -> None:
    chunks = [
        [item(dataset, row_data=f"t{n}", global_key=f"k{n}") for n in part]
        for part in (range(3), range(3, 5))
    ]
    manifest = pipeline.manifest(*chunks)
    first, second = (pipeline.start(manifest) for _ in range(2))
    tasks = [pipeline.wait(task_id)["status"] for task_id in (first, second)]
    assert tasks == ["COMPLETE", "COMPLETE"]
    outcomes = {
        task_id: (pipeline.created(task_id), pipeline.messages(task_id)) for task_id in (first, second)
    }
    created = [row["globalKey"] for rows, _ in outcomes.values() for row in rows]
    refused = [message for _, messages in outcomes.values() for message in messages]
    assert sorted(created) == [f"k{n}" for n in range(5)]
    assert sorted(refused) == [f"Duplicate global key: 'k{n}'" for n in range(5)]
    assert row_count(pipeline, dataset) == 5
    third = pipeline.start(manifest)
    assert pipeline.wait(third)["status"] == "COMPLETE"
    assert pipeline.created(third) == []
    assert pipeline.messages(third) == [f"Duplicate global key: 'k{n}'" for n in range(5)]


def test_a_chunk_in_a_new_manifest_creates_only_what_is_missing(pipeline: Any, dataset: str) -> None:
    """Rows without a key are new each time: nothing tells them apart."""
    keyed = [item(dataset, row_data="a", global_key=f"k{n}") for n in range(3)]
    pipeline.upsert(*keyed[:2])
    task_id = pipeline.upsert(*keyed, item(dataset, row_data="no key"))
    assert [row["globalKey"] for row in pipeline.created(task_id)] == ["k2", None]
    assert row_count(pipeline, dataset) == 4


def test_a_file_that_rows_share_outlives_all_but_the_last(pipeline: Any, dataset: str) -> None:
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


def test_results_keep_their_order_and_cursors_while_rows_change_and_go(pipeline: Any, dataset: str) -> None:
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


def test_a_manifest_with_a_chunk_that_is_named_twice(pipeline: Any, dataset: str) -> None:
    uri = pipeline.upload(json.dumps([item(dataset, row_data="a", global_key="k")]).encode())
    manifest = pipeline.upload(json.dumps({"item_count": 2, "chunk_uris": [uri, uri]}).encode())
    task_id = pipeline.start(manifest)
    assert pipeline.wait(task_id)["status"] == "COMPLETE"
    assert [row["globalKey"] for row in pipeline.created(task_id)] == ["k"]
    assert pipeline.messages(task_id) == ["Duplicate global key: 'k'"]
