"""Deleted entities are excluded from lookups, lists and counts, and remain readable through references."""

from __future__ import annotations

import pytest

DELETE = {
    "project": "mutation($id: ID!){updateProject(where:{id:$id} data:{deleted:true}){id}}",
    "dataset": "mutation($id: ID!){updateDataset(where:{id:$id} data:{deleted:true}){id}}",
}


@pytest.mark.parametrize("kind", DELETE)
def test_deleted_entities_are_not_found_or_listed(api, kind):
    make = api.create_project if kind == "project" else api.create_dataset
    gone, kept = make("gone"), make("kept")
    api.data(DELETE[kind], id=gone)
    assert api.code(f"query($id: ID!){{{kind}(where:{{id:$id}}){{id}}}}", id=gone) == "RESOURCE_NOT_FOUND"
    assert api.code(DELETE[kind], id=gone) == "RESOURCE_NOT_FOUND"

    def listed(where: str) -> list[dict[str, str]]:
        return api.data(f"{{{kind}s(where:{where}){{id}}}}")[f"{kind}s"]

    assert listed("{}") == listed("{deleted:false}") == [{"id": kept}]
    assert listed("{deleted:true}") == [{"id": gone}]
    assert listed("{OR:[{deleted:true},{deleted:false}]}") == [{"id": gone}, {"id": kept}]


def test_deleting_a_dataset_deletes_its_data_rows(api, rows, labels):
    dataset, project = api.create_dataset(), api.create_project()
    ids = rows(api, dataset, 2)
    labels(api, project, ids)
    api.data(DELETE["dataset"], id=dataset)
    assert api.code("query($id: ID!){dataRow(where:{id:$id}){id}}", id=ids[0]) == "RESOURCE_NOT_FOUND"
    assert (
        api.data("query($id: ID!){project(where:{id:$id}){labelCount}}", id=project)["project"]["labelCount"]
        == 0
    )


def test_the_global_key_of_a_deleted_data_row_is_reusable(api, rows):
    dataset = api.create_dataset()
    (first, _) = rows(api, dataset, 2)
    assert (
        api.data("query($id: ID!){dataset(where:{id:$id}){rowCount}}", id=dataset)["dataset"]["rowCount"] == 2
    )
    api.data("mutation($id: ID!){deleteDataRows(where:{dataRowIds:[$id]}){id}}", id=first)
    assert (
        api.data("query($id: ID!){dataset(where:{id:$id}){rowCount}}", id=dataset)["dataset"]["rowCount"] == 1
    )
    rows(api, dataset, 1)


def test_a_label_keeps_its_deleted_project(api, rows, labels):
    dataset, project = api.create_dataset(), api.create_project("history")
    (label,) = labels(api, project, rows(api, dataset, 1))
    api.data(DELETE["project"], id=project)
    assert api.code("query($id: ID!){label(where:{id:$id}){id}}", id=label) == "RESOURCE_NOT_FOUND"
    assert api.data("{datasets{projects{id}}}") == {"datasets": [{"projects": []}]}


def test_data_rows_without_labels_return_to_the_labeling_queue(api, rows, labels):
    dataset, project = api.create_dataset(), api.create_project()
    ids = rows(api, dataset, 2)
    batch = """mutation($p: ID!, $ids: [ID!]) { project(where: {id: $p}) {
      createBatchV2(input: {name: "b", dataRowIds: $ids, globalKeys: []}) { batch { id size } failedDataRowIds } } }"""
    api.data(batch, p=project, ids=ids)
    made = labels(api, project, ids)
    done = """mutation($p: ID!, $ids: [ID!]) { project(where: {id: $p}) {
      createBulkAddRowsToQueueTask(data: {queueId: null, dataRowIdentifiers: {ids: $ids, idType: ID}}) { taskId } } }"""
    api.data(done, p=project, ids=ids)
    counts = "query($id: ID!){project(where:{id:$id}){labelCount dataRowCount completedDataRowCount}}"
    assert api.data(counts, id=project)["project"] == {
        "labelCount": 2,
        "dataRowCount": 2,
        "completedDataRowCount": 2,
    }
    api.data("mutation($ids: [ID!]!){deleteLabels(labelIds:$ids){id}}", ids=made[:1])
    assert api.data(counts, id=project)["project"] == {
        "labelCount": 1,
        "dataRowCount": 2,
        "completedDataRowCount": 1,
    }
    assert (
        api.code("mutation($ids: [ID!]!){deleteLabels(labelIds:$ids){id}}", ids=made) == "RESOURCE_NOT_FOUND"
    )
