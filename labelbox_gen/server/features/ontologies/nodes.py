"""Reads and changes the nodes of a completed ontology. Nothing is changed in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from labelbox_gen.server.store.stored_json import as_objects

Node = dict[str, Any]

ROOTS = ("tools", "classifications", "relationships")
"""The lists of root nodes."""
_LISTS = (*ROOTS, "options")
"""The lists of nodes at any level."""


def children(parent: Mapping[str, Any]) -> Iterator[Node]:
    """The nodes directly below an ontology or a node."""
    for part in _LISTS:
        yield from as_objects(parent.get(part))


def ids(ontology: Mapping[str, Any]) -> set[str]:
    """The ids of all feature schemas of an ontology, nested ones included."""
    found = {id for node in children(ontology) if isinstance(id := node.get("featureSchemaId"), str)}
    return found.union(*map(ids, children(ontology)))


def root(ontology: Mapping[str, Any], id: str) -> Node | None:
    """The root node with this feature schema id."""
    return next((node for node in children(ontology) if node.get("featureSchemaId") == id), None)


def part_of(node: Mapping[str, Any]) -> str:
    """The list of an ontology that a feature schema belongs to."""
    return "tools" if "tool" in node else "classifications"


def changed(ontology: Node, id: str, change: Callable[[Node], Node | None]) -> Node:
    """A copy in which `change` was applied to all nodes with this feature schema id; None removes a node."""
    copy = dict(ontology)
    for part in _LISTS:
        if part in ontology:
            copy[part] = [
                new for each in as_objects(ontology[part]) if (new := _one(each, id, change)) is not None
            ]
    return copy


def _one(node: Node, id: str, change: Callable[[Node], Node | None]) -> Node | None:
    return change(node) if node.get("featureSchemaId") == id else changed(node, id, change)


def without_root(ontology: Node, id: str) -> Node:
    """A copy without the root node with this feature schema id."""
    kept = {
        part: [n for n in ontology[part] if n.get("featureSchemaId") != id]
        for part in ROOTS
        if part in ontology
    }
    return {**ontology, **kept}


def inserted(ontology: Node, node: Node, position: int) -> Node:
    """A copy with a root node at a position of its list, or at the end of a shorter list."""
    part = part_of(node)
    listed = list(ontology[part])
    listed.insert(position, node)
    return {**ontology, part: listed}
