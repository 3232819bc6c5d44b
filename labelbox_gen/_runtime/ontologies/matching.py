"""Which nodes of a changed ontology are which nodes of the ontology: first by id, then by kind and name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from labelbox_gen.exceptions import InvalidQueryError

from .nodes import Node, id_of, kind_of, name_of, title_of


@dataclass(slots=True)
class Match:
    """The nodes of one list, before and after."""

    kept: list[tuple[Node, Node]] = field(default_factory=list[tuple[Node, Node]])
    """Pairs of an old and a new node, in the new order."""
    added: list[Node] = field(default_factory=list[Node])
    removed: list[Node] = field(default_factory=list[Node])


def match(old: Sequence[Node], new: Sequence[Node], path: str) -> Match:
    """Match the nodes of a list.

    Raises:
        InvalidQueryError: two nodes have one id, or a node has the id of another kind.
    """
    by_id = {own: node for node in old if (own := id_of(node))}
    named = {id(node): by_id[own] for node in new if (own := id_of(node)) and own in by_id}
    _check_ids(new, named, path)
    taken = {id(node) for node in named.values()}
    free = {(kind_of(node), name_of(node)): node for node in old if id(node) not in taken}
    found, used = Match(), set(taken)
    for node in new:
        before = named.get(id(node)) or (
            None if id_of(node) else free.pop((kind_of(node), name_of(node)), None)
        )
        if before is None:
            found.added.append(node)
        else:
            used.add(id(before))
            found.kept.append((before, node))
    found.removed = [node for node in old if id(node) not in used]
    return found


def moved(old: Sequence[Node], match: Match) -> list[Node]:
    """The fewest kept nodes whose move gives the rest the new order."""
    place = {id(node): index for index, node in enumerate(old)}
    order = [place[id(before)] for before, _ in match.kept]
    stay = _longest_increasing(order)
    return [new for index, (_, new) in enumerate(match.kept) if index not in stay]


def _longest_increasing(values: Sequence[int]) -> set[int]:
    """The indexes of the longest increasing part of a sequence."""
    best: list[tuple[int, int]] = []  # the length and the predecessor for each index
    for index, value in enumerate(values):
        earlier = [(best[each][0], each) for each in range(index) if values[each] < value]
        length, before = max(earlier, default=(0, -1))
        best.append((length + 1, before))
    index = max(range(len(best)), key=lambda each: best[each][0], default=-1)
    chosen: set[int] = set()
    while index >= 0:
        chosen.add(index)
        index = best[index][1]
    return chosen


def _check_ids(new: Sequence[Node], named: dict[int, Node], path: str) -> None:
    seen: set[str] = set()
    for node in new:
        where = f"{path}{title_of(node)}"
        if (own := id_of(node)) in seen:
            raise InvalidQueryError(f"{where} has the featureSchemaId {own} of another node in its list")
        seen.update([own] if own else [])
        before = named.get(id(node))
        if before is not None and kind_of(before) != kind_of(node):
            raise InvalidQueryError(
                f"{where} is a {kind_of(before)} in the ontology and cannot become a {kind_of(node)}",
                hint="Remove its featureSchemaId and schemaNodeId: then the old one is removed and a new one added.",
            )
