"""Unknown keys and invalid colors of ontologies are refused with their paths; large ontologies are fast."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

UPSERT = 'mutation($n: String){upsertOntology(data: {name: "o", normalized: $n}){id normalized}}'
NODE = "mutation($n: String!){upsertRootSchemaNode(data: {normalized: $n}){id}}"
BOX: dict[str, Any] = {"tool": "rectangle", "name": "box"}
KIND: dict[str, Any] = {"type": "radio", "name": "kind", "options": [{"value": "a"}]}


@pytest.mark.parametrize(
    ("ontology", "place"),
    [
        ({"tools": [BOX], "classification": []}, "classification"),
        ({"tools": [{**BOX, "colour": "red"}]}, "tools[0].colour"),
        ({"tools": [BOX, {**BOX, "name": "b", "color": "blurple"}]}, "tools[1].color"),
        ({"tools": [{**BOX, "color": "#12345"}]}, "tools[0].color"),
        ({"tools": [{**BOX, "color": 5}]}, "tools[0].color"),
        ({"tools": [{**BOX, "classifications": [{**KIND, "Options": []}]}]}, "tools[0].classifications[0].Options"),
        ({"classifications": [{**KIND, "options": [{"value": "a", "lable": "A"}]}]},
         "classifications[0].options[0].lable"),
        ({"relationships": [{"name": "r", "tools": "edge"}]}, "relationships[0].tools"),
    ],
)  # fmt: skip
def test_unknown_keys_and_colors_are_refused_with_their_path(api, ontology, place) -> None:
    error = api.error(UPSERT, n=json.dumps(ontology))
    assert error["extensions"]["code"] == "MALFORMED_REQUEST"
    assert f"'{place}'" in error["message"]


def test_all_errors_are_reported_together(api) -> None:
    error = api.error(
        UPSERT, n=json.dumps({"tools": [{**BOX, "colour": "red", "color": "none"}], "tolls": []})
    )
    assert len(error["errors"]) == 3
    assert "did you mean 'color'?" in error["message"]


def test_single_feature_schemas_are_checked(api) -> None:
    assert "'colour'" in api.error(NODE, n=json.dumps({**BOX, "colour": "red"}))["message"]


@pytest.mark.parametrize("color", ["blue", "#ff0000", "#F00", "rgb(1, 2, 3)", "#ff000080", None])
def test_colors_are_stored_unchanged(api, color) -> None:
    made = api.data(UPSERT, n=json.dumps({"tools": [{**BOX, "color": color}]}))["upsertOntology"][
        "normalized"
    ]
    assert color is None or made["tools"][0]["color"] == color


def test_validation_takes_linear_time(api) -> None:
    """A quadratic comparison of 30,000 options would take a minute."""
    options = [{"value": f"o{n}"} for n in range(30_000)]
    start = time.monotonic()
    api.data(
        UPSERT.replace(" normalized}", "}"),
        n=json.dumps({"classifications": [{"type": "radio", "name": "k", "options": options}]}),
    )
    assert time.monotonic() - start < 10
