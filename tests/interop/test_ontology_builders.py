"""Builders of the official client and of this one make the same JSON, and read that of the other."""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING, Any

import pytest

import labelbox_gen
from labelbox_gen import Client, OntologyBuilder

if TYPE_CHECKING:
    from labelbox_gen.server import RunningServer

labelbox: Any = pytest.importorskip("labelbox", reason="the official client is the extra `interop`")


def everything(package: Any) -> Any:
    """The same ontology, built with one of the packages."""
    question, response = package.Classification, package.PromptResponseClassification
    text = question(question.Type.TEXT, "why", required=True)
    tools = [
        package.Tool(kind, kind.name, color="blue" if kind.name == "LINE" else None)
        for kind in package.Tool.Type
    ]
    tools[0].add_classification(text)
    tools += [
        package.StepReasoningTool("steps"),
        package.FactCheckingTool("facts"),
        package.PromptIssueTool("issue"),
    ]
    tools += [package.RelationshipTool("related", constraints=[("f1", "f2")])]
    builder = package.OntologyBuilder(tools)
    options = [package.Option("a", "A", options=[text]), package.Option(2, position=1)]
    for kind in question.Type:
        shown = (
            {"scope": question.Scope.INDEX, "ui_mode": question.UIMode.HOTKEY} if kind.name == "RADIO" else {}
        )
        builder.add_classification(question(kind, kind.name, "Which?" + kind.name, options=options, **shown))
    for kind in response.Type:
        characters = {"character_min": 1, "character_max": 9} if kind.name == "PROMPT" else {}
        found = [] if kind.name in ("PROMPT", "RESPONSE_TEXT") else [package.ResponseOption("a")]
        builder.add_classification(response(kind, kind.name, options=found, **characters))
    return builder


@pytest.fixture(scope="module")
def both() -> tuple[dict[str, Any], dict[str, Any]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = everything(labelbox).asdict()
    return json.loads(json.dumps(theirs)), everything(labelbox_gen).asdict()


def without_labels(whole: dict[str, Any]) -> dict[str, Any]:
    """The JSON without the labels of a prompt issue, which each package words itself."""
    for tool in whole["tools"]:
        if tool["tool"] == "prompt-issue":
            for option in tool["classifications"][0]["options"]:
                option["label"] = option["value"]
    return whole


def test_both_builders_make_the_same_json(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    theirs, ours = (without_labels(whole) for whole in both)
    assert ours == theirs


def test_our_builder_reads_the_json_of_the_official_one(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    theirs, _ = both
    assert OntologyBuilder.from_dict(theirs).asdict() == theirs


def test_the_official_builder_reads_our_json(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    _, ours = both
    kinds = {kind.value for kind in labelbox.Tool.Type} - {
        "edge"
    }  # it reads no other tools, and no constraints
    readable = {**ours, "tools": [tool for tool in ours["tools"] if tool["tool"] in kinds]}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert labelbox.OntologyBuilder.from_dict(readable).asdict() == readable


def test_ontologies_of_one_client_are_those_of_the_other(labelbox_server: RunningServer) -> None:
    key = labelbox_server.add_organization("builders")
    official = labelbox.Client(
        api_key=key, endpoint=labelbox_server.url, rest_endpoint=labelbox_server.rest_endpoint
    )
    box = labelbox.Tool(labelbox.Tool.Type.BBOX, "box")
    with Client(key, endpoint=labelbox_server.url) as client:
        created = official.create_ontology("theirs", labelbox.OntologyBuilder([box]).asdict())
        assert OntologyBuilder.from_ontology(client.get_ontology(created.uid)).tools[0].name == "box"
        assert client.create_ontology("builder", labelbox.OntologyBuilder([box])).tools()[0].name == "box"
        ours = client.create_ontology("ours", OntologyBuilder.from_ontology(created))
        (tool,) = official.get_ontology(ours.uid).tools()
        assert (tool.name, tool.feature_schema_id) == ("box", ours.tools()[0].feature_schema_id)
