"""Filters, order and pages of all entities."""

from __future__ import annotations

import pytest

NAMES = ["a", "b", "c", "d"]


@pytest.fixture
def datasets(api):
    """Four datasets; only b and c have a description, those of a and d are empty."""
    return {name: api.create_dataset(name, {"b": "x", "c": "y"}.get(name)) for name in NAMES}


WHERE = {
    '{name:"a"}': "a",
    '{name_not:"a"}': "bcd",
    '{name_gt:"b"}': "cd",
    '{name_gte:"b"}': "bcd",
    '{name_lt:"b"}': "a",
    '{name_lte:"b"}': "ab",
    '{description:""}': "ad",
    '{description_not:""}': "bc",
    "{description:null}": "",
    "{description_not:null}": "abcd",
    '{description_not:"x"}': "acd",
    '{AND:[{name_gt:"a"},{name_lt:"d"}]}': "bc",
    '{AND:[{name_gt:"a"},{AND:[{name_lt:"d"},{deleted:false}]}]}': "bc",
    '{OR:[{name:"a"},{name:"d"}]}': "ad",
    "{OR:[]}": "",
    '{NOT:[{name:"a"},{description:"x"}]}': "cd",
    '{name_gt:"a", OR:[{name:"a"},{name:"b"}]}': "b",
    "{rowCount:0}": "abcd",
    "{rowCount_gt:0}": "",
    '{createdAt_gt:"2020-01-01T00:00:00Z"}': "abcd",
    '{createdAt_lt:"2020-01-01"}': "",
    '{createdAt_gt:"2999-12-31T23:59:59.999+01:00"}': "",
    "{deleted:true}": "",
    "{}": "abcd",
}


@pytest.mark.parametrize(("where", "names"), WHERE.items())
def test_filters(api, datasets, where, names):
    found = api.data(f"{{datasets(where:{where}){{name}}}}")["datasets"]
    assert "".join(each["name"] for each in found) == names


def test_filters_by_ids_in_variables(api, datasets):
    document = "query($w: DatasetWhereInput){datasets(where:$w){name}}"
    ids = [datasets["a"], datasets["c"], "unknown"]
    assert [each["name"] for each in api.data(document, w={"id_in": ids})["datasets"]] == ["a", "c"]
    assert api.data(document, w={"id_in": []}) == {"datasets": []}
    assert len(api.data(document, w=None)["datasets"]) == 4


def test_filters_through_relationships(api, rows, labels):
    first, second, project = api.create_dataset("1"), api.create_dataset("2"), api.create_project()
    one, two = rows(api, first, 1, "one"), rows(api, second, 2, "two")
    labels(api, project, [*one, *two])
    document = """query($p: ID!, $d: [ID!]) {
      project(where: {id: $p}) { labels(where: {dataRow: {dataset: {id_in: $d}}}) { dataRow { externalId } } } }"""

    def found(*ids: str) -> list[str]:
        listed = api.data(document, p=project, d=list(ids))["project"]["labels"]
        return [label["dataRow"]["externalId"] for label in listed]

    assert found(first) == ["one-0"]
    assert found(first, second) == ["one-0", "two-0", "two-1"]
    assert found() == []


def test_lists_are_ordered(api):
    for name in ("b", "c", "a"):
        api.create_project(name)

    def names(order: str) -> str:
        listed = api.data(f"{{organization{{projects(orderBy:{order}){{name}}}}}}")["organization"][
            "projects"
        ]
        return "".join(each["name"] for each in listed)

    assert names("name_ASC") == "abc"
    assert names("name_DESC") == "cba"
    assert names("createdAt_ASC") == "bca"
    assert names("createdAt_DESC") == "acb"
    assert names("dataRowCount_ASC") == "bca"


def test_offset_pages_cover_all_entities_once(api):
    for n in range(7):
        api.create_dataset(f"d{n}")
    pages = [
        [each["name"] for each in api.data(f"{{datasets(skip:{skip} first:3){{name}}}}")["datasets"]]
        for skip in (0, 3, 6, 9)
    ]
    assert pages == [["d0", "d1", "d2"], ["d3", "d4", "d5"], ["d6"], []]
    assert api.data("{datasets(first:0){id}}") == {"datasets": []}


def test_the_default_page_size_is_100(api, rows):
    dataset = api.create_dataset()
    rows(api, dataset, 150)
    document = "query($id: ID!, $n: Int){datasetDataRows(id:$id first:$n){nodes{id} pageInfo{hasNextPage startCursor}}}"
    page = api.data(document, id=dataset)["datasetDataRows"]
    assert len(page["nodes"]) == 100
    assert page["pageInfo"] == {"hasNextPage": True, "startCursor": page["nodes"][-1]["id"]}
    assert len(api.data(document, id=dataset, n=500)["datasetDataRows"]["nodes"]) == 150


@pytest.mark.parametrize("first", [1, 4, 5, 100])
def test_cursor_pages_cover_all_entities_once(api, rows, first):
    dataset = api.create_dataset()
    ids = rows(api, dataset, 10)
    document = """query($id: ID!, $from: ID, $first: Int) {
      datasetDataRows(id: $id, from: $from, first: $first) { nodes { id } pageInfo { hasNextPage startCursor } } }"""
    found: list[str] = []
    cursor = None
    while True:
        page = api.data(document, id=dataset, **{"from": cursor}, first=first)["datasetDataRows"]
        found += [node["id"] for node in page["nodes"]]
        assert page["pageInfo"]["hasNextPage"] == (page["pageInfo"]["startCursor"] is not None)
        if (cursor := page["pageInfo"]["startCursor"]) is None:
            break
    assert found == ids


def test_ontologies_are_paged_by_cursor(api):
    for n in range(3):
        api.data(
            'mutation($n: String){upsertOntology(data:{name:$n normalized:"{}"}){id}}', n=f"Ontology {n}"
        )
    document = 'query($after: String){ontologies(where:{search:"ONTOLOGY"} after:$after first:2){nodes{name} nextCursor}}'
    page = api.data(document)["ontologies"]
    rest = api.data(document, after=page["nextCursor"])["ontologies"]
    assert [node["name"] for node in page["nodes"] + rest["nodes"]] == [
        "Ontology 0",
        "Ontology 1",
        "Ontology 2",
    ]
    assert rest["nextCursor"] is None
    assert api.data('{ontologies(where:{search:"%"}){nodes{id}}}') == {"ontologies": {"nodes": []}}


def test_filters_on_json_are_refused(api):
    error = api.error('{user{createdTasks(where:{metadata:"{}"}){id}}}')
    assert "it is JSON" in error["message"]
