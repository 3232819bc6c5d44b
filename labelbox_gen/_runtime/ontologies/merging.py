"""What changes in a node, and the node that results: with its ids, and with all that the change does not name."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from .matching import match
from .nodes import LISTS, Node, below, id_of, is_default, without_nulls

#: Members that are changed by leaving them out; all others stay as they are if they are absent.
CLEARED = ("required", "isLikertScale", "uiMode", "minCharacters", "maxCharacters", "attributes")
#: Members that never change by a plan of their own.
FIXED = ("schemaNodeId", "featureSchemaId", "archived", *LISTS)
#: Members that labels show.
NAMES = ("name", "instructions", "label", "value")


def differences(old: Node, new: Node) -> dict[str, tuple[Any, Any]]:
    """The members of a node that change: their values before and after."""
    after = members(old, new)
    keys = [key for key in dict.fromkeys([*old, *after]) if key not in FIXED]
    pairs = {key: (old.get(key), after.get(key)) for key in keys}
    return {key: pair for key, pair in pairs.items() if _plain(pair[0]) != _plain(pair[1])}


def members(old: Node, new: Node) -> dict[str, Any]:
    """The members of the result, without nested nodes."""
    given = {key: value for key, value in new.items() if key not in FIXED and not is_default(value)}
    cleared = [key for key in CLEARED if key not in given]
    kept = {key: value for key, value in old.items() if key not in LISTS and key not in cleared}
    if isinstance(old.get("definition"), dict) and isinstance(given.get("definition"), dict):
        given["definition"] = {**old["definition"], **given["definition"]}
    flags = {"required": bool(new.get("required"))} if "required" in old or "required" in new else {}
    return {**kept, **given, **flags}


def merged(old: Node, new: Node, retained: Collection[str]) -> dict[str, Any]:
    """The node to send. Nested nodes that were removed stay if they are in `retained`, by their ids."""
    result = members(old, new)
    for part in LISTS:
        if part in old or part in new:
            result[part] = _merged_list(below(old, part), below(new, part), retained)
    return result


def _merged_list(old: list[Node], new: list[Node], retained: Collection[str]) -> list[dict[str, Any]]:
    found = match(old, new, "")
    before = {id(after): node for node, after in found.kept}
    nodes = [
        merged(before[id(node)], node, retained) if id(node) in before else without_nulls(node)
        for node in new
    ]
    return [
        *nodes,
        *(dict(node) for node in found.removed if node.get("archived") or id_of(node) in retained),
    ]


def _plain(value: Any) -> Any:
    return None if is_default(value) else value
