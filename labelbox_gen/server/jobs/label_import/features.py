"""The features that a project's ontology has, found by the names that lines use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .invalid import Invalid, as_text

Node = Mapping[str, Any]


class Features:
    def __init__(self, normalized: Node) -> None:
        self._tools = [*normalized.get("tools", ()), *normalized.get("relationships", ())]
        self._classifications: list[Node] = list(normalized.get("classifications", ()))

    def tool(self, line: Node) -> Node:
        return _find(self._tools, line, "", "tool")

    def classification(self, line: Node) -> Node:
        return _find(self._classifications, line, "", "classification")


def nested_classification(parent: Node, entry: Node, field: str) -> Node:
    """One of a tool's classifications, or of those that an option opens."""
    inside: list[Node] = parent.get("classifications") or parent.get("options") or []
    return _find(inside, entry, f"{field}.", f"classification below '{name_of(parent)}'")


def option(classification: Node, answer: Node, field: str) -> Node:
    """By schema id, label or value."""
    options: list[Node] = classification.get("options") or []
    id = answer.get("schemaId") or answer.get("featureSchemaId")
    name = None if id else as_text(answer.get("name", answer.get("value")), f"{field}.name")
    for each in options:
        if each["featureSchemaId"] == id if id else name in (each.get("value"), each.get("label")):
            return each
    raise Invalid(f"{field}.name", f"'{name_of(classification)}' has no option '{id or name}'")


def name_of(node: Node) -> str:
    """Tools go by name, classifications by their question, options by their label."""
    return node.get("instructions") or node.get("label") or node["name"]


def described(node: Node, id: str) -> dict[str, Any]:
    """What every exported feature begins with."""
    value = node.get("value") or (node["name"] if "instructions" in node else None)
    name = name_of(node)
    return {
        "feature_id": id,
        "feature_schema_id": node["featureSchemaId"],
        "name": name,
        "value": value or name.lower().replace(" ", "_"),
    }


def _find(nodes: Iterable[Node], line: Node, prefix: str, what: str) -> Node:
    id = line.get("schemaId") or line.get("featureSchemaId")
    name = None if id else as_text(line.get("name"), f"{prefix}name")
    for node in nodes:
        if node["featureSchemaId"] == id if id else name in (name_of(node), node.get("name")):
            return node
    raise Invalid(f"{prefix}name", f"the ontology has no {what} '{id or name}'")
