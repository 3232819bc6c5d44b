"""What users of the official client do with ontologies and feature schemas, on the embedded server."""

from __future__ import annotations

import time
from typing import Any
from uuid import uuid4

import labelbox
import pytest
from labelbox import Classification, LabelImport, MediaType, OntologyBuilder, OntologyKind, Option, Tool
from labelbox.schema.tool_building.fact_checking_tool import FactCheckingTool
from labelbox.schema.tool_building.prompt_issue_tool import PromptIssueTool
from labelbox.schema.tool_building.step_reasoning_tool import StepReasoningTool
from lbox import exceptions as errors

# Its warnings are its own matter.
pytestmark = pytest.mark.filterwarnings("ignore")

POINT = Tool(tool=Tool.Type.POINT, name="spot", color="blue")


@pytest.fixture
def point(official: Any) -> Any:
    return official.create_feature_schema(POINT.asdict())


@pytest.fixture
def ontology(official: Any) -> Any:
    builder = OntologyBuilder(
        tools=[Tool(tool=Tool.Type.BBOX, name="box")],
        classifications=[
            Classification(Classification.Type.RADIO, "digit", options=[Option("0"), Option("1")])
        ],
    )
    return official.create_ontology("ontology", builder.asdict(), media_type=MediaType.Image)


@pytest.fixture
def labelled(official: Any, ontology: Any) -> Any:
    """A project of the ontology with a label that has a box and a digit."""
    project = official.create_project(name="interop", media_type=MediaType.Image)
    project.connect_ontology(ontology)
    dataset = official.create_dataset(name="interop")
    task = dataset.create_data_rows([{"row_data": "https://example.com/x.png", "global_key": str(uuid4())}])
    task.wait_till_done()
    (row,) = dataset.data_rows()
    project.create_batch("batch", [row.uid])
    lines = [
        {"name": "box", "bbox": {"top": 1, "left": 1, "height": 5, "width": 5}},
        {"name": "digit", "answer": {"name": "1"}},
    ]
    lines = [{**line, "uuid": str(uuid4()), "dataRow": {"id": row.uid}} for line in lines]
    upload = LabelImport.create_from_objects(official, project.uid, "labels", lines)
    upload.wait_until_done()
    assert upload.errors == []
    return project


def test_feature_schemas_are_created_found_and_changed(official: Any, point: Any) -> None:
    assert (point.name, point.normalized["color"]) == ("spot", "blue")
    found = official.get_feature_schema(point.uid)
    assert (found.uid, found.normalized) == (point.uid, point.normalized)
    assert [each.uid for each in official.get_feature_schemas("SPO")] == [point.uid]
    assert official.update_feature_schema_title(point.uid, "点 é").normalized["name"] == "点 é"
    changed = Tool(tool=Tool.Type.POINT, name="dot", feature_schema_id=point.uid, color="#ff0000")
    changed = official.upsert_feature_schema(changed.asdict())
    assert (changed.uid, changed.name) == (point.uid, "dot")
    new = official.upsert_feature_schema(POINT.asdict())
    assert new.uid != point.uid


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda client: client.update_feature_schema_title("unknown", "x"), "feature schema id unknown"),
        (lambda client: client.delete_unused_feature_schema("unknown"), "feature schema id unknown"),
        (lambda client: client.delete_unused_ontology("unknown"), "ontology by id: unknown"),
        (
            lambda client: client.upsert_feature_schema({**POINT.asdict(), "featureSchemaId": "unknown"}),
            "feature schema id unknown",
        ),
        (
            lambda client: client.insert_feature_schema_into_ontology("unknown", "unknown", 0),
            "ontology by id: unknown",
        ),
        (lambda client: client.unarchive_feature_schema_node("unknown", "x"), "ontology by id: unknown"),
    ],
)
def test_the_client_reports_the_servers_message(official: Any, call: Any, message: str) -> None:
    with pytest.raises(errors.LabelboxError, match=message):
        call(official)


def test_an_empty_title_is_refused(official: Any, point: Any) -> None:
    with pytest.raises(errors.LabelboxError):
        official.update_feature_schema_title(point.uid, "")


def test_unused_objects_are_listed_and_deleted(official: Any, point: Any) -> None:
    ontology = official.create_ontology_from_feature_schemas("o", [point.uid], media_type=MediaType.Image)
    project = official.create_project(name="interop", media_type=MediaType.Image)
    project.connect_ontology(ontology)
    assert ontology.uid not in official.get_unused_ontologies()
    assert point.uid not in official.get_unused_feature_schemas()
    with pytest.raises(errors.LabelboxError, match="is used in ontologies"):
        official.delete_unused_feature_schema(point.uid)
    with pytest.raises(errors.LabelboxError, match=f"connected to projects: {project.uid}"):
        official.delete_unused_ontology(ontology.uid)
    project.delete()
    assert official.get_unused_ontologies() == [ontology.uid]
    official.delete_unused_ontology(ontology.uid)
    assert official.get_unused_feature_schemas() == [point.uid]
    official.delete_unused_feature_schema(point.uid)
    with pytest.raises(errors.LabelboxError, match="already deleted"):
        official.delete_unused_feature_schema(point.uid)


def test_unused_objects_have_pages(official: Any) -> None:
    made = sorted(
        official.create_ontology(f"o{n}", {"tools": [], "classifications": []}).uid for n in range(103)
    )
    first = official.get_unused_ontologies()
    assert first == made[:100]
    assert official.get_unused_ontologies(first[-1]) == made[100:]


def test_feature_schemas_are_inserted_and_moved(official: Any, ontology: Any, point: Any) -> None:
    for position in (1, 0):
        official.insert_feature_schema_into_ontology(point.uid, ontology.uid, position)
        tool = official.get_ontology(ontology.uid).normalized["tools"][position]
        assert tool["schemaNodeId"] == point.normalized["schemaNodeId"]
        assert tool["featureSchemaId"] == point.normalized["featureSchemaId"]


def test_feature_schemas_without_labels_are_deleted(official: Any, ontology: Any) -> None:
    box, digit = ontology.tools()[0].feature_schema_id, ontology.classifications()[0]
    assert not official.is_feature_schema_archived(ontology.uid, box)
    result = official.delete_feature_schema_from_ontology(ontology.uid, box)
    assert (result.archived, result.deleted) == (False, True)
    nested = official.delete_feature_schema_from_ontology(ontology.uid, digit.options[0].feature_schema_id)
    assert (nested.archived, nested.deleted) == (False, True)
    left = official.get_ontology(ontology.uid)
    assert left.tools() == []
    assert [option.value for option in left.classifications()[0].options] == ["1"]
    with pytest.raises(errors.LabelboxError):
        official.is_feature_schema_archived(ontology.uid, box)


def test_feature_schemas_with_labels_are_archived(official: Any, labelled: Any, ontology: Any) -> None:
    box = ontology.tools()[0].feature_schema_id
    result = official.delete_feature_schema_from_ontology(ontology.uid, box)
    assert (result.archived, result.deleted) == (True, False)
    assert official.is_feature_schema_archived(ontology.uid, box)
    for _ in range(2):
        official.unarchive_feature_schema_node(ontology.uid, box)
        assert not official.is_feature_schema_archived(ontology.uid, box)
    option = ontology.classifications()[0].options[1].feature_schema_id
    nested = official.delete_feature_schema_from_ontology(ontology.uid, option)
    assert (nested.archived, nested.deleted) == (False, False)
    with pytest.raises(errors.LabelboxError, match="Failed to find feature schema node by id: unknown"):
        official.unarchive_feature_schema_node(ontology.uid, "unknown")
    labelled.delete()
    official.delete_unused_ontology(ontology.uid)


def test_tools_of_chat_evaluation_have_definitions(official: Any) -> None:
    tools = [StepReasoningTool("Step reasoning"), FactCheckingTool("Facts"), PromptIssueTool("Prompt issue")]
    for tool in tools:
        sent = tool.asdict()
        found = official.create_feature_schema(sent).normalized
        titled = {"title": tool.name, "value": tool.name.lower().replace(" ", "_")}
        if "definition" in sent:
            assert found["definition"] == {**sent["definition"], **titled}
        else:
            assert found["definition"] == {**titled, "color": "#ff00ff"}
            (checklist,) = found["classifications"]
            assert [option["value"] for option in checklist["options"]] == [
                option["value"] for option in sent["classifications"][0]["options"]
            ]
    ontology = official.create_ontology(
        "chat", OntologyBuilder(tools=tools).asdict(), ontology_kind=OntologyKind.ModelEvaluation
    )
    assert ontology.media_type == MediaType.Conversational
    assert [tool.name for tool in ontology.tools()] == [tool.name for tool in tools]


def test_names_may_repeat_and_are_searched(official: Any) -> None:
    name = f"名前 {uuid4()}"
    made = {official.create_ontology(name, {"tools": [], "classifications": []}).uid for _ in range(2)}
    start = time.monotonic()
    assert {found.uid for found in official.get_ontologies(name[3:])} == made
    assert time.monotonic() - start < 3


def test_what_was_sent_is_read_back(official: Any) -> None:
    attributes = [{"attributeName": "auto-ocr", "attributeValue": "true"}]
    question = {
        "type": "radio",
        "instructions": "q",
        "name": "q",
        "options": [{"label": "a", "value": "a", "options": []}],
        "scope": "index",
        "uiMode": "hotkey",
        "attributes": attributes,
    }
    normalized = {
        "tools": [
            {
                "tool": "named-entity",
                "name": "t",
                "color": "blue",
                "attributes": attributes,
                "classifications": [question],
            },
            {"tool": "edge", "name": "e", "definition": {"constraints": []}},
        ],
        "classifications": [question],
    }
    found = official.create_ontology("o", normalized, media_type=MediaType.Text).normalized
    tool, edge = found["tools"]
    assert (tool["color"], tool["required"], tool["attributes"]) == ("blue", False, attributes)
    assert edge["definition"] == {"constraints": []}
    for each in (tool["classifications"][0], found["classifications"][0]):
        assert (each["scope"], each["uiMode"], each["attributes"]) == ("index", "hotkey", attributes)
    assert labelbox.OntologyBuilder.from_dict(found).asdict()["tools"][0]["name"] == "t"
