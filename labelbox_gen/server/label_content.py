"""The text of labels and predictions as annotations in the form of exports."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from . import json_text
from .ids import new_id

Node = dict[str, Any]

_KEYS = {
    "featureId": "feature_id",
    "schemaId": "feature_schema_id",
    "featureSchemaId": "feature_schema_id",
    "title": "name",
    "bbox": "bounding_box",
}
"""How the labels of the years of the v2.4 guide called what exports have."""


def annotations_of(text: str | None) -> Node:
    """Empty for text that is no JSON object with objects or classifications."""
    try:
        content = json_text.parse(text or "")
    except ValueError:
        return {}
    if not isinstance(content, dict):
        return {}
    node = cast(Node, content)
    if not isinstance(node.get("objects", node.get("classifications")), list):
        return {**node} if isinstance(node.get("frames"), dict) else {}
    return {
        **node,
        "objects": [_object(each) for each in _nodes(node, "objects")],
        "classifications": [_classification(each) for each in _nodes(node, "classifications")],
        "relationships": _nodes(node, "relationships"),
    }


def _object(node: Node) -> Node:
    nested = [_classification(each) for each in _nodes(node, "classifications")]
    return {**_renamed(node), "classifications": nested}


def _classification(node: Node) -> Node:
    node = _renamed(node)
    answer, answers = node.pop("answer", None), node.pop("answers", None)
    if isinstance(answer, str):
        node["text_answer"] = {"content": answer}
    elif isinstance(answer, dict):
        node["radio_answer"] = _object(cast(Node, answer))
    elif isinstance(answer, list):
        answers = cast("list[object]", answer)
    if isinstance(answers, list):
        node["checklist_answers"] = [_object(each) for each in _nodes({"_": answers}, "_")]
    return node


def _renamed(node: Node) -> Node:
    """Every feature gets an id, as exports have one."""
    named = {_KEYS.get(name, name): value for name, value in node.items()}
    named.setdefault("feature_id", new_id())
    return named


def _nodes(parent: Mapping[str, Any], key: str) -> list[Node]:
    value: object = parent.get(key)
    if not isinstance(value, list):
        return []
    return [cast(Node, each) for each in cast("list[object]", value) if isinstance(each, dict)]
