"""Writes ontologies as YAML: the members of the JSON in a fixed order, without those that have their default."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from ..extras import load_extra
from .nodes import LISTS, is_default

#: Members that come first, in this order; the others follow, then nested nodes, then ids.
FIRST = (
    *("tool", "type", "value", "label", "name", "instructions", "color", "required", "scope", "uiMode"),
    *("isLikertScale", "minCharacters", "maxCharacters", "position", "attributes", "definition"),
)
IDS = ("featureSchemaId", "schemaNodeId")

#: Longest line, as far as words can be wrapped.
WIDTH = 120


def yaml_text(ontology: Mapping[str, Any], *, ids: bool) -> str:
    """The YAML of an ontology; the same for equal ontologies."""
    yaml = load_extra("yaml", "yaml")
    whole: dict[str, Any] = {"tools": [], "classifications": [], **ontology}
    tree = {key: _listed(value, ids) if key in LISTS else value for key, value in whole.items()}
    return yaml.dump(
        tree, Dumper=_dumper(yaml), sort_keys=False, allow_unicode=True, width=WIDTH, default_flow_style=False
    )


def _listed(nodes: Sequence[Any], ids: bool) -> list[Any]:
    return [
        _compact(cast("Mapping[str, Any]", node), ids) if isinstance(node, Mapping) else node
        for node in nodes
    ]


def _compact(node: Mapping[str, Any], ids: bool) -> Any:
    """A node without defaults; an option that is no more than its value is that value."""
    kept = {key: value for key, value in node.items() if not is_default(value)}
    for name, default in (("label", "value"), ("instructions", "name")):
        if (
            default in kept
            and kept.get(name) == kept[default]
            and type(kept.get(name)) is type(kept[default])
        ):
            del kept[name]
    if not ids:
        kept = {key: value for key, value in kept.items() if key not in IDS}
    if list(kept) == ["value"]:
        return kept["value"]
    return {key: _listed(kept[key], ids) if key in LISTS else kept[key] for key in _ordered(kept)}


def _ordered(node: Mapping[str, Any]) -> list[str]:
    last = (*LISTS, *IDS)
    others = sorted(key for key in node if key not in FIRST and key not in last)
    return [key for key in (*FIRST, *others, *last) if key in node]


def _dumper(yaml: Any) -> Any:
    """A dumper that indents lists, and writes what is there twice twice."""

    base: type[Any] = yaml.SafeDumper

    class Dumper(base):
        def increase_indent(self, flow: bool = False, indentless: bool = False) -> Any:
            return base.increase_indent(self, flow, False)

        def ignore_aliases(self, data: object) -> bool:
            return True

    return Dumper
