"""Ontologies: assignment of ids, validation, feature schemas."""

from __future__ import annotations

import json
from typing import Any

import pytest

ONTOLOGY: dict[str, Any] = {
    "tools": [
        {
            "tool": "rectangle",
            "name": "box",
            "classifications": [
                {"type": "radio", "instructions": "colour", "options": [{"label": "red", "value": "red"}]}
            ],
        }
    ],
    "classifications": [
        {
            "type": "radio",
            "instructions": "digit",
            "options": [
                {"value": "0", "options": [{"type": "text", "instructions": "why?"}]},
                {"value": "1"},
            ],
        }
    ],
}
UPSERT = """mutation($n: String, $j: String) { upsertOntology(data: {name: $n, normalized: $j, mediaType: IMAGE}) {
  id name normalized mediaType objectSchemaCount classificationSchemaCount createdBy { email } } }"""


def upsert(api: Any, ontology: Any, name: str = "o") -> dict[str, Any]:
    return api.data(UPSERT, n=name, j=json.dumps(ontology))["upsertOntology"]


def every_node(node: dict[str, Any]) -> Any:
    for key in ("tools", "classifications", "options"):
        for child in node.get(key, ()):
            yield child
            yield from every_node(child)


def test_all_nodes_get_ids(api):
    made = upsert(api, ONTOLOGY)
    assert (made["objectSchemaCount"], made["classificationSchemaCount"], made["mediaType"]) == (
        1,
        1,
        "IMAGE",
    )
    nodes = list(every_node(made["normalized"]))
    assert len(nodes) == 7
    ids = [node[key] for node in nodes for key in ("schemaNodeId", "featureSchemaId")]
    assert len(set(ids)) == 14
    assert {len(id) for id in ids} == {25}


def test_given_ids_are_kept(api):
    first = upsert(api, ONTOLOGY)["normalized"]
    assert upsert(api, first)["normalized"] == first


def test_feature_schemas_are_found_and_updated(api):
    box = upsert(api, ONTOLOGY)["normalized"]["tools"][0]
    found = api.data('{rootSchemaNodes(where:{search:"BOX"}){nodes{name normalized}}}')["rootSchemaNodes"][
        "nodes"
    ]
    assert found == [{"name": "box", "normalized": box}]
    document = "query($id: ID){rootSchemaNode(where:{featureSchemaId:$id}){name normalized}}"
    assert api.data(document, id=box["featureSchemaId"])["rootSchemaNode"]["name"] == "box"
    assert api.code(document, id="unknown") == "RESOURCE_NOT_FOUND"
    change = "mutation($j: String){upsertRootSchemaNode(data:{normalized:$j}){id name}}"
    renamed = api.data(change, j=json.dumps({**box, "name": "frame"}))["upsertRootSchemaNode"]
    assert (
        api.data(document, id=box["featureSchemaId"])["rootSchemaNode"]["name"] == renamed["name"] == "frame"
    )


def test_an_ontology_is_connected_to_a_project(api):
    project, ontology = api.create_project(), upsert(api, ONTOLOGY)
    connect = "mutation($p: ID!, $o: ID!){project(where:{id:$p}){connectOntology(ontologyId:$o){id}}}"
    api.data(connect, p=project, o=ontology["id"])
    read = "query($p: ID!){project(where:{id:$p}){setupComplete ontology{name projects{id}}}}"
    connected = api.data(read, p=project)["project"]
    assert connected["ontology"] == {"name": "o", "projects": [{"id": project}]}
    assert connected["setupComplete"]


REFUSED = {
    "not JSON": "{",
    "must be a JSON object": "[]",
    "A tool needs a name": '{"tools":[{"tool":"point"}]}',
    "unknown type 'pencil'": '{"tools":[{"tool":"pencil","name":"x"}]}',
    "Duplicate tool: 'x'": '{"tools":[{"tool":"point","name":"x"},{"tool":"line","name":"x"}]}',
    "needs at least one option": '{"classifications":[{"type":"radio","instructions":"q"}]}',
    "Duplicate option": '{"classifications":[{"type":"radio","instructions":"q","options":[{"value":"a"},{"value":"a"}]}]}',
    "An option needs": '{"classifications":[{"type":"radio","instructions":"q","options":[{}]}]}',
    "must be a list of objects": '{"tools":[1]}',
}


@pytest.mark.parametrize(("message", "text"), REFUSED.items())
def test_invalid_ontologies_are_refused(api, message, text):
    error = api.error(UPSERT, n="o", j=text)
    assert error["extensions"]["code"] == "MALFORMED_REQUEST"
    assert message in error["message"]


def test_a_name_is_required(api):
    assert api.code(UPSERT, n=" ", j="{}") == "MALFORMED_REQUEST"
    assert api.code(UPSERT, n=None, j="{}") == "MALFORMED_REQUEST"
