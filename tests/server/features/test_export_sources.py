"""Exports start from the shortest list of candidates; the choice does not affect the exported rows."""

from __future__ import annotations

import random
from itertools import combinations
from typing import Any

import pytest

from labelbox_gen.server import RunningServer
from labelbox_gen.server.features.exports import chosen

QUEUES = "query($p: ID!){project(where: {id: $p}){taskQueues{id queueType}}}"
MOVE = """mutation($p: ID!, $q: ID, $ids: [ID!]!){project(where: {id: $p}){
  createBulkAddRowsToQueueTask(data: {queueId: $q dataRowIdentifiers: {ids: $ids idType: ID}}){taskId}}}"""
BATCH = """mutation($p: ID!, $n: String!, $ids: [ID!]!){project(where: {id: $p}){
  createBatchV2(input: {name: $n dataRowIds: $ids priority: 5}){batch{id}}}}"""
LABEL = """mutation($p: ID!, $r: ID!){createLabel(data: {
  project: {connect: {id: $p}} dataRow: {connect: {id: $r}} label: "{}"}){id}}"""


def between(start: str, end: str) -> dict[str, Any]:
    return {"operator": "BETWEEN", "timezone": "UTC", "value": {"min": start, "max": end}}


@pytest.fixture
def filtered(
    pipeline: Any, rows: Any, monkeypatch: pytest.MonkeyPatch
) -> tuple[str, list[tuple[dict[str, Any], set[str]]]]:
    """A project, and filters with the data rows of the project that match each."""
    monkeypatch.setattr(chosen, "PAGE", 3)
    api = pipeline.api
    project, (one, two) = api.create_project(), (api.create_dataset(name) for name in "ab")
    ids = [*rows(api, one, 12, "one"), *rows(api, two, 12, "two")]
    inside = [id for n, id in enumerate(ids) if n % 4]
    batches = [
        pipeline.data(BATCH, p=project, n=str(n), ids=part)["project"]["createBatchV2"]["batch"]["id"]
        for n, part in enumerate((inside[::2], inside[1::2]))
    ]
    labeled = inside[3:9]
    for id in labeled:
        pipeline.data(LABEL, p=project, r=id)
    queues = {
        each["queueType"]: each["id"] for each in pipeline.data(QUEUES, p=project)["project"]["taskQueues"]
    }
    rework = inside[5:14]
    pipeline.data(MOVE, p=project, q=queues["MANUAL_REWORK_QUEUE"], ids=rework)
    keys = {
        id: f"{name}-{n}"
        for name, part in (("one", ids[:12]), ("two", ids[12:]))
        for n, id in enumerate(part)
    }
    some = random.Random(0).sample(ids, 10)
    is_ = {"operator": "is"}
    filters = [
        ({"type": "data_row_id", "ids": some, **is_}, set(some)),
        ({"type": "global_key", "ids": [keys[id] for id in ids[5:20]], **is_}, set(ids[5:20])),
        ({"type": "batch", "ids": batches[:1], **is_}, set(inside[::2])),
        ({"type": "batch", "ids": [*batches, batches[0]], **is_}, set(inside)),
        ({"type": "dataset", "ids": [two], **is_}, set(ids[12:])),
        ({"type": "dataset", "ids": [one, two, one], **is_}, set(ids)),
        ({"type": "task_queue_status", "status": "InRework"}, set(rework)),
        ({"type": "task_queue_not_exist"}, set(inside) - set(labeled) - set(rework)),
        ({"type": "labeled_at", "value": between("2000-01-01", "2100-01-01")}, set(labeled)),
        ({"type": "labeled_at", "value": between("2000-01-01", "2000-01-02")}, set[str]()),
        ({"type": "data_row_last_activity_at", "value": between("2000-01-01", "2100-01-01")}, set(ids)),
    ]
    return project, [(clause, chosen_ids & set(inside)) for clause, chosen_ids in filters]


def export(pipeline: Any, project: str, *clauses: dict[str, Any]) -> list[str]:
    filters = {"projectId": project, "searchQuery": {"scope": None, "query": list(clauses)}}
    task_id = pipeline.export("exportDataRowsInProject", filters)
    return [line["data_row"]["id"] for line in pipeline.lines(task_id)]


def test_filters_and_pairs_of_filters_export_the_matching_rows(pipeline: Any, filtered: Any) -> None:
    project, filters = filtered
    for clause, expected in filters:
        found = export(pipeline, project, clause)
        assert (set(found), len(found)) == (expected, len(expected)), clause
    for (one, these), (other, those) in combinations(filters, 2):
        assert sorted(export(pipeline, project, one, other)) == sorted(these & those), (one, other)


def test_a_row_in_batches_of_two_projects_is_exported_once(
    server: RunningServer, pipeline: Any, rows: Any
) -> None:
    api = pipeline.api
    ids = rows(api, api.create_dataset(), 5)
    batches = [
        pipeline.data(BATCH, p=api.create_project(), n="b", ids=part)["project"]["createBatchV2"]["batch"][
            "id"
        ]
        for part in (ids[:4], ids[2:])
    ]
    clause = {"type": "batch", "ids": batches, "operator": "is"}
    filters = {"searchQuery": {"scope": None, "query": [clause]}}
    lines = pipeline.lines(pipeline.export("exportDataRowsInCatalog", filters))
    assert sorted(line["data_row"]["id"] for line in lines) == ids
