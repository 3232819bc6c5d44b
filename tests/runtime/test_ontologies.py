"""Ontologies and options as JSON text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen._runtime.ontologies.colors import is_color
from labelbox_gen._runtime.ontologies.normalized import normalized_text, options_text
from labelbox_gen._runtime.ontologies.validation import TOOLS
from labelbox_gen.exceptions import InvalidQueryError

TOOL: dict[str, Any] = {"tool": "rectangle", "name": "box"}
CHOICE: dict[str, Any] = {"type": "radio", "name": "kind", "options": [{"label": "Cat", "value": "cat"}]}


def test_options_may_be_a_dict_text_or_a_file(tmp_path: Path) -> None:
    assert options_text({"tools": [], "é": None}) == '{"tools":[],"é":null}'
    assert options_text('{ "tools": [] }') == '{ "tools": [] }'
    (tmp_path / "options.json").write_text('{"a": 1}')
    assert options_text(tmp_path / "options.json") == '{"a":1}'


@pytest.mark.parametrize("options", ["", "[]", "nonsense", '"text"', {"tools": object()}, None, 5, b"{}"])
def test_other_values_than_json_objects_are_rejected(options: Any) -> None:
    with pytest.raises(InvalidQueryError, match="JSON"):
        options_text(options)


@pytest.mark.parametrize(
    "ontology",
    [
        {},
        {"tools": [TOOL]},
        {"tools": [{**TOOL, "color": color} for color in [None]]},
        {"tools": [{**TOOL, "color": "#1CE6FF", "required": True, "classifications": [CHOICE]}]},
        {"tools": [{"tool": tool, "name": tool, "schemaNodeId": None, "attributes": []} for tool in TOOLS]},
        {"classifications": [CHOICE, {"type": "text", "instructions": "Why?", "options": []}]},
        {"classifications": [{**CHOICE, "options": [{"value": "a", "options": [CHOICE]}, {"value": 2}]}]},
        {"classifications": [{**CHOICE, "scope": "index", "uiMode": "hotkey", "isLikertScale": True}]},
        {"relationships": [], "realTime": False},
    ],
)
def test_an_ontology_can_be_a_dict_text_or_file(ontology: dict[str, Any], tmp_path: Path) -> None:
    whole = {"tools": [], "classifications": [], **ontology}
    (tmp_path / "ontology.json").write_text(json.dumps(ontology))
    for given in (ontology, json.dumps(ontology), tmp_path / "ontology.json"):
        assert json.loads(normalized_text(given)) == whole


@pytest.mark.parametrize(
    ("ontology", "mistake"),
    [
        ({"tolls": []}, "the ontology has the unknown key 'tolls': did you mean 'tools'?"),
        ({"tools": {}}, "tools must be a list, not dict {}"),
        ({"tools": [{**TOOL, "classifications": 5}]}, "tools[0].classifications must be a list, not int 5"),
        ({"tools": [None]}, "tools[0] must be an object"),
        ({"tools": [{"name": "a"}]}, "tools[0].tool is missing: one of polygon"),
        ({"tools": [{**TOOL, "tool": "bbox"}]}, "tools[0].tool must be one of polygon, superpixel"),
        ({"tools": [{**TOOL, "tool": "Polygn"}]}, "not str 'Polygn' (did you mean 'polygon'?)"),
        ({"tools": [{**TOOL, "tool": ["x"]}]}, "tools[0].tool must be one of"),
        ({"tools": [{"tool": "point"}]}, "tools[0].name is missing"),
        ({"tools": [{**TOOL, "name": " "}]}, "tools[0].name is empty"),
        ({"tools": [{**TOOL, "name": 5}]}, "tools[0].name must be text, not int 5"),
        ({"tools": [{**TOOL, "name": "\ud800"}]}, "tools[0].name has half of a surrogate pair"),
        ({"tools": [TOOL, TOOL]}, "tools[1].name is 'box', as is tools[0].name"),
        (
            {"tools": [{**TOOL, "colour": "red"}]},
            "tools[0] has the unknown key 'colour': did you mean 'color'?",
        ),
        ({"tools": [{**TOOL, "color": "rad"}]}, "tools[0].color must be a colour such as"),
        ({"tools": [{**TOOL, "color": 5}]}, "tools[0].color must be a colour such as"),
        ({"tools": [{**TOOL, "required": "yes"}]}, "tools[0].required must be true or false"),
        ({"tools": [{**TOOL, "classifications": [{}]}]}, "tools[0].classifications[0].type is missing"),
        ({"classifications": ["x"]}, "classifications[0] must be an object"),
        ({"classifications": [{**CHOICE, "type": "radoi"}]}, "did you mean 'radio'?"),
        ({"classifications": [{"type": "radio", "name": "a"}]}, "classifications[0].options is missing"),
        ({"classifications": [{**CHOICE, "type": "text"}]}, "options must be empty: a text has none"),
        ({"classifications": [CHOICE, CHOICE]}, "classifications[1].name is 'kind'"),
        ({"classifications": [{**CHOICE, "options": ["cat"]}]}, "options[0] must be an object such as"),
        ({"classifications": [{**CHOICE, "options": [{}]}]}, "options[0].label is missing"),
        ({"classifications": [{**CHOICE, "options": [{"value": ["a"]}]}]}, "options[0].value must be text"),
        (
            {"classifications": [{**CHOICE, "options": [{"value": "a"}, {"value": "a"}]}]},
            "options[1].value is 'a'",
        ),
        (
            {"classifications": [{**CHOICE, "options": [{"value": "a", "options": [{"type": "x"}]}]}]},
            "classifications[0].options[0].options[0].type must be one of",
        ),
        ({"relationships": [5]}, "relationships[0] must be an object"),
        (
            {"tools": [{**TOOL, "definition": {"x": float("nan")}}]},
            "tools[0].definition.x must be a finite number",
        ),
    ],
)
def test_a_mistake_is_named_with_its_path(ontology: Any, mistake: str) -> None:
    with pytest.raises(InvalidQueryError) as caught:
        normalized_text(ontology)
    assert mistake in str(caught.value)


def test_all_mistakes_are_reported() -> None:
    ontology = {
        "tools": [{"tool": "bbox", "colour": "red"}, TOOL, TOOL],
        "classifications": [{"type": "radio", "name": "a"}],
    }
    with pytest.raises(InvalidQueryError, match="the ontology has 5 mistakes:") as caught:
        normalized_text(json.dumps(ontology))
    assert [line.split(" ")[2] for line in str(caught.value).splitlines()[1:]] == [
        "tools[0]",
        "tools[0].tool",
        "tools[0].name",
        "tools[2].name",
        "classifications[0].options",
    ]


def test_an_ontology_that_contains_itself_is_refused() -> None:
    option: dict[str, Any] = {"value": "a"}
    option["options"] = [{"type": "radio", "name": "again", "options": [option]}]
    with pytest.raises(InvalidQueryError, match="nested more than 20 levels deep"):
        normalized_text({"classifications": [{**CHOICE, "options": [option]}]})


@pytest.mark.parametrize("ontology", ["[]", "nonsense", "", None, 5, b"{}", object(), ["tools"]])
def test_invalid_ontologies_are_rejected(ontology: Any) -> None:
    with pytest.raises(InvalidQueryError, match="the ontology"):
        normalized_text(ontology)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidQueryError, match=r"cannot read .*missing\.json"):
        normalized_text(tmp_path / "missing.json")
    (tmp_path / "bad.json").write_text("{")
    with pytest.raises(InvalidQueryError, match=r"in .*bad\.json is not JSON"):
        normalized_text(tmp_path / "bad.json")
    with pytest.raises(InvalidQueryError, match="Pass a file as a path"):
        normalized_text(str(tmp_path / "bad.json"))


@pytest.mark.parametrize(
    "color", ["#fff", "#1CE6FF", "#1ce6ff80", "blue", "Red", "rgb(1, 2, 3)", "hsla(1 2% 3% / 4)"]
)
def test_colours_of_css_are_colours(color: str) -> None:
    assert is_color(color)


@pytest.mark.parametrize("color", ["", "#ff", "#gggggg", "1CE6FF", "bleu", "rgb()", "#fff\n", "javascript:x"])
def test_other_text_is_not_a_colour(color: str) -> None:
    assert not is_color(color)
