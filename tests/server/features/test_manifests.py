"""Manifests of several chunks, valid and invalid, and concurrent reads."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from labelbox_gen.server.features.data_row_upserts import manifest
from labelbox_gen.server.features.data_row_upserts.json_array import LONGEST
from labelbox_gen.server.features.data_row_upserts.work import BATCH

COUNT = "query($id: ID!){dataset(where: {id: $id}){rowCount}}"


@pytest.fixture
def dataset(pipeline: Any) -> str:
    return pipeline.api.create_dataset()


def rows(dataset: str, numbers: Sequence[int], **more: Any) -> list[dict[str, Any]]:
    return [{"dataset_id": dataset, "row_data": f"t{n}", "external_id": str(n), **more} for n in numbers]


def start(pipeline: Any, *chunks: bytes) -> str:
    uris = [pipeline.upload(chunk) for chunk in chunks]
    return pipeline.start(pipeline.upload(json.dumps({"item_count": 9, "chunk_uris": uris}).encode()))


def external_ids(pipeline: Any, task_id: str) -> list[str]:
    """Read all pages of the result."""
    document = """query($id: ID!, $from: String){
      successesfulDataRowImports(data: {taskId: $id from: $from first: 5000}){after total nodes{externalId}}}"""
    found: list[str] = []
    after = None
    while True:
        page = pipeline.data(document, id=task_id, **{"from": after})["successesfulDataRowImports"]
        found += [node["externalId"] for node in page["nodes"]]
        if (after := page["after"]) is None:
            assert len(found) == page["total"]
            return found


def test_chunks_of_all_sizes_keep_the_order(pipeline: Any, dataset: str) -> None:
    sizes = (1, 0, BATCH - 1, 1, 2 * BATCH + 7, 3)
    chunks: list[list[Any]] = []
    for size in sizes:
        done = sum(map(len, chunks))
        chunks.append(rows(dataset, range(done, done + size)))
    task_id = pipeline.start(pipeline.manifest(*chunks))
    assert pipeline.wait(task_id)["status"] == "COMPLETE"
    assert external_ids(pipeline, task_id) == [str(n) for n in range(sum(sizes))]


def test_duplicates_are_refused_within_and_across_transactions(pipeline: Any, dataset: str) -> None:
    items = rows(dataset, range(2 * BATCH + 10))
    for place, key in ((0, "a"), (5, "a"), (6, "b"), (BATCH + 1, "b"), (2 * BATCH + 3, "a"), (7, "c")):
        items[place]["global_key"] = key
    task_id = pipeline.upsert(*items)
    assert pipeline.messages(task_id) == [
        "Duplicate global key: 'a'",
        "Duplicate global key: 'b'",
        "Duplicate global key: 'a'",
    ]
    refused = {5, BATCH + 1, 2 * BATCH + 3}
    assert external_ids(pipeline, task_id) == [str(n) for n in range(len(items)) if n not in refused]


def test_a_truncated_chunk_fails_the_task(pipeline: Any, dataset: str) -> None:
    """Complete transactions before it are kept, and the task reports the number of their items."""
    first = json.dumps(rows(dataset, range(BATCH + 1))).encode()
    task_id = start(pipeline, first, json.dumps(rows(dataset, range(9))).encode()[:-20])
    task = pipeline.wait(task_id)
    assert task["status"] == "FAILED"
    assert task["errors"].startswith("The chunk 'f.json' is not JSON: ")
    assert task["errors"].endswith(f"; the first {BATCH} items were done, the others were not")
    assert external_ids(pipeline, task_id) == [str(n) for n in range(BATCH)]
    assert pipeline.data(COUNT, id=dataset)["dataset"]["rowCount"] == BATCH


UNREADABLE = {
    "not JSON": (b"t7", "It is not JSON: Expecting value: char "),
    "not Unicode": (b'"\xff"', "'row_data' must be Unicode text; it has half a surrogate pair"),
    "too long": (b'"' + b"x" * LONGEST + b'"', f"It has more than {LONGEST} characters"),
    "not a number": (b"[NaN]", "It is not JSON: NaN is not JSON"),
    "nested": (b"[" * 100_000 + b"]" * 100_000, "It is not JSON: It is nested too deep: char "),
}


@pytest.mark.parametrize(("row_data", "reason"), UNREADABLE.values(), ids=UNREADABLE)
def test_an_unreadable_item_fails_alone(pipeline: Any, dataset: str, row_data: bytes, reason: str) -> None:
    task_id = start(pipeline, json.dumps(rows(dataset, range(9))).encode().replace(b'"t7"', row_data))
    assert pipeline.wait(task_id)["status"] == "COMPLETE"
    assert external_ids(pipeline, task_id) == [str(n) for n in range(9) if n != 7]
    (message,) = pipeline.messages(task_id)
    assert message.startswith(reason)


def test_a_too_large_manifest_is_refused(pipeline: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest, "MAX_MANIFEST_BYTES", 1_000)
    task = pipeline.wait(pipeline.start(pipeline.upload(b"[" + b" " * 1_000 + b"]")))
    assert task["errors"] == "The manifest has more than 1000 bytes; name fewer and larger chunks"


def test_large_items_are_written_in_smaller_transactions(
    pipeline: Any, dataset: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory is bounded by size, too: a single transaction would fail as a whole at the invalid item."""
    monkeypatch.setattr("labelbox_gen.server.features.data_row_upserts.work.BATCH_LENGTH", 10_000)
    items = rows(dataset, range(6), attachments=[{"type": "RAW_TEXT", "value": "x" * 6_000}])
    task = pipeline.wait(task_id := start(pipeline, json.dumps(items).encode()[:-1] + b",!"))
    assert task["errors"].endswith("; the first 6 items were done, the others were not")
    assert external_ids(pipeline, task_id) == [str(n) for n in range(6)]


def test_other_requests_read_and_write_during_an_upsert(pipeline: Any, dataset: str) -> None:
    items = rows(dataset, range(10 * BATCH))
    task_id = pipeline.start(pipeline.manifest(items))
    counts: list[int] = []
    documents = """query($task: ID!, $id: ID!){
      task(where: {id: $task}){status} dataset(where: {id: $id}){rowCount}
      datasetDataRows(id: $id first: 3){nodes{externalId}}}"""
    while True:
        seen = pipeline.data(documents, task=task_id, id=dataset)
        counts.append(seen["dataset"]["rowCount"])
        assert [row["externalId"] for row in seen["datasetDataRows"]["nodes"]] == ["0", "1", "2"][
            : counts[-1]
        ]
        if seen["task"]["status"] == "COMPLETE":
            break
        pipeline.api.create_project()
    assert counts == sorted(counts)
    assert all(count % BATCH == 0 for count in counts)
    assert len(set(counts)) > 2, "no read happened during the upsert"
    assert counts[-1] == len(items)
