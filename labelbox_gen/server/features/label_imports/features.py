"""Lookup of the features of a project's ontology by the names that NDJSON lines use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any

from .invalid import Invalid, as_text

Node = Mapping[str, Any]
Names = Callable[[Node], tuple[object, ...]]


class Known(dict[str, Any]):
    """A node of an ontology. Lookups by name take constant time: a node may have many thousands of options."""

    @cached_property
    def nested(self) -> Index:
        """The classifications nested in a tool or an option."""
        return Index(self.get("classifications") or self.get("options"), _of_feature)

    @cached_property
    def choices(self) -> Index:
        return Index(self.get("options"), _of_option)


class Index:
    """Nodes by schema id and by the names that lines use. The first of several nodes with a name takes precedence."""

    def __init__(self, nodes: Iterable[Node] | None, names: Names) -> None:
        self._by_id: dict[str, Known] = {}
        self._by_name: dict[str, Known] = {}
        for node in nodes or ():
            known = Known(node)
            if isinstance(id := known.get("featureSchemaId"), str):
                self._by_id.setdefault(id, known)
                for name in names(known):
                    if isinstance(name, str):
                        self._by_name.setdefault(name, known)

    def find(self, id: object, name: str | None) -> Known | None:
        if name is not None:
            return self._by_name.get(name)
        return self._by_id.get(id) if isinstance(id, str) else None


class Features:
    """The tools, relationships and classifications of an ontology."""

    def __init__(self, normalized: Node) -> None:
        self._tools = Index([*normalized.get("tools", ()), *normalized.get("relationships", ())], _of_feature)
        self._classifications = Index(normalized.get("classifications"), _of_feature)

    def tool(self, line: Node) -> Known:
        return _find(self._tools, line, "", "tool")

    def classification(self, line: Node) -> Known:
        return _find(self._classifications, line, "", "classification")


def nested_classification(parent: Known, entry: Node, field: str) -> Known:
    """The classification nested in a tool or an option that `entry` refers to. Raises `Invalid` if there is none."""
    return _find(parent.nested, entry, f"{field}.", f"classification below '{name_of(parent)}'")


def option(classification: Known, answer: Node, field: str) -> Known:
    """The option with the schema id, label or value of `answer`. Raises `Invalid` if there is none."""
    id = answer.get("schemaId") or answer.get("featureSchemaId")
    name = None if id else as_text(answer.get("name", answer.get("value")), f"{field}.name")
    if (found := classification.choices.find(id, name)) is None:
        raise Invalid(f"{field}.name", f"'{name_of(classification)}' has no option '{id or name}'")
    return found


def name_of(node: Node) -> str:
    """The displayed name: the name of a tool, the question of a classification, the label of an option."""
    return str(node.get("instructions") or node.get("label") or node.get("name") or "")


def described(node: Node, id: str) -> dict[str, Any]:
    """The keys that all features of an export share: ids, name and value."""
    value = node.get("value") or (node.get("name") if "instructions" in node else None)
    name = name_of(node)
    return {
        "feature_id": id,
        "feature_schema_id": node["featureSchemaId"],
        "name": name,
        "value": value or name.lower().replace(" ", "_"),
    }


def _of_feature(node: Node) -> tuple[object, ...]:
    return name_of(node), node.get("name")


def _of_option(node: Node) -> tuple[object, ...]:
    return node.get("value"), node.get("label")


def _find(nodes: Index, line: Node, prefix: str, what: str) -> Known:
    id = line.get("schemaId") or line.get("featureSchemaId")
    name = None if id else as_text(line.get("name"), f"{prefix}name")
    if (found := nodes.find(id, name)) is None:
        raise Invalid(f"{prefix}name", f"the ontology has no {what} '{id or name}'")
    return found
