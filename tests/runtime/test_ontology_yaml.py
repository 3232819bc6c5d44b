"""Ontologies as YAML."""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random
from typing import Any

import pytest

from labelbox_gen import Classification, OntologyBuilder, Option, StepReasoningTool, Tool
from labelbox_gen.exceptions import InvalidQueryError, LabelboxError

from .random_ontologies import ontology

pytest.importorskip("yaml", reason="PyYAML is the extra `yaml`")

TRAFFIC = """\
tools:
  - tool: rectangle
    name: car
    color: blue
    required: true
    classifications:
      - type: radio
        name: color
        options:
          - red
          - 'yes'
          - value: 2
            label: two
            options:
              - type: text
                name: why
                instructions: Why two?
classifications: []
"""


@pytest.mark.parametrize("seed", range(100))
def test_random_ontologies_round_trip(seed: int) -> None:
    builder = OntologyBuilder.from_dict(ontology(Random(seed)))
    text = builder.to_yaml()
    assert OntologyBuilder.from_yaml(text) == builder
    assert OntologyBuilder.from_yaml(text).to_yaml() == text
    assert "featureSchemaId" not in builder.to_yaml(ids=False).replace("relationships", "") or builder.extra


def test_the_text_has_no_defaults() -> None:
    why = Classification(Classification.Type.TEXT, "why", "Why two?")
    options = [Option("red"), Option("yes"), Option(2, "two", options=[why])]
    color = Classification(Classification.Type.RADIO, "color", options=options)
    builder = OntologyBuilder(
        [Tool(Tool.Type.BBOX, "car", required=True, color="blue", classifications=[color])]
    )
    assert builder.to_yaml() == TRAFFIC
    assert OntologyBuilder.from_yaml(TRAFFIC) == builder
    assert OntologyBuilder.from_yaml(OntologyBuilder([StepReasoningTool("s")]).to_yaml()).tools == [
        StepReasoningTool("s")
    ]


def test_a_file_is_a_path(tmp_path: Path) -> None:
    path = tmp_path / "traffic.yaml"
    path.write_text("﻿" + TRAFFIC, "utf-8")
    assert OntologyBuilder.from_yaml(path).to_yaml() == TRAFFIC
    path.write_text(TRAFFIC.replace("rectangle", "rectangel"))
    with pytest.raises(InvalidQueryError, match=r"traffic\.yaml:2:11: tools\[0\]\.tool must be one of"):
        OntologyBuilder.from_yaml(path)
    with pytest.raises(InvalidQueryError, match=r"cannot read .*none\.yaml"):
        OntologyBuilder.from_yaml(tmp_path / "none.yaml")


@pytest.mark.parametrize(
    "name", ["yes", "12:30", "2026-01-01", "0x10", "1_000", "on", "1e5", "08", "=", "<<"]
)
def test_only_json_is_converted(name: str) -> None:
    (tool,) = OntologyBuilder.from_yaml(f"tools: [{{tool: point, name: {name}}}]").tools
    assert tool.name == name


def test_anchors_are_copied() -> None:
    text = "tools:\n- &a {tool: point, name: x}\nclassifications:\n- {type: radio, name: q, options: &o [a, b]}\n"
    builder = OntologyBuilder.from_yaml(f"{text}- {{type: radio, name: r, options: *o}}\n")
    assert [len(each.options) for each in builder.classifications] == [2, 2]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "<yaml>: an ontology has the keys tools and classifications"),
        ("traffic.yaml", "<yaml>:1:1: an ontology has the keys tools and classifications\n.*pathlib.Path"),
        ("a: [", "<yaml>:1:5: expected the node content"),
        ("tools:\n\t- a", "<yaml>:2:1: found character"),
        ("tools: []\ntools: []", "<yaml>:2:1: the key 'tools' is there twice"),
        ("tools: &a [*a]", "<yaml>:1:8: an alias is inside of its own anchor"),
        (
            "tools:\n- tool: point\n  name: !!python/name:os x",
            "<yaml>:3:9: the tag .*python.* is not supported",
        ),
        ("a: 1\n---\nb: 2", "<yaml>:2:1: but found another document"),
        ("? [a]\n: 1", "<yaml>:1:3: keys must be text"),
        ("[" * 5_000, "<yaml>: the nodes are nested too deeply"),
        ("\x00", "<yaml>: unacceptable character"),
        (
            "tools:\n- tool: point\n  nmae: x",
            r"<yaml>:3:3: tools\[0\] has the unknown key 'nmae': did you mean 'name'",
        ),
        ("tools:\n- tool: point\n  nmae: x", r"<yaml>:2:3: tools\[0\]\.name is missing"),
        ("tools:\n- {tool: point, name: 5}", r"<yaml>:2:23: tools\[0\]\.name must be text, not int 5"),
    ],
)
def test_mistakes_have_their_line_and_column(text: str, message: str) -> None:
    with pytest.raises(InvalidQueryError, match=message):
        OntologyBuilder.from_yaml(text)


def test_aliases_cannot_fill_the_memory() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    with pytest.raises(InvalidQueryError, match="more than 500000 nodes, those of aliases included"):
        OntologyBuilder.from_yaml("\n".join(lines))


def test_pyyaml_is_needed_only_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    calls: list[Any] = [lambda: OntologyBuilder.from_yaml(TRAFFIC), OntologyBuilder().to_yaml]
    for call in calls:
        with pytest.raises(LabelboxError, match=r"(?s)needs the package yaml.*labelbox-gen\[yaml\]"):
            call()
