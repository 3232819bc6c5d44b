"""Effects of label imports, which equal those of labels that users create."""

from __future__ import annotations

import json
from typing import Any

import pytest

from labelbox_gen.server.features.webhooks.table import WEBHOOK_DELIVERY

ONTOLOGY = {
    "tools": [{"tool": "rectangle", "name": "box"}],
    "classifications": [
        {"type": "radio", "name": "kind", "options": [{"label": "Cat", "value": "cat"}, {"label": "Dog", "value": "dog"}]}
    ],
}  # fmt: skip
BOX = {"top": 0, "left": 0, "height": 10, "width": 10}
LABELS = """query($id: ID!){project(where: {id: $id}){benchmarks{completedCount averageAgreement referenceLabel{id}}
  labels{id agreement benchmarkAgreement isBenchmarkReference label}}}"""


@pytest.fixture
def project(pipeline: Any) -> str:
    dataset = pipeline.api.create_dataset()
    pipeline.upsert(*({"row_data": key, "global_key": key, "dataset_id": dataset} for key in "ab"))
    return pipeline.labeled_project(ONTOLOGY)


def box(key: str, **more: Any) -> dict[str, Any]:
    return {"uuid": f"{key}-box", "dataRow": {"globalKey": key}, "name": "box", "bbox": BOX, **more}


def kind(key: str, name: str) -> dict[str, Any]:
    return {"uuid": f"{key}-kind", "dataRow": {"globalKey": key}, "name": "kind", "answer": {"name": name}}


def test_imported_labels_have_agreement_and_benchmarks(pipeline: Any, project: str) -> None:
    pipeline.import_labels(project, [box("a", isBenchmarkReferenceLabel=True), kind("a", "Cat")], "one")
    pipeline.import_labels(project, [box("a"), kind("a", "Dog"), kind("b", "Cat")], "two")
    found = pipeline.data(LABELS, id=project)["project"]
    reference, second, alone = found["labels"]
    assert (reference["agreement"], second["agreement"], alone["agreement"]) == (0.5, 0.5, None)
    assert (second["benchmarkAgreement"], reference["isBenchmarkReference"]) == (0.5, True)
    (benchmark,) = found["benchmarks"]
    assert (benchmark["completedCount"], benchmark["referenceLabel"]) == (1, {"id": reference["id"]})


def test_imported_labels_create_webhook_deliveries(server: Any, pipeline: Any, project: str) -> None:
    """Reads the pending deliveries: the endpoint does not respond."""
    hook = """mutation { createWebhook(data: {url: "http://127.0.0.1:9/", secret: "s",
      topics: {set: [LABEL_CREATED, LABEL_DELETED]}}) { id } }"""
    pipeline.data(hook)
    pipeline.import_labels(project, [box("a"), box("b"), kind("b", "Cat")])
    ids = [each["id"] for each in pipeline.data(LABELS, id=project)["project"]["labels"]]
    organization = pipeline.data("{organization{id}}")["organization"]["id"]
    with server._backend.read(organization) as store:
        waiting = store.find(WEBHOOK_DELIVERY)
    assert [(each["topic"], each["body"]["id"]) for each in waiting] == [("LABEL_CREATED", id) for id in ids]
    assert json.loads(waiting[1]["body"]["label"])["classifications"][0]["radio_answer"]["name"] == "Cat"


def test_labels_of_a_batch(server: Any, pipeline: Any, project: str) -> None:
    batch = """mutation($p: ID!) { project(where: {id: $p}) {
      createBatchV2(input: {name: "b", globalKeys: ["a", "b"]}) { batch { id } } } }"""
    id = pipeline.data(batch, p=project)["project"]["createBatchV2"]["batch"]["id"]
    pipeline.import_labels(project, [box("a"), box("b")])
    pipeline.data(
        'mutation{createWebhook(data:{url:"http://127.0.0.1:9" secret:"s" topics:{set:[LABEL_DELETED]}}){id}}'
    )
    delete = """mutation($p: ID!, $b: ID!) { project(where: {id: $p}) {
      deleteBatchLabels(batchId: $b, data: {type: RequeueData}) { deletedLabelIds } } }"""
    deleted = pipeline.data(delete, p=project, b=id)["project"]["deleteBatchLabels"]["deletedLabelIds"]
    organization = pipeline.data("{organization{id}}")["organization"]["id"]
    with server._backend.read(organization) as store:
        assert [each["body"]["id"] for each in store.find(WEBHOOK_DELIVERY)] == deleted
    assert len(deleted) == 2
