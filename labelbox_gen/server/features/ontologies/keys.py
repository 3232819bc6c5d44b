"""Validation of the keys in the JSON of an ontology: misspelled keys raise an error."""

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
"""Maximum number of problems in one error message."""


def check_ontology(ontology: Mapping[str, Any], prefix: Path) -> None:
    """Raise `Malformed` with all unknown keys and invalid colors. `prefix` is the prefix of the reported paths."""
    _raise(_problems(ontology, (), _TOP), prefix)


def check_node(node: Mapping[str, Any], prefix: Path) -> None:
    """Like `check_ontology`, for a single tool or classification."""
    _raise(_problems(node, (), _NODE), prefix)


def _raise(problems: Iterator[Problem], prefix: Path) -> None:
    found = list(islice(problems, _MOST))
    if found:
        messages = [message for _, message in found]
        raise Malformed("; ".join(messages), details=[*messages], path=(*prefix, *found[0][0]))


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
