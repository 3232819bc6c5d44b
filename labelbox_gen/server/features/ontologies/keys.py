"""The keys that the JSON of an ontology may have, so that a misspelled one is not kept in silence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from itertools import islice
from typing import Any, TypeAlias, cast

from labelbox_gen._runtime.ontologies.colors import is_color
from labelbox_gen._runtime.ontologies.kinds import ONTOLOGY_KEYS
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.input_checks import dotted, shortened

Path: TypeAlias = "tuple[str | int, ...]"
Problem: TypeAlias = "tuple[Path, str]"

PARTS = ("tools", "classifications", "relationships", "options")
_TOP = frozenset(ONTOLOGY_KEYS)
_NODE = frozenset(
    [
        "archived",
        "attributes",
        "classifications",
        "color",
        "definition",
        "description",
        "featureSchemaId",
        "hotkey",
        "id",
        "instructions",
        "isLikertScale",
        "kind",
        "label",
        "maxCharacters",
        "maxSelections",
        "minCharacters",
        "minSelections",
        "name",
        "options",
        "position",
        "required",
        "requires-connection",
        "schemaNodeId",
        "scope",
        "title",
        "tool",
        "tooltip",
        "type",
        "uiMode",
        "value",
        "version",
    ]
)
_MOST = 20
"""Problems that are reported at once."""


def check_ontology(ontology: Mapping[str, Any], place: Path) -> None:
    """Raises `Malformed` with all keys that are not known and all colors that are none. `place` comes before paths."""
    _raise(_problems(ontology, (), _TOP), place)


def check_node(node: Mapping[str, Any], place: Path) -> None:
    """The same for a tool or classification alone."""
    _raise(_problems(node, (), _NODE), place)


def _raise(problems: Iterator[Problem], place: Path) -> None:
    found = list(islice(problems, _MOST))
    if found:
        messages = [message for _, message in found]
        raise Malformed("; ".join(messages), details=[*messages], path=(*place, *found[0][0]))


def _problems(node: Mapping[str, Any], path: Path, known: frozenset[str]) -> Iterator[Problem]:
    for key, value in node.items():
        here = (*path, key)
        if key not in known:
            yield here, f"'{dotted(here)[:200]}' is not a key of an ontology{_hint(key, known)}"
        elif key == "color" and value and not (isinstance(value, str) and is_color(value)):
            yield here, f"'{dotted(here)}' must be a color such as #1CE6FF or blue, not {shortened(value)}"
        elif key in PARTS and isinstance(value, list):
            for number, each in enumerate(cast("list[object]", value)):
                if isinstance(each, dict):
                    yield from _problems(cast("dict[str, Any]", each), (*here, number), _NODE)


def _hint(key: str, known: frozenset[str]) -> str:
    close = get_close_matches(key[:100], known, n=1)
    return f"; did you mean '{close[0]}'?" if close else ""
