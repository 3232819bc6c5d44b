"""The REST API of ontologies and feature schemas: statuses, messages, archived and deleted nodes."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from .test_ontologies import ONTOLOGY, upsert

NEW = "new_feature_schema_id"
POINT = {"tool": "point", "name": "spot", "color": "blue"}
SAMPLES = {
    "tool": POINT,
    "classification": {"type": "text", "instructions": "why?", "name": "why"},
    "non-ASCII": {"tool": "line", "name": "境界 é", "color": None},
}


class Rest:
    """Requests of the REST API with the key of an `Api`."""

    def __init__(self, server: Any, api: Any) -> None:
        self._root, self._http = server.rest_endpoint, api.http

    def __call__(self, method: str, path: str, status: int = 200, **body: Any) -> Any:
        response = self._http.request(method, f"{self._root}{path}", json=body or None)
        assert response.status_code == status, response.text
        return response.json() if response.content else None

    def message(self, method: str, path: str, **body: Any) -> str:
        response = self._http.request(method, f"{self._root}{path}", json=body or None)
        assert 400 <= response.status_code < 500, response.text
        return response.json()["message"]

    def add(self, node: dict[str, Any], id: str = NEW) -> str:
        return self("PUT", f"/feature-schemas/{id}", normalized=json.dumps(node))["schemaId"]


@pytest.fixture
def rest(server: Any, api: Any) -> Rest:
    return Rest(server, api)


def node_of(api: Any, id: str) -> dict[str, Any]:
    document = "query($id: ID){rootSchemaNode(where:{featureSchemaId:$id}){name normalized}}"
    return api.data(document, id=id)["rootSchemaNode"]


def normalized(api: Any, id: str) -> dict[str, Any]:
    return api.data("query($id: ID!){ontology(where:{id:$id}){normalized}}", id=id)["ontology"]["normalized"]


@pytest.fixture
def ontology(api: Any) -> dict[str, Any]:
    return upsert(api, ONTOLOGY)


def connect(api: Any, ontology_id: str) -> str:
    project = api.create_project()
    document = "mutation($p: ID!, $o: ID!){project(where:{id:$p}){connectOntology(ontologyId:$o){id}}}"
    api.data(document, p=project, o=ontology_id)
    return project


@pytest.fixture
def label(server: Any, api: Any, rows: Any) -> Any:
    """`label(project_id, feature_schema_id)`: a label with an object of this feature schema."""
    from labelbox_gen.server.features.labels.table import LABEL

    def add(project_id: str, id: str) -> str:
        (row,) = rows(api, api.create_dataset(), 1, prefix=f"row-{project_id}")
        annotations = {"objects": [{"feature_id": "f", "feature_schema_id": id, "name": "n"}]}
        organization = api.data("{organization{id}}")["organization"]["id"]
        with server._backend.write(organization) as store:
            values = {"project_id": project_id, "data_row_id": row, "annotations": annotations}
            return store.insert(LABEL, values).id

    return add


# -- feature schemas


@pytest.mark.parametrize("node", SAMPLES.values(), ids=SAMPLES)
def test_a_feature_schema_is_created_and_replaced(api, rest, node):
    id = rest.add(node)
    found = node_of(api, id)["normalized"]
    assert {**found, **node} == found
    assert found["featureSchemaId"] == id
    assert rest.add({**node, "required": True}, id) == id
    assert node_of(api, id)["normalized"] == {**found, "required": True}


def test_a_feature_schema_may_name_its_id(api, rest):
    assert rest.add({**POINT, "featureSchemaId": "mine"}) == "mine"
    assert rest.add({**POINT, "featureSchemaId": "mine", "name": "x"}, "mine") == "mine"
    assert node_of(api, "mine")["name"] == "x"
    assert "exists already" in rest.message(
        "PUT", f"/feature-schemas/{NEW}", normalized=json.dumps({**POINT, "featureSchemaId": "mine"})
    )
    assert "the path names mine" in rest.message(
        "PUT", "/feature-schemas/mine", normalized=json.dumps({**POINT, "featureSchemaId": "other"})
    )
    assert "cannot become" in rest.message(
        "PUT", "/feature-schemas/mine", normalized=json.dumps(SAMPLES["classification"])
    )


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"tool": "pencil", "name": "x"}', '{"tool": "point", "name": ""}', "", None, 3]
)
def test_an_invalid_feature_schema_is_refused(rest, text):
    assert rest.message("PUT", f"/feature-schemas/{NEW}", normalized=text)
    assert rest("GET", "/feature-schemas/unused") == []


def test_an_unknown_feature_schema_is_refused(rest):
    expected = "Cannot find root schema node with feature schema id unknown"
    assert rest.message("PUT", "/feature-schemas/unknown", normalized=json.dumps(POINT)) == expected
    assert rest.message("PATCH", "/feature-schemas/unknown/definition", title="x") == expected
    assert rest.message("DELETE", "/feature-schemas/unknown") == expected


def test_the_title_changes_also_in_ontologies(api, rest, ontology):
    box, digit = ontology["normalized"]["tools"][0], ontology["normalized"]["classifications"][0]
    rest("PATCH", f"/feature-schemas/{box['featureSchemaId']}/definition", title="枠")
    rest("PATCH", f"/feature-schemas/{digit['featureSchemaId']}/definition", title="number")
    assert node_of(api, box["featureSchemaId"])["name"] == "枠"
    assert node_of(api, digit["featureSchemaId"])["name"] == "number"
    found = normalized(api, ontology["id"])
    assert found["tools"] == [{**box, "name": "枠"}]
    assert found["classifications"] == [{**digit, "name": "number", "instructions": "number"}]


@pytest.mark.parametrize("title", ["", " ", None, 3])
def test_a_title_is_needed(api, rest, title):
    id = rest.add(POINT)
    assert "'title' must be text" in rest.message("PATCH", f"/feature-schemas/{id}/definition", title=title)
    assert node_of(api, id)["name"] == "spot"


def test_a_title_that_another_tool_of_an_ontology_has_is_refused(api, rest):
    made = upsert(api, {"tools": [POINT, {**POINT, "name": "dot"}]})
    id = made["normalized"]["tools"][0]["featureSchemaId"]
    message = rest.message("PATCH", f"/feature-schemas/{id}/definition", title="dot")
    assert message == f"Duplicate tool: 'dot' in ontology {made['id']}"
    assert normalized(api, made["id"]) == made["normalized"]


def test_a_replaced_feature_schema_keeps_its_place_in_ontologies(api, rest, ontology):
    id = ontology["normalized"]["tools"][0]["featureSchemaId"]
    before = ontology["normalized"]["tools"][0]
    rest.add({"tool": "rectangle", "name": "frame", "color": "red"}, id)
    (tool,) = normalized(api, ontology["id"])["tools"]
    assert (tool["name"], tool["color"], tool["classifications"]) == ("frame", "red", [])
    assert (tool["schemaNodeId"], tool["featureSchemaId"]) == (before["schemaNodeId"], id)
    assert node_of(api, id)["normalized"] == tool


def test_a_feature_schema_is_deleted_once(api, rest):
    id = rest.add(POINT)
    rest("DELETE", f"/feature-schemas/{id}", 204)
    document = "query($id: ID){rootSchemaNode(where:{featureSchemaId:$id}){name}}"
    assert api.code(document, id=id) == "RESOURCE_NOT_FOUND"
    assert rest.message("DELETE", f"/feature-schemas/{id}") == "Feature schema is already deleted"


def test_a_used_feature_schema_is_not_deleted(rest, ontology):
    id = ontology["normalized"]["tools"][0]["featureSchemaId"]
    used = "Feature schema cannot be deleted because it is used in ontologies"
    assert rest.message("DELETE", f"/feature-schemas/{id}") == used
    rest("DELETE", f"/ontologies/{ontology['id']}", 204)
    rest("DELETE", f"/feature-schemas/{id}", 204)


def test_a_deleted_feature_schema_is_back_when_it_is_used_again(api, rest, ontology):
    rest("DELETE", f"/ontologies/{ontology['id']}", 204)
    id = ontology["normalized"]["tools"][0]["featureSchemaId"]
    rest("DELETE", f"/feature-schemas/{id}", 204)
    upsert(api, ontology["normalized"])
    assert node_of(api, id)["name"] == "box"


def test_unused_feature_schemas_have_pages(rest, ontology):
    made = sorted(rest.add({**POINT, "name": f"p{n}"}) for n in range(103))
    first = rest("GET", "/feature-schemas/unused", after=None)
    assert first == made[:100]
    assert rest("GET", "/feature-schemas/unused", after=first[-1]) == made[100:]
    assert rest("GET", f"/feature-schemas/unused?after={first[-1]}") == made[100:]
    assert rest("GET", "/feature-schemas/unused", after=made[-1]) == []
    assert "'after' must be an id" in rest.message("GET", "/feature-schemas/unused", after=3)


def test_a_nested_feature_schema_is_used(api, rest):
    id = rest.add(SAMPLES["classification"])
    nested = node_of(api, id)["normalized"]
    upsert(api, {"tools": [{**POINT, "classifications": [nested]}]})
    assert rest("GET", "/feature-schemas/unused") == []
    assert "used in ontologies" in rest.message("DELETE", f"/feature-schemas/{id}")


# -- ontologies


def test_an_ontology_is_deleted_unless_a_project_has_it(api, rest, ontology):
    project = connect(api, ontology["id"])
    assert rest("GET", "/ontologies/unused") == []
    assert rest.message("DELETE", f"/ontologies/{ontology['id']}") == (
        f"Cannot delete an ontology connected to a project. The ontology is connected to projects: {project}"
    )
    api.data("mutation($p: ID!){updateProject(where:{id:$p} data:{deleted:true}){id}}", p=project)
    assert rest("GET", "/ontologies/unused") == [ontology["id"]]
    rest("DELETE", f"/ontologies/{ontology['id']}", 204)
    assert rest("GET", "/ontologies/unused") == []
    unknown = f"Failed to find ontology by id: {ontology['id']}"
    assert rest.message("DELETE", f"/ontologies/{ontology['id']}") == unknown


def test_unused_ontologies_have_pages(api, rest):
    made = [upsert(api, {"tools": []}, f"o{n}")["id"] for n in range(102)]
    first = rest("GET", "/ontologies/unused", after=None)
    assert first == sorted(made)[:100]
    assert rest("GET", "/ontologies/unused", after=first[-1]) == sorted(made)[100:]


def test_root_nodes_are_listed(rest, ontology):
    parts = ontology["normalized"]
    assert rest("GET", f"/ontologies/{ontology['id']}") == {
        "featureSchemaNodes": {
            "tools": [{"featureSchemaId": parts["tools"][0]["featureSchemaId"], "archived": False}],
            "classifications": [
                {"featureSchemaId": parts["classifications"][0]["featureSchemaId"], "archived": False}
            ],
            "relationships": [],
        }
    }
    rest("GET", "/ontologies/unknown", 404)


def test_a_feature_schema_is_inserted_and_moved(api, rest, ontology):
    id = rest.add(POINT)
    path = f"/ontologies/{ontology['id']}/feature-schemas/{id}"
    rest("POST", path, 201, position=1)
    box, spot = normalized(api, ontology["id"])["tools"]
    assert spot == node_of(api, id)["normalized"]
    rest("POST", path, 201, position=0)
    assert normalized(api, ontology["id"])["tools"] == [spot, box]
    rest("POST", path, 201, position=2**40)
    assert normalized(api, ontology["id"])["tools"] == [box, spot]
    assert rest("GET", "/feature-schemas/unused") == []
    count = "query($id: ID!){ontology(where:{id:$id}){objectSchemaCount}}"
    assert api.data(count, id=ontology["id"])["ontology"]["objectSchemaCount"] == 2


@pytest.mark.parametrize("position", [-1, "1", None, True, 1.5])
def test_a_position_is_an_index(api, rest, ontology, position):
    path = f"/ontologies/{ontology['id']}/feature-schemas/{rest.add(POINT)}"
    assert "'position' must be an integer" in rest.message("POST", path, position=position)
    assert normalized(api, ontology["id"]) == ontology["normalized"]


def test_what_is_unknown_or_repeats_a_name_is_not_inserted(api, rest, ontology):
    there = f"/ontologies/{ontology['id']}/feature-schemas"
    assert "Cannot find root schema node" in rest.message("POST", f"{there}/unknown", position=0)
    id = rest.add(POINT)
    unknown = rest.message("POST", f"/ontologies/unknown/feature-schemas/{id}", position=0)
    assert unknown == "Failed to find ontology by id: unknown"
    same = rest.add({**POINT, "name": "box"})
    assert "Duplicate tool: 'box'" in rest.message("POST", f"{there}/{same}", position=0)


def test_a_root_node_without_labels_is_deleted(api, rest, ontology):
    connect(api, ontology["id"])
    id = ontology["normalized"]["tools"][0]["featureSchemaId"]
    path = f"/ontologies/{ontology['id']}/feature-schemas/{id}"
    assert rest("DELETE", path) == {"archived": False, "deleted": True}
    assert normalized(api, ontology["id"])["tools"] == []
    assert rest("GET", "/feature-schemas/unused") == [id]
    assert rest.message("DELETE", path) == f"Failed to find feature schema node by id: {id}"


def test_a_root_node_with_labels_is_archived(api, rest, ontology, label):
    id = ontology["normalized"]["tools"][0]["featureSchemaId"]
    label(connect(api, ontology["id"]), id)
    path = f"/ontologies/{ontology['id']}/feature-schemas/{id}"
    for _ in range(2):
        assert rest("DELETE", path) == {"archived": True, "deleted": False}
        listed = rest("GET", f"/ontologies/{ontology['id']}")["featureSchemaNodes"]["tools"]
        assert listed == [{"featureSchemaId": id, "archived": True}]
        assert normalized(api, ontology["id"])["tools"][0]["archived"] is True
    for _ in range(2):
        assert rest("PATCH", f"{path}/unarchive") == {"unarchived": True}
        assert normalized(api, ontology["id"]) == ontology["normalized"]


def test_deleted_labels_and_labels_elsewhere_do_not_count(api, rest, ontology, label):
    id = ontology["normalized"]["tools"][0]["featureSchemaId"]
    label(connect(api, upsert(api, {"tools": []})["id"]), id)
    made = label(connect(api, ontology["id"]), id)
    api.data("mutation($l: ID!){deleteLabels(labelIds:[$l]){id}}", l=made)
    path = f"/ontologies/{ontology['id']}/feature-schemas/{id}"
    assert rest("DELETE", path) == {"archived": False, "deleted": True}


def test_a_nested_node_is_deleted_unless_it_has_labels(api, rest, ontology, label):
    red = ontology["normalized"]["tools"][0]["classifications"][0]["options"][0]["featureSchemaId"]
    why = ontology["normalized"]["classifications"][0]["options"][0]["options"][0]["featureSchemaId"]
    label(connect(api, ontology["id"]), red)
    there = f"/ontologies/{ontology['id']}/feature-schemas"
    assert rest("DELETE", f"{there}/{red}") == {"archived": False, "deleted": False}
    assert normalized(api, ontology["id"]) == ontology["normalized"]
    assert rest("DELETE", f"{there}/{why}") == {"archived": False, "deleted": True}
    assert normalized(api, ontology["id"])["classifications"][0]["options"][0]["options"] == []


def test_only_known_root_nodes_are_unarchived(rest, ontology):
    there = f"/ontologies/{ontology['id']}/feature-schemas"
    unknown = rest.message("PATCH", f"{there}/unknown/unarchive")
    assert unknown == "Failed to find feature schema node by id: unknown"
    nested = ontology["normalized"]["tools"][0]["classifications"][0]["featureSchemaId"]
    assert "only root nodes" in rest.message("PATCH", f"{there}/{nested}/unarchive")
    missing = rest.message("PATCH", "/ontologies/unknown/feature-schemas/x/unarchive")
    assert missing == "Failed to find ontology by id: unknown"


# -- callers


def test_other_organizations_see_and_change_nothing(server, new_api, rest, ontology):
    other = Rest(server, new_api())
    id = ontology["normalized"]["tools"][0]["featureSchemaId"]
    assert other("GET", "/ontologies/unused") == []
    assert other("GET", "/feature-schemas/unused") == []
    for method, path in (
        ("GET", f"/ontologies/{ontology['id']}"),
        ("DELETE", f"/ontologies/{ontology['id']}"),
        ("DELETE", f"/ontologies/{ontology['id']}/feature-schemas/{id}"),
        ("DELETE", f"/feature-schemas/{id}"),
    ):
        assert other.message(method, path)
    assert rest("GET", f"/ontologies/{ontology['id']}")["featureSchemaNodes"]["tools"]
    assert other.add({**POINT, "featureSchemaId": id}) == id


def test_reviewers_read_only_what_their_projects_have(server, api, new_api, ontology):
    project = connect(api, ontology["id"])
    unused = upsert(api, {"tools": [POINT]})
    key = server.add_user(
        "reviewer@example.com",
        role="NONE",
        projects={project: "Reviewer"},
        organization_key=api.http.headers["authorization"].removeprefix("Bearer "),
    )
    reviewer = Rest(server, new_api(key))
    assert reviewer("GET", f"/ontologies/{ontology['id']}")["featureSchemaNodes"]["tools"]
    reviewer("GET", f"/ontologies/{unused['id']}", 403)
    assert reviewer("GET", "/ontologies/unused") == []
    id = ontology["normalized"]["tools"][0]["featureSchemaId"]
    reviewer("DELETE", f"/ontologies/{ontology['id']}/feature-schemas/{id}", 403)
    reviewer("DELETE", f"/ontologies/{unused['id']}", 403)
    found = new_api(key).data('{rootSchemaNodes(where:{search:""}){nodes{name}}}')["rootSchemaNodes"]["nodes"]
    assert sorted(each["name"] for each in found) == ["box", "digit"]


# -- many


def test_an_ontology_with_many_options_changes_quickly(api, rest):
    options = [{"label": f"o{n}", "value": f"o{n}"} for n in range(10_000)]
    made = upsert(api, {"classifications": [{"type": "radio", "instructions": "q", "options": options}]})
    option = made["normalized"]["classifications"][0]["options"][5_000]["featureSchemaId"]
    start = time.monotonic()
    assert rest("DELETE", f"/ontologies/{made['id']}/feature-schemas/{option}")["deleted"]
    assert time.monotonic() - start < 10
    assert len(normalized(api, made["id"])["classifications"][0]["options"]) == 9_999


def test_older_databases_get_the_rows_of_their_ontologies(server, api, ontology):
    from sqlalchemy import delete, select

    from labelbox_gen.server.features.ontologies.table import ONTOLOGY_NODE
    from labelbox_gen.server.store.ontology_nodes import add_ontology_nodes

    for n in range(45):
        upsert(api, {"tools": [POINT]}, f"o{n}")
    everything = select(ONTOLOGY_NODE).order_by(*ONTOLOGY_NODE.columns)
    with server._backend.database.write() as connection:
        before = connection.execute(everything).all()
        assert len(before) >= 52
        connection.execute(delete(ONTOLOGY_NODE))
        add_ontology_nodes(connection)
        assert connection.execute(everything).all() == before
