"""A plan: the changes of an ontology, as text, and in the order in which they are sent."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from labelbox_gen.exceptions import InvalidQueryError

from .builder import tool_of
from .changes import OntologyChange
from .classifications import classification_of
from .default_colors import colored
from .label_use import LabelUse
from .matching import match, moved
from .merging import merged
from .nodes import ROOTS, Node, below, id_of, name_of, title_of, without_nulls

SHARED = "Changed feature schemas change in every ontology that has them."


def plan_text(title: str, changes: Sequence[OntologyChange], use: LabelUse) -> str:
    """The plan as it is printed."""
    lines = [f"{title}: {_count(len(changes), 'change')}" if changes else f"{title}: no changes"]
    for change in changes:
        lines.append(f"  {change}")
        lines += [f"      {warning}" for warning in [use.warning(change)] if warning]
    if any(change.root_id and change.action in ("add", "change", "rename") for change in changes):
        lines.append(f"  {SHARED}")
    return "\n".join(lines)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def roots_to_send(
    before: Node, after: Node, changes: Sequence[OntologyChange], retained: Collection[str]
) -> list[dict[str, Any]]:
    """The root nodes that change in more than their place: those that free a name before those that take it.

    Raises:
        InvalidQueryError: two exchange their names.
    """
    changed = {
        change.root_id
        for change in changes
        if change.root_id
        and (change.action in ("change", "rename") or change.feature_schema_id != change.root_id)
    }
    pairs = [pair for part in ROOTS for pair in match(below(before, part), below(after, part), "").kept]
    wanted = [
        (old, merged(old, new, retained))
        for old, new in pairs
        if id_of(old) in changed and not new.get("archived")
    ]
    return list(_by_free_names(wanted))


def _by_free_names(wanted: list[tuple[Node, dict[str, Any]]]) -> Iterator[dict[str, Any]]:
    while wanted:
        taken = {_unique(old) for old, _ in wanted}
        ready = [
            pair for pair in wanted if _unique(pair[1]) == _unique(pair[0]) or _unique(pair[1]) not in taken
        ]
        if not ready:
            names = ", ".join(title_of(old) for old, _ in wanted)
            raise InvalidQueryError(
                f"{names} exchange their names", hint="Plan it in two steps, with a name between."
            )
        yield from (node for _, node in ready)
        done = {id(old) for old, _ in ready}
        wanted = [pair for pair in wanted if id(pair[0]) not in done]


def _unique(node: Node) -> tuple[bool, object]:
    return "tool" in node, name_of(node)


@dataclass(frozen=True, slots=True)
class Placement:
    """The place of a root node that is inserted or moved."""

    feature_schema_id: str
    position: int


def new_roots(before: Node, after: Node) -> list[dict[str, Any]]:
    """The root nodes that the server does not have, with defaults. Relationships come last: they name the others."""
    tools = colored([dict(tool) for tool in below(after, "tools")])
    complete = {id(old): new for old, new in zip(below(after, "tools"), tools, strict=True)}
    added = [node for part in ROOTS for node in match(below(before, part), below(after, part), "").added]
    nodes = [_completed(complete.get(id(node), node)) for node in added if id_of(node) is None]
    return sorted(nodes, key=lambda node: node.get("tool") == "edge")


def _completed(node: Node) -> dict[str, Any]:
    return without_nulls(tool_of(node).asdict() if "tool" in node else classification_of(node).asdict())


def placements(
    before: Node, after: Node, ids: Mapping[str, str], gone: Collection[str]
) -> Iterator[Placement]:
    """The insertions and moves of root nodes, each at its place among the others after those before it.

    Args:
        before: the ontology.
        after: what it becomes.
        ids: the ids of the nodes that were created, by `key_of`.
        gone: the ids of the nodes that were deleted.
    """
    for part in ROOTS:
        old, new = below(before, part), below(after, part)
        found = match(old, new, "")
        own = {id(node): id_of(earlier) or "" for earlier, node in found.kept}
        own |= {id(node): id_of(node) or ids[key_of(node)] for node in found.added}
        moving = {id(node) for node in (*moved(old, found), *found.added)}
        current = [own_id for node in old if (own_id := id_of(node)) and own_id not in gone]
        yield from _placed(new, own, moving, current)


def _placed(
    new: Sequence[Node], own: Mapping[int, str], moving: Collection[int], current: list[str]
) -> Iterator[Placement]:
    last: str | None = None
    for node in new:
        key = own[id(node)]
        if id(node) in moving:
            current = [each for each in current if each != key]
            position = 0 if last is None else current.index(last) + 1
            current.insert(position, key)
            yield Placement(key, position)
        last = key


def key_of(node: Node) -> str:
    """What identifies a new root node."""
    return f"{'tool' if 'tool' in node else 'classification'} {name_of(node)}"


def with_ids(node: dict[str, Any], ids: Mapping[str, str]) -> dict[str, Any]:
    """A relationship whose constraints have the ids of the server."""
    definition = cast("dict[str, Any]", node.get("definition") or {})
    constraints = cast("list[list[str]]", definition.get("constraints") or [])
    if node.get("tool") != "edge" or not constraints:
        return node
    replaced = [[ids.get(id, id) for id in pair] for pair in constraints]
    return {**node, "definition": {**definition, "constraints": replaced}}
