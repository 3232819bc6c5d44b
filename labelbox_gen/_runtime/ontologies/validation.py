"""Validates ontologies, and reports all mistakes with their paths."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any, cast

from ..values.input_values import shown
from .colors import is_color
from .kinds import CHOICES, CLASSIFICATIONS, ONTOLOGY_KEYS, TOOLS

#: Classifications with a typed value instead of options.
TYPED = ("text", "date", "prompt", "response-text")

#: The keys that tools, classifications and options share.
COMMON = (
    *("schemaNodeId", "featureSchemaId", "attributes", "archived", "position", "kind"),
    *("description", "hotkey", "id", "title", "tooltip", "version"),
)
TOOL_KEYS = (
    "tool",
    "name",
    "required",
    "color",
    "classifications",
    "definition",
    "requires-connection",
    *COMMON,
)
CLASSIFICATION_KEYS = (
    *("type", "name", "instructions", "required", "options", "scope", "uiMode", "isLikertScale"),
    *("minCharacters", "maxCharacters", "minSelections", "maxSelections", "definition", *COMMON),
)
OPTION_KEYS = ("label", "value", "options", "selected", "color", *COMMON)

#: Maximum nesting depth of classifications.
MAX_LEVELS = 20

Node = Mapping[str, Any]


class Mistake(str):
    """A mistake that knows more than its text."""

    place: str
    """The path of what is wrong."""
    unknown_key: str | None = None


def place_of(mistake: str) -> str:
    """The path of what is wrong; the text of most mistakes starts with it."""
    return mistake.place if isinstance(mistake, Mistake) else mistake.partition(" ")[0]


def mistakes(ontology: Node) -> Iterator[str]:
    """The mistakes of an ontology, such as `tools[0].name is missing`."""
    yield from _unknown_keys(ontology, "", ONTOLOGY_KEYS)
    yield from _lists(ontology, "", ("tools", "classifications", "relationships"))
    tools = list(_nodes(ontology, "tools", ""))
    for tool, path in tools:
        yield from _tool(tool, path)
    yield from _duplicates([(_get(tool, "name"), f"{path}.name") for tool, path in tools])
    yield from _classifications(ontology, "classifications", "", 0)
    for relationship, path in _nodes(ontology, "relationships", ""):
        if not isinstance(relationship, Mapping):
            yield f"{path} must be an object, not {shown(relationship)}"


def node_mistakes(node: Node, path: str) -> Iterator[str]:
    """The mistakes of a tool or classification, such as `normalized.name is missing`."""
    yield from _tool(node, path) if "tool" in node else _classification(node, path, 0)


def _tool(tool: object, path: str) -> Iterator[str]:
    if not isinstance(tool, Mapping):
        yield f"{path} must be an object, not {shown(tool)}"
        return
    node = cast("Node", tool)
    yield from _unknown_keys(node, path, TOOL_KEYS)
    yield from _lists(node, path, ("classifications", "attributes"))
    yield from _one_of(node, "tool", path, TOOLS)
    yield from _text(node, "name", path)
    yield from _color(node, path)
    yield from _flag(node, "required", path)
    yield from _classifications(node, "classifications", path, 0)


def _classifications(parent: Node, key: str, path: str, level: int) -> Iterator[str]:
    found = list(_nodes(parent, key, path))
    if found and level > MAX_LEVELS:
        yield f"{found[0][1]} is nested more than {MAX_LEVELS} levels deep"
        return
    for node, place in found:
        yield from _classification(node, place, level)
    yield from _duplicates(
        [(_get(node, _question_key(node)), f"{place}.{_question_key(node)}") for node, place in found]
    )


def _classification(given: object, path: str, level: int) -> Iterator[str]:
    if not isinstance(given, Mapping):
        yield f"{path} must be an object, not {shown(given)}"
        return
    node = cast("Node", given)
    yield from _unknown_keys(node, path, CLASSIFICATION_KEYS)
    yield from _lists(node, path, ("options", "attributes"))
    yield from _one_of(node, "type", path, CLASSIFICATIONS)
    yield from _text(node, _question_key(node), path)
    yield from _flag(node, "required", path)
    options = list(_nodes(node, "options", path))
    if node.get("type") in CHOICES and not options:
        yield f"{path}.options is missing: a {node['type']} needs at least one option"
    if node.get("type") in TYPED and options:
        yield f"{path}.options must be empty: a {node['type']} has none"
    for option, place in options:
        yield from _option(option, place, level)
    yield from _duplicates(
        [(_get(option, _value_key(option)), f"{place}.{_value_key(option)}") for option, place in options]
    )


def _option(given: object, path: str, level: int) -> Iterator[str]:
    if not isinstance(given, Mapping):
        yield f"{path} must be an object such as {{'label': 'Cat', 'value': 'cat'}}, not {shown(given)}"
        return
    option = cast("Node", given)
    yield from _unknown_keys(option, path, OPTION_KEYS)
    yield from _lists(option, path, ("options",))
    for key in ("label", "value"):
        if not (isinstance(option.get(key), int) and not isinstance(option[key], bool)):
            yield from _text(option, key, path, needed=key == _value_key(option))
    yield from _classifications(option, "options", path, level + 1)


def _nodes(parent: Node, key: str, path: str) -> Iterator[tuple[object, str]]:
    """The items of a list with their paths."""
    value = parent.get(key)
    if isinstance(value, list | tuple):
        items = cast("list[object]", value)
        yield from ((item, f"{_at(path, key)}[{index}]") for index, item in enumerate(items))


def _lists(node: Node, path: str, keys: tuple[str, ...]) -> Iterator[str]:
    for key in keys:
        value = node.get(key)
        if value is not None and not isinstance(value, list | tuple):
            yield f"{_at(path, key)} must be a list, not {shown(value)}"


def _at(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _unknown_keys(node: Node, path: str, known: tuple[str, ...]) -> Iterator[str]:
    for key in node:
        if key not in known:
            close = get_close_matches(str(key), known, n=1, cutoff=0.5)
            advice = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(known)}"
            mistake = Mistake(f"{path or 'the ontology'} has the unknown key {key!r}: {advice}")
            mistake.place, mistake.unknown_key = f"{_at(path, str(key))}?", str(key)
            yield mistake


def _one_of(node: Node, key: str, path: str, known: tuple[str, ...]) -> Iterator[str]:
    value = node.get(key)
    if value is None:
        yield f"{path}.{key} is missing: one of {', '.join(known)}"
    elif value not in known:
        close = get_close_matches(value.lower(), known, n=1) if isinstance(value, str) else []
        meant = f" (did you mean {close[0]!r}?)" if close else ""
        yield f"{path}.{key} must be one of {', '.join(known)}, not {shown(value)}{meant}"


def _text(node: Node, key: str, path: str, *, needed: bool = True) -> Iterator[str]:
    value = node.get(key)
    if value is None:
        if needed:
            yield f"{path}.{key} is missing"
    elif not isinstance(value, str):
        yield f"{path}.{key} must be text, not {shown(value)}"
    elif not value.strip():
        yield f"{path}.{key} is empty"
    elif not _is_unicode(value):
        yield f"{path}.{key} has half of a surrogate pair, which is not valid Unicode"


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _color(node: Node, path: str) -> Iterator[str]:
    value = node.get("color")
    if value and not (isinstance(value, str) and is_color(value)):
        yield f"{path}.color must be a colour such as '#1CE6FF' or 'blue', not {shown(value)}"


def _flag(node: Node, key: str, path: str) -> Iterator[str]:
    value = node.get(key)
    if value is not None and not isinstance(value, bool):
        yield f"{path}.{key} must be true or false, not {shown(value)}"


def _duplicates(names: list[tuple[object, str]]) -> Iterator[str]:
    first: dict[object, str] = {}
    for name, path in names:
        if isinstance(name, str | int):
            if name in first:
                yield f"{path} is {name!r}, as is {first[name]}: names must differ"
            first.setdefault(name, path)


def _get(node: object, key: str) -> object:
    return cast("Node", node).get(key) if isinstance(node, Mapping) else None


def _question_key(node: object) -> str:
    """The key with the unique name of a classification: its instructions, or else its name."""
    return "instructions" if _get(node, "instructions") else "name"


def _value_key(option: object) -> str:
    """The key with the unique name of an option: its value, or else its label."""
    return "label" if _get(option, "value") is None else "value"
