"""Relationships: loading for a whole page in one statement, paging per parent, connecting and disconnecting."""

from __future__ import annotations

import pytest
from sqlalchemy import event

DOCUMENT = """query($first: Int) { projects(first: $first) {
  name labelCount createdBy { name organization { name } } organization { id } ontology { id }
  datasets(first: 2, orderBy: name_DESC) { name rowCount createdBy { id } }
  labels(first: 3) { dataRow { dataset { name } labels { id } } project { name } } } }"""


@pytest.fixture
def statements(server):
    """The number of statements that reach the database."""
    seen: list[str] = []
    engine = server._backend.database.engine

    def count(connection, cursor, statement, *_):
        seen.append(statement)

    event.listen(engine, "before_cursor_execute", count)
    yield seen
    event.remove(engine, "before_cursor_execute", count)


def test_the_number_of_statements_is_independent_of_the_page_size(api, rows, labels, statements):
    dataset = api.create_dataset()
    ids = rows(api, dataset, 4)
    for n in range(12):
        labels(api, api.create_project(f"p{n}"), ids)

    def asked(first: int) -> int:
        statements.clear()
        assert len(api.data(DOCUMENT, first=first)["projects"]) == first
        return len(statements)

    assert asked(12) == asked(2)
    assert asked(2) < 25


def test_relationships_are_paged_per_parent(api, rows, labels):
    dataset = api.create_dataset()
    ids = rows(api, dataset, 5)
    for name in ("a", "b"):
        labels(api, api.create_project(name), ids)
    document = "{projects{name labels(skip:1 first:2 orderBy:createdAt_DESC){dataRow{externalId}}}}"
    for project in api.data(document)["projects"]:
        assert [label["dataRow"]["externalId"] for label in project["labels"]] == ["row-3", "row-2"]


def test_datasets_are_connected_and_disconnected(api, rows):
    project, dataset = api.create_project(), api.create_dataset()
    rows(api, dataset, 3)
    change = """mutation($p: ID!, $change: RelationToManyInput) {
      updateProject(where: {id: $p}, data: {datasets: $change}) { dataRowCount datasets { id projects { id } } } }"""
    connected = {"datasets": [{"id": dataset, "projects": [{"id": project}]}], "dataRowCount": 3}
    assert api.data(change, p=project, change={"connect": {"id": dataset}}) == {"updateProject": connected}
    assert api.data(change, p=project, change={"connect": {"id": dataset}}) == {"updateProject": connected}
    gone = {"datasets": [], "dataRowCount": 0}
    assert api.data(change, p=project, change={"disconnect": {"id": dataset}}) == {"updateProject": gone}


def test_a_to_one_relationship_is_connected(api):
    project = api.create_project()
    (editor,) = api.data('{labelingFrontends(where:{name:"Editor"}){id}}')["labelingFrontends"]
    change = """mutation($p: ID!, $change: RelationToOneInput) {
      updateProject(where: {id: $p}, data: {labelingFrontend: $change}) { labelingFrontend { name } } }"""
    connected = api.data(change, p=project, change={"connect": editor})["updateProject"]
    assert connected == {"labelingFrontend": {"name": "Editor"}}
    assert api.data("{labelingFrontends{projects{id}}}") == {
        "labelingFrontends": [{"projects": [{"id": project}]}]
    }
    assert api.data(change, p=project, change={"disconnect": True})["updateProject"] == {
        "labelingFrontend": None
    }
    assert api.code(change, p=project, change={}) == "MALFORMED_REQUEST"


def test_a_relationship_may_be_selected_twice_with_other_arguments(api):
    api.create_project("a")
    api.create_project("b")
    document = '{organization{x:projects(where:{name:"a"}){name} y:projects(first:1 skip:1){name}}}'
    assert api.data(document) == {"organization": {"x": [{"name": "a"}], "y": [{"name": "b"}]}}
