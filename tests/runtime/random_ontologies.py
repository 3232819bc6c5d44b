"""Random ontologies, the same for each seed, with the ids and members that a server returns."""

from __future__ import annotations

from random import Random
from typing import Any

TOOLS = (
    "polygon",
    "superpixel",
    "point",
    "rectangle",
    "line",
    "named-entity",
    "edge",
    "marker",
    "raster-segmentation",
)
CHOICES = ("radio", "checklist", "response-radio", "response-checklist")
TYPED = ("text", "prompt", "response-text", "date")
NAMES = (
    "Car",
    "Ünïcode",
    "名前",
    "🚗 car",
    "a: b",
    "yes",
    "null",
    "1.5",
    "#x",
    "- y",
    "a\nb",
    "it's",
    '"q"',
    "~",
)


def ontology(random: Random) -> dict[str, Any]:
    """A valid ontology."""
    whole: dict[str, Any] = {
        "tools": [_tool(random, place) for place in range(random.randrange(6))],
        "classifications": _questions(random, 3),
    }
    return whole | _some(random, {"realTime": True, "relationships": [{"featureSchemaId": _id(random)}]})


def _tool(random: Random, place: int) -> dict[str, Any]:
    more = {
        "color": "#1CE6FF",
        "required": True,
        "archived": True,
        "attributes": [_attribute(random)],
        "hotkey": "1",
    }
    node = {"tool": random.choice(TOOLS), "name": _name(random, place), **_ids(random), **_some(random, more)}
    return {**node, "classifications": _questions(random, 2)}


def _questions(random: Random, depth: int) -> list[dict[str, Any]]:
    return [_question(random, place, depth) for place in range(random.randrange(4) if depth else 0)]


def _question(random: Random, place: int, depth: int) -> dict[str, Any]:
    kind = random.choice(CHOICES + TYPED)
    more = {
        "scope": "index",
        "uiMode": "searchable",
        "isLikertScale": True,
        "required": True,
        "minSelections": 1,
    }
    count = random.randrange(1, 4) if kind in CHOICES else 0
    return {
        "type": kind,
        "name": _name(random, place),
        "instructions": _name(random, place),
        **_ids(random),
        **_some(random, more),
        "options": [_option(random, place, depth - 1) for place in range(count)],
    }


def _option(random: Random, place: int, depth: int) -> dict[str, Any]:
    value: Any = random.choice([place, _name(random, place)])
    node = {
        "value": value,
        "label": _name(random, place),
        **_ids(random),
        **_some(random, {"position": place}),
    }
    return {**node, "options": _questions(random, depth)}


def _name(random: Random, place: int) -> str:
    return f"{random.choice(NAMES)} {place}" if place else random.choice(NAMES)


def _attribute(random: Random) -> dict[str, str]:
    return {"attributeName": random.choice(NAMES), "attributeValue": "true"}


def _ids(random: Random) -> dict[str, str]:
    return {"schemaNodeId": _id(random), "featureSchemaId": _id(random)}


def _id(random: Random) -> str:
    return f"c{random.randrange(10**24):024}"


def _some(random: Random, members: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in members.items() if random.random() < 0.3}
