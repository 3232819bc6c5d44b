"""Isolation of organizations for the entities and operations of the v2.4 guide."""

from __future__ import annotations

import pytest

MAKE = """mutation($p: ID!, $r: ID!, $l: ID!) {
  createWebhook(data: {url: "http://127.0.0.1:9", secret: "s", topics: {set: [WORKFLOW_ACTION]}, project: {id: $p}}) { id }
  createBenchmark(data: {labelId: $l}) { id }
  createReview(data: {label: {connect: {id: $l}}, score: 1}) { id }
  createAssetMetadata(data: {dataRowId: $r, metaType: TEXT, metaValue: "t"}) { id }
  createPredictionModel(data: {name: "m", version: 1}) { id }
  project(where: {id: $p}) { setLabelingParameterOverrides(dataWithDataRowIdentifiers: [
    {dataRowIdentifier: {id: $r, idType: ID}, priority: 1}]) { success } } }"""


@pytest.fixture
def theirs(new_api, rows):
    """Ids of one entity of each type in another organization."""
    api = new_api()
    dataset, project = api.create_dataset(), api.create_project()
    (row,) = rows(api, dataset, 1, prefix=dataset)
    create = """mutation($p: ID!, $r: ID!) { createLabel(data: {
      project: {connect: {id: $p}}, dataRow: {connect: {id: $r}}}) { id } }"""
    label = api.data(create, p=project, r=row)["createLabel"]["id"]
    made = api.data(MAKE, p=project, r=row, l=label)
    model = made["createPredictionModel"]["id"]
    predict = """mutation($p: ID!, $r: ID!, $m: ID!) { createPrediction(data: {
      projectId: $p, dataRowId: $r, predictionModelId: $m, label: "x"}) { id } }"""
    found = api.data("query($p: ID!){project(where:{id:$p}){labelingParameterOverrides{id}}}", p=project)[
        "project"
    ]["labelingParameterOverrides"]
    return {
        "project": project,
        "dataRow": row,
        "label": label,
        "webhook": made["createWebhook"]["id"],
        "benchmark": made["createBenchmark"]["id"],
        "review": made["createReview"]["id"],
        "assetMetadata": made["createAssetMetadata"]["id"],
        "predictionModel": model,
        "prediction": api.data(predict, p=project, r=row, m=model)["createPrediction"]["id"],
        "labelingParameterOverride": found[0]["id"],
    }


@pytest.mark.parametrize(
    "kind",
    [
        "assetMetadata",
        "benchmark",
        "labelingParameterOverride",
        "prediction",
        "predictionModel",
        "review",
        "webhook",
    ],
)
def test_entities_of_other_organizations_cannot_be_read(api, theirs, kind):
    read = f"query($id: ID!){{{kind}(where:{{id:$id}}){{id}}}}"
    assert api.code(read, id=theirs[kind]) == "AUTHORIZATION_ERROR"


WRITES = {
    "webhook": 'mutation($id: ID!){updateWebhook(where:{id:$id} data:{url:"http://example.com"}){id}}',
    "review": "mutation($id: ID!){updateReview(where:{id:$id} data:{score:-1}){id}}",
    "label": "mutation($id: ID!){deleteBenchmark(where:{labelId:$id}){id}}",
    "project": "mutation($id: ID!){exportLabels(data:{projectId:$id}){downloadUrl}}",
    "dataRow": 'mutation($id: ID!){createAssetMetadata(data:{dataRowId:$id metaType:TEXT metaValue:"x"}){id}}',
}
MORE = {
    "label": "mutation($id: ID!){createReview(data:{label:{connect:{id:$id}} score:1}){id}}",
    "project": "mutation($id: ID!){upsertReviewQueue(where:{project:{id:$id}} data:{quotaFactor:1}){id}}",
}


@pytest.mark.parametrize(("kind", "document"), [*WRITES.items(), *MORE.items()])
def test_entities_of_other_organizations_cannot_be_changed(api, theirs, kind, document):
    assert api.code(document, id=theirs[kind]) == "AUTHORIZATION_ERROR"


def test_entities_of_other_organizations_cannot_be_linked(api, theirs):
    mine = api.create_project()
    connect = """mutation($p: ID!, $m: ID!) { updateProject(where: {id: $p},
      data: {activePredictionModel: {connect: {id: $m}}}) { id } }"""
    assert api.code(connect, p=mine, m=theirs["predictionModel"]) == "AUTHORIZATION_ERROR"
    override = """mutation($p: ID!, $r: ID!) { project(where: {id: $p}) {
      setLabelingParameterOverrides(dataWithDataRowIdentifiers: [
        {dataRowIdentifier: {id: $r, idType: ID}, priority: 1}]) { success } } }"""
    assert api.code(override, p=mine, r=theirs["dataRow"]) == "AUTHORIZATION_ERROR"
    label = """mutation($p: ID!, $r: ID!) { createLabel(data: {
      project: {connect: {id: $p}}, dataRow: {connect: {id: $r}}}) { id } }"""
    assert api.code(label, p=mine, r=theirs["dataRow"]) == "AUTHORIZATION_ERROR"


def test_lists_exclude_entities_of_other_organizations(api, theirs):
    project = api.create_project()
    read = """query($p: ID!) { organization { webhooks { id } } project(where: {id: $p}) {
      webhooks { id } benchmarks { id } reviews { id } predictions { id } labelingParameterOverrides { id }
      labelerPerformance { count } activePredictionModel { id } } }"""
    found = api.data(read, p=project)
    assert found["organization"] == {"webhooks": []}
    assert found["project"].pop("activePredictionModel") is None
    assert not any(found["project"].values())
