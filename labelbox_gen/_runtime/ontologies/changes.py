"""The changes that make one ontology another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from ..values.input_values import shown
from .matching import Match, match, moved
from .merging import NAMES, differences
from .nodes import LISTS, ROOTS, Node, below, id_of, kind_of, title_of

Action: TypeAlias = "Literal['add', 'change', 'move', 'remove', 'rename', 'restore']"

#: The signs of actions in a printed plan.
SIGNS = {"add": "+", "change": "~", "move": "^", "remove": "-", "rename": "~", "restore": "+"}


@dataclass(frozen=True, slots=True)
class OntologyChange:
    """One change of a plan."""

    action: Action
    """`remove` archives a root node with labels, deletes a node without, and leaves a nested node with labels."""
    node: str
    """The changed node, below its parents: `tool 'car' > classification 'color' > option 'red'`."""
    detail: str
    """What changes, such as `name 'car' -> 'vehicle'`; empty for nodes that are added or removed."""
    feature_schema_id: str | None
    """The id of the node; None for one that is new."""
    root_id: str | None
    """The id of the tool or classification at the top; None for one that is new."""

    @property
    def affects_labels(self) -> bool:
        """Whether labels that use the node look different afterwards: it is renamed or removed."""
        return self.action in ("remove", "rename")

    def __str__(self) -> str:
        detail = f": {self.detail}" if self.detail else ""
        return f"{SIGNS[self.action]} {self.action} {self.node}{detail}"


def changes(before: Node, after: Node) -> Iterator[OntologyChange]:
    """The changes, list by list.

    Raises:
        InvalidQueryError: ids do not fit.
    """
    for part in ROOTS:
        yield from _list_changes(below(before, part), below(after, part), "", None)


def _list_changes(old: list[Node], new: list[Node], path: str, root: str | None) -> Iterator[OntologyChange]:
    found = match(old, new, path)
    for node in found.removed:
        if not node.get("archived"):
            yield _change("remove", node, path, root)
    for before, after in found.kept:
        yield from _node_changes(before, after, path, root)
    for node in found.added:
        yield OntologyChange("add", f"{path}{title_of(node)}", _kind(node), id_of(node), root)
    yield from _moves(old, found, path, root)


def _node_changes(old: Node, new: Node, path: str, root: str | None) -> Iterator[OntologyChange]:
    if not old.get("archived") and new.get("archived"):
        yield _change("remove", old, path, root)
        return
    if old.get("archived") and not new.get("archived"):
        yield _change("restore", old, path, root)
    found = differences(old, new)
    names = {key: pair for key, pair in found.items() if key in NAMES}
    others = {key: pair for key, pair in found.items() if key not in NAMES}
    if names:
        yield _change("rename", old, path, root, _detail(names))
    if others:
        yield _change("change", old, path, root, _detail(others))
    for part in LISTS:
        inner = f"{path}{title_of(old)} > "
        yield from _list_changes(below(old, part), below(new, part), inner, root or id_of(old))


def _moves(old: list[Node], found: Match, path: str, root: str | None) -> Iterator[OntologyChange]:
    before = {id(after): node for node, after in found.kept}
    for node in moved(old, found):
        yield _change("move", before[id(node)], path, root, "in its list")


def _change(action: Action, node: Node, path: str, root: str | None, detail: str = "") -> OntologyChange:
    return OntologyChange(action, f"{path}{title_of(node)}", detail, id_of(node), root or id_of(node))


def _kind(node: Node) -> str:
    return kind_of(node) if "tool" in node or "type" in node else ""


def _detail(found: dict[str, tuple[Any, Any]]) -> str:
    """`name 'car' -> 'vehicle'`; the same change of name and question only once."""
    if found.get("instructions") == found.get("name"):
        found = {key: pair for key, pair in found.items() if key != "instructions"}
    return ", ".join(f"{key} {_short(old)} -> {_short(new)}" for key, (old, new) in found.items())


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else shown(value)
