"""Keys that an ontology does not know, and colors that are none, are refused with their places; many options are quick."""

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
def test_unknown_keys_and_colors_are_refused_with_their_place(api, ontology, place) -> None:
    error = api.error(UPSERT, n=json.dumps(ontology))
    assert error["extensions"]["code"] == "MALFORMED_REQUEST"
    assert f"'{place}'" in error["message"]


def test_all_mistakes_are_reported_at_once(api) -> None:
    error = api.error(
        UPSERT, n=json.dumps({"tools": [{**BOX, "colour": "red", "color": "none"}], "tolls": []})
    )
    assert len(error["errors"]) == 3
    assert "did you mean 'color'?" in error["message"]


def test_a_feature_schema_alone_is_checked_too(api) -> None:
    assert "'colour'" in api.error(NODE, n=json.dumps({**BOX, "colour": "red"}))["message"]


@pytest.mark.parametrize("color", ["blue", "#ff0000", "#F00", "rgb(1, 2, 3)", "#ff000080", None])
def test_colors_are_kept_as_they_are_written(api, color) -> None:
    made = api.data(UPSERT, n=json.dumps({"tools": [{**BOX, "color": color}]}))["upsertOntology"][
        "normalized"
    ]
    assert color is None or made["tools"][0]["color"] == color


def test_the_time_for_an_ontology_grows_with_its_size_only(api) -> None:
    """Comparing 30,000 options with each other would take a minute."""
    options = [{"value": f"o{n}"} for n in range(30_000)]
    start = time.monotonic()
    api.data(
        UPSERT.replace(" normalized}", "}"),
        n=json.dumps({"classifications": [{"type": "radio", "name": "k", "options": options}]}),
    )
    assert time.monotonic() - start < 10
