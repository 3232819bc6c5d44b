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


def tool_of(api: Any, tool: dict[str, Any]) -> dict[str, Any]:
    (found,) = upsert(api, {"tools": [tool]})["normalized"]["tools"]
    return found


@pytest.mark.parametrize("color", ["blue", "#ff0000", None])
def test_colors_are_kept(api, color):
    assert tool_of(api, {"tool": "point", "name": "x", "color": color})["color"] == color


def test_missing_members_of_tools_are_added(api):
    tool = tool_of(api, {"tool": "point", "name": "x"})
    assert (tool["required"], tool["classifications"]) == (False, [])
    assert tool["color"]
    assert tool_of(api, {"tool": "point", "name": "x", "required": True})["required"] is True
    edge = tool_of(api, {"tool": "edge", "name": "x", "definition": {"constraints": [["a", "b"]]}})
    assert edge["color"] is None
    assert edge["definition"] == {"constraints": [["a", "b"]]}
    (question,) = upsert(api, {"classifications": [{"type": "text", "instructions": "q"}]})["normalized"][
        "classifications"
    ]
    assert not {"scope", "uiMode", "isLikertScale"} & question.keys()


@pytest.mark.parametrize("kind", ["step-reasoning", "fact-checking"])
def test_definitions_get_a_title_and_a_value(api, kind):
    given = {"variants": [{"id": 0, "name": "Correct", "actions": []}], "version": 1}
    tool = tool_of(api, {"tool": kind, "name": "Step Reasoning", "color": None, "definition": given})
    assert tool["definition"] == {**given, "title": "Step Reasoning", "value": "step_reasoning"}
    default = tool_of(api, {"tool": kind, "name": "checkFacts 2"})["definition"]
    assert default["value"] == "check_facts_2"
    assert [each["id"] for each in default["variants"]] == list(range(len(default["variants"])))


def test_a_prompt_issue_has_a_definition_and_three_options(api):
    tool = tool_of(api, {"tool": "prompt-issue", "name": "Prompt issue", "color": None})
    assert tool["definition"] == {"title": "Prompt issue", "value": "prompt_issue", "color": "#ff00ff"}
    (checklist,) = tool["classifications"]
    assert checklist["type"] == "checklist"
    assert [option["value"] for option in checklist["options"]] == [
        "not_rateable",
        "false_offensive_controversial",
        "not_self_contained",
    ]
    assert all(option["featureSchemaId"] for option in checklist["options"])
    again = tool_of(api, {**tool, "name": "問題"})
    assert again["definition"]["value"] == "問題"
    assert again["classifications"] == tool["classifications"]


@pytest.mark.parametrize(
    ("task", "media_type"), [("MODEL_CHAT_EVALUATION", "CONVERSATIONAL"), ("RESPONSE_CREATION", "TEXT")]
)
def test_an_editor_task_decides_on_the_media_type(api, task, media_type):
    document = f"""mutation {{ upsertOntology(data: {{
      name: "o", normalized: "{{}}", editorTaskType: {task} }}) {{ mediaType }} }}"""
    assert api.data(document)["upsertOntology"]["mediaType"] == media_type


def test_a_definition_is_an_object(api):
    text = json.dumps({"tools": [{"tool": "step-reasoning", "name": "x", "definition": [1]}]})
    assert "must be an object" in api.error(UPSERT, n="o", j=text)["message"]
