"""The nodes of an ontology as JSON: tools, classifications and options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, cast
from uuid import UUID

Node: TypeAlias = "Mapping[str, Any]"

#: The lists of root nodes that have a kind and a name, and all lists of nodes.
ROOTS = ("tools", "classifications")
LISTS = ("tools", "classifications", "relationships", "options")


def is_default(value: object) -> bool:
    """Whether a member with this value means the same as an absent one."""
    return value is None or value is False or value == []


def below(node: Node, part: str) -> list[Node]:
    """The nodes in a list of a node."""
    found: object = node.get(part)
    return cast("list[Node]", found) if isinstance(found, list) else []


def without_nulls(node: Node) -> dict[str, Any]:
    """A new node without members that are null, at any level."""
    lists = {part: [without_nulls(each) for each in below(node, part)] for part in LISTS if part in node}
    return {key: value for key, value in node.items() if value is not None} | lists


def id_of(node: Node) -> str | None:
    """The feature schema id of a node that the server has."""
    id: object = node.get("featureSchemaId")
    return id if isinstance(id, str) and not _is_made_by_client(id) else None


def kind_of(node: Node) -> str:
    """The kind of a tool or classification; options have none."""
    return str(node.get("tool") or node.get("type") or "option")


def name_of(node: Node) -> object:
    """The name that is unique in its list."""
    if "tool" in node:
        return node.get("name")
    if "type" in node:
        return node.get("instructions") or node.get("name")
    return node.get("label") if node.get("value") is None else node["value"]


def title_of(node: Node) -> str:
    """The node in a message, such as `tool 'Car'`."""
    noun = "tool" if "tool" in node else "classification" if "type" in node else "option"
    shown = node.get("name") or name_of(node)
    return f"{noun} {shown!r}"


def _is_made_by_client(id: str) -> bool:
    """Whether an id is a UUID, as constraints of new tools have it; ids of the server are none."""
    try:
        return UUID(id).version is not None and "-" in id
    except ValueError:
        return False
