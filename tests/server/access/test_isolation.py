"""Organizations cannot read, change or link entities of each other."""

from __future__ import annotations

import pytest


@pytest.fixture
def theirs(new_api, rows, labels):
    """Ids of one entity of each type in another organization."""
    api = new_api()
    dataset, project = api.create_dataset("theirs"), api.create_project("theirs")
    (row,) = rows(api, dataset, 1, prefix=dataset)
    (label,) = labels(api, project, [row])
    me = api.data("{user{id organization{id}}}")["user"]
    ontology = api.data('mutation{upsertOntology(data:{name:"theirs" normalized:"{}"}){id}}')[
        "upsertOntology"
    ]["id"]
    return {
        "project": project,
        "dataset": dataset,
        "dataRow": row,
        "label": label,
        "ontology": ontology,
        "user": me["id"],
        "organization": me["organization"]["id"],
    }


@pytest.mark.parametrize(
    "kind", ["project", "dataset", "dataRow", "label", "ontology", "user", "organization"]
)
def test_entities_of_other_organizations_cannot_be_read(api, theirs, kind):
    assert (
        api.code(f"query($id: ID!){{{kind}(where:{{id:$id}}){{id}}}}", id=theirs[kind])
        == "AUTHORIZATION_ERROR"
    )


def test_lists_exclude_entities_of_other_organizations(api, theirs):
    document = "{projects{id} datasets{id} users{email} ontologies(where:{}){nodes{id}} organization{projects{id} tasks{id}}}"
    assert api.data(document) == {
        "projects": [],
        "datasets": [],
        "users": [{"email": "admin@example.com"}],
        "ontologies": {"nodes": []},
        "organization": {"projects": [], "tasks": []},
    }


WRITES = {
    "updateProject": 'mutation($id: ID!){updateProject(where:{id:$id} data:{name:"mine"}){id}}',
    "updateDataset": "mutation($id: ID!){updateDataset(where:{id:$id} data:{deleted:true}){id}}",
    "updateDataRow": 'mutation($id: ID!){updateDataRow(where:{id:$id} data:{externalId:"mine"}){id}}',
    "deleteDataRows": "mutation($id: ID!){deleteDataRows(where:{dataRowIds:[$id]}){id}}",
    "deleteLabels": "mutation($id: ID!){deleteLabels(labelIds:[$id]){id}}",
    "updateUser": "mutation($id: ID!){updateUser(where:{id:$id} data:{deleted:true}){id}}",
}
KINDS = {
    "updateProject": "project",
    "updateDataset": "dataset",
    "deleteLabels": "label",
    "updateUser": "user",
}


@pytest.mark.parametrize("name", WRITES)
def test_entities_of_other_organizations_cannot_be_changed(api, theirs, name):
    assert api.code(WRITES[name], id=theirs[KINDS.get(name, "dataRow")]) == "AUTHORIZATION_ERROR"


def test_entities_of_other_organizations_cannot_be_linked(api, theirs):
    mine = api.create_project()
    connect = (
        "mutation($p: ID!, $id: ID!){updateProject(where:{id:$p} data:{datasets:{connect:{id:$id}}}){id}}"
    )
    assert api.code(connect, p=mine, id=theirs["dataset"]) == "AUTHORIZATION_ERROR"
    ontology = "mutation($p: ID!, $id: ID!){project(where:{id:$p}){connectOntology(ontologyId:$id){id}}}"
    assert api.code(ontology, p=mine, id=theirs["ontology"]) == "AUTHORIZATION_ERROR"


def test_global_keys_of_other_organizations_are_not_found(api, theirs):
    key = f"{theirs['dataset']}-0"
    assert api.data(
        "query($k: [String!]!){externalIdsToDataRowIds(externalId_in:$k){dataRowId}}", k=[key]
    ) == {"externalIdsToDataRowIds": []}
    job = api.data("query($k: [ID!]!){dataRowsForGlobalKeys(where:{ids:$k}){jobId}}", k=[key])
    document = "query($id: ID!){dataRowsForGlobalKeysResult(jobId:{id:$id}){jobStatus data{notFoundGlobalKeys fetchedDataRows{id}}}}"
    result = api.data(document, id=job["dataRowsForGlobalKeys"]["jobId"])["dataRowsForGlobalKeysResult"]
    assert result == {
        "jobStatus": "COMPLETE",
        "data": {"notFoundGlobalKeys": [key], "fetchedDataRows": [{"id": ""}]},
    }


def test_filters_through_shared_entities_are_isolated(api, theirs):
    """All organizations share the labeling frontend, but not its projects."""
    assert api.data("{labelingFrontends{name projects{id}}}") == {
        "labelingFrontends": [{"name": "Editor", "projects": []}]
    }
