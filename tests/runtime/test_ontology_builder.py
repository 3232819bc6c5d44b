"""Builders of ontologies: round trips, defaults and errors."""

from __future__ import annotations

import copy
import json
import pickle
from random import Random
from typing import Any, cast

import pytest

from labelbox_gen import (
    Classification,
    FactCheckingTool,
    FeatureSchemaAttribute,
    OntologyBuilder,
    Option,
    PromptIssueTool,
    PromptResponseClassification,
    RelationshipTool,
    ResponseOption,
    StepReasoningTool,
    Tool,
)
from labelbox_gen._runtime.ontologies.normalized import normalized_text
from labelbox_gen.exceptions import InvalidArgumentError, InvalidQueryError

from .random_ontologies import ontology as random_ontology

IDS = {"schemaNodeId": "s1", "featureSchemaId": "f1"}
ATTRIBUTES = [{"attributeName": "auto-ocr", "attributeValue": "true"}]
NODES: list[dict[str, Any]] = [
    *(
        {"tool": kind.value, "name": kind.value, "color": "blue", "classifications": [], **IDS}
        for kind in Tool.Type
    ),
    {"tool": "rectangle", "name": "box", "color": None, "required": True, "attributes": ATTRIBUTES, **IDS},
    {
        "tool": "rectangle",
        "name": "box",
        "archived": True,
        "requires-connection": {"a": [1]},
        "new": 5,
        **IDS,
    },
    {"tool": "edge", "name": "part of", "definition": {"constraints": [["f1", "f2"]], "title": "x"}, **IDS},
    {"tool": "edge", "name": "part of", "definition": {"constraints": []}, **IDS},
    {"tool": "edge", "name": "part of", "definition": {"title": "x"}, **IDS},
    {"tool": "teleporter", "name": "of a newer server", **IDS},
    {
        "tool": "step-reasoning",
        "name": "steps",
        "classifications": [],
        "definition": {
            "title": "steps",
            "value": "steps",
            "variants": [{"id": 0, "name": "Correct", "actions": [], "hint": "x"}],
            "version": 2,
            "kept": [1],
        },
        **IDS,
    },
    {
        "tool": "prompt-issue",
        "name": "issue",
        "color": None,
        "definition": {"color": "#ff00ff"},
        "classifications": [
            {"type": "checklist", "name": "x", "options": [{"value": "a", "label": "A"}], **IDS}
        ],
        **IDS,
    },
]
ANSWERS: list[dict[str, Any]] = [
    {
        "type": "radio",
        "name": "kind",
        "instructions": "Which kind?",
        "scope": "index",
        "uiMode": "hotkey",
        "isLikertScale": True,
        "attributes": ATTRIBUTES,
        "options": [
            {"value": "a", "label": "A", "position": 0, "selected": True, **IDS},
            {
                "value": 2,
                "label": 2,
                "options": [{"type": "text", "name": "why", "tooltip": "x", **IDS}],
                **IDS,
            },
        ],
        **IDS,
    },
    *({"type": kind, "name": kind, **IDS} for kind in ("text", "date", "group", "dropdown", "checklist")),
    {"type": "prompt", "name": "ask", "required": True, "minCharacters": 1, "maxCharacters": 9, **IDS},
    {"type": "response-text", "name": "say", "required": False, "attributes": ATTRIBUTES, **IDS},
    {
        "type": "response-radio",
        "name": "best",
        "options": [{"value": "a", "label": "a", "hotkey": "1"}],
        **IDS,
    },
    {"type": "response-checklist", "name": "all", "archived": True, "options": [], **IDS},
]


def plain(value: Any) -> Any:
    """JSON without members whose value is that of an absent one."""
    if isinstance(value, dict):
        items = cast("dict[str, Any]", value).items()
        return {key: plain(each) for key, each in items if each not in (None, False, [])}
    return [plain(each) for each in cast("list[Any]", value)] if isinstance(value, list) else value


def defaulted(node: Any) -> Any:
    """A node as the server completes it: name and question of a classification are both there."""
    if isinstance(node, list):
        return [defaulted(each) for each in cast("list[Any]", node)]
    if not isinstance(node, dict):
        return node
    items = cast("dict[str, Any]", node)
    question = {"instructions": items.get("instructions", items["name"])} if "type" in items else {}
    return {key: defaulted(value) for key, value in items.items()} | question


@pytest.mark.parametrize("node", NODES, ids=lambda node: node["name"])
def test_tools_round_trip(node: dict[str, Any]) -> None:
    builder = OntologyBuilder.from_dict({"tools": [node]})
    assert plain(builder.asdict()["tools"]) == plain(defaulted([node]))
    assert OntologyBuilder.from_dict(builder.asdict()) == builder


@pytest.mark.parametrize("node", ANSWERS, ids=lambda node: node["type"])
def test_classifications_round_trip_at_each_level(node: dict[str, Any]) -> None:
    nested = {"type": "radio", "name": "n", "options": [{"value": 1, "label": "1", "options": [node]}], **IDS}
    whole = {
        "tools": [{"tool": "point", "name": "p", "classifications": [node, nested], **IDS}],
        "classifications": [node, nested],
        "relationships": [{"a": 1}],
        "realTime": True,
        "projectInstructions": "https://example.com/x.pdf",
    }
    builder = OntologyBuilder.from_dict(whole)
    assert plain(builder.asdict()) == plain(defaulted(whole))
    assert OntologyBuilder.from_dict(builder.asdict()) == builder


@pytest.mark.parametrize("seed", range(200))
def test_random_ontologies_round_trip(seed: int) -> None:
    whole = random_ontology(Random(seed))
    builder = OntologyBuilder.from_dict(whole)
    assert plain(builder.asdict()) == plain(whole)
    assert OntologyBuilder.from_dict(json.loads(normalized_text(builder))) == builder
    assert copy.deepcopy(builder) == builder == pickle.loads(pickle.dumps(builder))


def test_a_builder_gives_new_nodes_the_defaults_of_the_official_builder() -> None:
    builder = OntologyBuilder([Tool(Tool.Type.BBOX, str(place)) for place in range(3)])
    builder.add_classification(Classification(Classification.Type.RADIO, "q", options=[Option("a")]))
    whole = builder.asdict()
    assert [tool["color"] for tool in whole["tools"]] == ["#ff0000", "#00ff00", "#0000ff"]
    (question,) = whole["classifications"]
    assert (question["scope"], question["instructions"], question["options"][0]["label"]) == (
        "global",
        "q",
        "a",
    )
    assert builder.tools[0] == Tool(Tool.Type.BBOX, "0"), "asdict() changes nothing"


def test_nodes_of_the_server_get_no_defaults() -> None:
    nodes = {
        "tools": [{"tool": "edge", "name": "e", **IDS}],
        "classifications": [{"type": "text", "name": "t", **IDS}],
    }
    whole = OntologyBuilder.from_dict(nodes).asdict()
    assert whole["tools"][0]["color"] is None
    assert "scope" not in whole["classifications"][0]


def test_kinds_may_be_text_and_know_their_members() -> None:
    assert Tool("rectangle", "x").tool is Tool.Type.BBOX  # pyright: ignore[reportArgumentType]
    assert Tool.Type.SEGMENTATION == "superpixel"
    assert Classification(Classification.Type.TEXT, instructions="Why?").name == "Why?"
    assert PromptResponseClassification(PromptResponseClassification.Type.PROMPT, "p").required
    assert not Tool.Type("teleporter").is_known


def test_evaluation_tools_ask_everything_by_default() -> None:
    tool = StepReasoningTool("steps")
    incorrect = tool.definition.variants[2]
    assert (incorrect.name, len(incorrect.actions)) == ("Incorrect", 4)
    incorrect.set_actions(["justification"])
    assert StepReasoningTool.from_dict(tool.asdict()) == tool
    with pytest.raises(
        InvalidArgumentError, match="'Incorrect' has no action 'dance'; it has regenerateSteps"
    ):
        incorrect.set_actions(["dance"])
    with pytest.raises(InvalidArgumentError, match="'Correct' has no action 'justification'; it has none"):
        tool.definition.variants[0].set_actions(["justification"])
    incorrect.reset_actions()
    assert tool.asdict()["definition"]["variants"][2]["actions"] == []
    again = StepReasoningTool.from_dict(tool.asdict())
    again.definition.variants[2].set_actions(["rewriteStep"])
    assert [each.name for each in FactCheckingTool("facts").definition.variants][:2] == [
        "Accurate",
        "Inaccurate",
    ]
    (issues,) = PromptIssueTool("issue").classifications
    assert issues.options[0].value == "not_rateable"


def test_relationships_name_tools_by_id() -> None:
    cat, dog = Tool(Tool.Type.BBOX, "cat"), Tool(Tool.Type.BBOX, "dog", feature_schema_id="f2")
    chases = RelationshipTool("chases")
    assert "definition" not in chases.asdict()
    chases.add_constraint(dog, cat)
    assert cat.feature_schema_id
    assert chases.asdict()["definition"] == {"constraints": [["f2", cat.feature_schema_id]]}
    chases.set_constraints([(cat, dog), (cat, cat)])
    assert len(chases.constraints or ()) == 2
    assert RelationshipTool.from_dict(chases.asdict()) == chases != RelationshipTool("chases")
    assert "constraints=[" in repr(chases)


def test_names_in_one_list_differ() -> None:
    question = Classification(Classification.Type.CHECKLIST, "q", options=[Option("a")])
    builder = OntologyBuilder([Tool(Tool.Type.BBOX, "box")], [question])
    nested = PromptResponseClassification(PromptResponseClassification.Type.RESPONSE_RADIO, "r")
    nested.add_option(ResponseOption("a"))
    option = Option("b", options=[nested])
    tool = Tool(Tool.Type.POINT, "point", classifications=[question])
    for add, given, message in [
        (builder.add_tool, StepReasoningTool("box"), "the ontology has 'box' already"),
        (builder.add_classification, copy.copy(question), "the ontology has 'q' already"),
        (question.add_option, Option("a", "A"), "classification 'q' has 'a' already"),
        (nested.add_option, ResponseOption("a"), "classification 'r' has 'a' already"),
        (option.add_option, nested, "option 'b' has 'r' already"),
        (tool.add_classification, question, "tool 'point' has 'q' already"),
        (
            builder.add_tool,
            question,
            "the ontology takes Tool or JudgementTool or PromptIssueTool, not Classification",
        ),
        (question.add_option, "a", "classification 'q' takes Option, not str 'a'"),
    ]:
        with pytest.raises(InvalidArgumentError, match=message):
            add(given)  # pyright: ignore[reportArgumentType]
    assert (len(builder.tools), len(question.options), len(tool.classifications)) == (1, 1, 1)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (5, "must be a dict of an ontology, not int 5"),
        ({"tools": 4}, "tools must be a list, not int 4"),
        ({"tools": [4]}, r"tools\[0\] must be a dict of a tool, not int 4"),
        ({"tools": [{"tool": "point"}]}, r"tools\[0\]\.name is missing"),
        ({"tools": [{"name": "x"}]}, r"tools\[0\]\.tool is missing"),
        (
            {"tools": [{"tool": 5, "name": "x"}]},
            r"tools\[0\]\.tool must be a member of Tool.Type \(POLYGON, ",
        ),
        ({"classifications": [{"type": "radio"}]}, r"classifications\[0\]\.name is missing"),
        (
            {"classifications": [{"type": "radio", "name": "x", "options": [{"value": 1}, "cat"]}]},
            r"classifications\[0\]\.options\[1\] must be a dict of an option such as",
        ),
        (
            {"tools": [{"tool": "edge", "name": "x", "definition": {"constraints": [["a"]]}}]},
            r"constraints\[0\] must be two feature schema ids, not list \['a'\]",
        ),
        (
            {"tools": [{"tool": "point", "name": "x", "attributes": [dict[str, Any]()]}]},
            r"tools\[0\]\.attributes\[0\]\.attributeName is missing",
        ),
    ],
)
def test_json_that_is_no_ontology_is_rejected_with_a_path(given: Any, message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        OntologyBuilder.from_dict(given)


def test_mistakes_are_found_before_the_ontology_is_sent() -> None:
    radio = Classification(Classification.Type.RADIO, "kind")
    text = Classification(Classification.Type.TEXT, "note", options=[Option("a")])
    tools = [
        Tool(Tool.Type.BBOX, "x"),
        Tool(Tool.Type("rectangel"), "x", color="reddish", extra={"colour": 1}),
    ]
    with pytest.raises(InvalidQueryError) as caught:
        OntologyBuilder([*tools], [radio, text]).check()
    for mistake in (
        "the ontology has 6 mistakes:",
        "tools[1] has the unknown key 'colour': did you mean 'color'?",
        "(did you mean 'rectangle'?)",
        "tools[1].color must be a colour such as '#1CE6FF' or 'blue', not str 'reddish'",
        "tools[1].name is 'x', as is tools[0].name: names must differ",
        "classifications[0].options is missing: a radio needs at least one option",
        "classifications[1].options must be empty: a text has none",
    ):
        assert mistake in str(caught.value)


def test_questions_may_be_twenty_levels_deep() -> None:
    def nested(levels: int) -> Classification:
        options = [Option("a", options=[nested(levels - 1)] if levels else [])]
        return Classification(Classification.Type.RADIO, "q", options=options)

    OntologyBuilder(classifications=[nested(20)]).check()
    with pytest.raises(InvalidQueryError, match="nested more than 20 levels deep"):
        OntologyBuilder(classifications=[nested(21)]).check()


def test_attributes_are_objects() -> None:
    tool = Tool.from_dict({"tool": "point", "name": "x", "attributes": [{**ATTRIBUTES[0], "more": 1}]})
    assert tool.attributes == [FeatureSchemaAttribute("auto-ocr", "true", extra={"more": 1})]
