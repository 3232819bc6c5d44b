"""The JSON of ontologies: validation, and completion with ids assigned by the server."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from labelbox_gen._runtime.ontologies.kinds import CHOICES, CLASSIFICATIONS, TOOLS
from labelbox_gen.server import json_text
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.ids import new_id
from labelbox_gen.server.input_checks import check, shortened

from .definitions import with_definition
from .keys import check_node, check_ontology

Node = dict[str, Any]
_PATH = ("data", "normalized")
_TEXTS = frozenset({"color", "featureSchemaId", "instructions", "name", "schemaNodeId", "tool", "type"})
LONGEST = 1_000
"""Maximum number of characters of a name, question or id."""

COLORS = ("#1CE6FF", "#FF34FF", "#FF4A46", "#008941", "#006FA6", "#A30059", "#0000A6", "#63FFAC")


def read(text: str | None) -> Node:
    """Parse the JSON text of a request. Raises `Malformed`."""
    try:
        value = json_text.parse(text or "")
    except ValueError as error:
        raise Malformed(f"'normalized' is not JSON: {error}", path=_PATH) from None
    if not isinstance(value, dict):
        raise Malformed("'normalized' must be a JSON object", path=_PATH)
    check(cast(object, value), _PATH)
    return cast(Node, value)


def read_node(text: str | None) -> Node:
    """Parse the JSON text of a tool or classification. Raises `Malformed`."""
    node = read(text)
    check_node(node, _PATH)
    return node


def complete_node(node: Node) -> Node:
    """Validate a tool or classification, and return a copy with all ids. Raises `Malformed`."""
    return complete_tool(node) if "tool" in node else complete_classification(node)


def complete_ontology(ontology: Node) -> Node:
    """Validate an ontology and return a copy with all ids. Raises `Malformed`."""
    check_ontology(ontology, _PATH)
    tools = [complete_tool(tool, index) for index, tool in enumerate(_nodes(ontology, "tools"))]
    classifications = [complete_classification(each) for each in _nodes(ontology, "classifications")]
    complete = {**ontology, "tools": tools, "classifications": classifications}
    relationships = [_with_ids(each) for each in _nodes(complete, "relationships")]
    complete.pop("relationships", None)
    check_names(complete)
    return {**complete, "relationships": relationships} if relationships else complete


def check_names(ontology: Node) -> None:
    """Raise `Malformed` for tools or classifications with the same name."""
    _unique([tool.get("name") for tool in ontology["tools"]], "tool")
    _unique([each.get("instructions") for each in ontology["classifications"]], "classification")


def complete_tool(tool: Node, index: int = 0) -> Node:
    name = _text(tool, "name", "A tool")
    _check_kinds(tool, f"Tool '{name}'")
    if tool.get("tool") not in TOOLS:
        raise Malformed(f"Tool '{name}' has the unknown type '{tool.get('tool')}'")
    tool = with_definition(tool)
    nested = [complete_classification(each) for each in _nodes(tool, "classifications")]
    _unique([each["instructions"] for each in nested], f"classification of tool '{name}'")
    color = tool.get("color", None if tool["tool"] == "edge" else COLORS[index % len(COLORS)])
    required = {"required": bool(tool.get("required"))}
    return {**_with_ids(tool), "color": color, **required, "classifications": nested}


def complete_classification(node: Node) -> Node:
    instructions = _text(node, "instructions" if node.get("instructions") else "name", "A classification")
    _check_kinds(node, f"Classification '{instructions}'")
    if node.get("type") not in CLASSIFICATIONS:
        raise Malformed(f"Classification '{instructions}' has the unknown type '{node.get('type')}'")
    options = [_complete_option(option) for option in _nodes(node, "options")]
    if node["type"] in CHOICES and not options:
        raise Malformed(f"Classification '{instructions}' needs at least one option")
    _unique([option["value"] for option in options], f"option of classification '{instructions}'")
    name = node.get("name") or instructions
    return {**_with_ids(node), "instructions": instructions, "name": name, "options": options}


def feature_schemas(ontology: Node) -> Iterator[Node]:
    """The top-level tools and classifications of a completed ontology."""
    yield from ontology["tools"]
    yield from ontology["classifications"]


def schema_name(node: Mapping[str, Any]) -> str:
    """The displayed name: the name of a tool, the question of a classification."""
    return node["name"] if "tool" in node else node["instructions"]


def _complete_option(option: Node) -> Node:
    value = option.get("value") if option.get("value") is not None else option.get("label")
    if value is None or not str(value).strip():
        raise Malformed("An option needs a label or a value")
    if not isinstance(value, str | int | float):
        raise Malformed(f"The value of an option must be text, not {shortened(value)}")
    _check_kinds(option, f"Option '{value}'")
    nested = [complete_classification(each) for each in _nodes(option, "options")]
    label = option.get("label") if option.get("label") is not None else value
    return {**_with_ids(option), "label": label, "value": value, "options": nested}


def _check_kinds(node: Node, what: str) -> None:
    """Check the type and length of text values, which serve for lookup and display."""
    for key in _TEXTS & node.keys():
        value: object = node[key]
        if value is not None and not isinstance(value, str):
            raise Malformed(f"'{key}' of {what} must be text, not {shortened(value)}")
        if len(value or "") > LONGEST:
            raise Malformed(f"'{key}' of {what} must have at most {LONGEST} characters")


def _with_ids(node: Node) -> Node:
    return {
        **node,
        "schemaNodeId": node.get("schemaNodeId") or new_id(),
        "featureSchemaId": node.get("featureSchemaId") or new_id(),
    }


def _nodes(parent: Node, key: str) -> list[Node]:
    nodes = cast("list[object]", parent.get(key) or [])
    if not isinstance(nodes, list) or not all(isinstance(node, dict) for node in nodes):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise Malformed(f"'{key}' must be a list of objects")
    return cast("list[Node]", nodes)


def _text(node: Node, key: str, what: str) -> str:
    value = node.get(key)
    if not isinstance(value, str) or not value.strip():
        raise Malformed(f"{what} needs a name")
    return value


def _unique(names: list[object], what: str) -> None:
    seen: set[object] = set()
    for name in names:
        if name is not None and name in seen:
            raise Malformed(f"Duplicate {what}: '{name}'")
        seen.add(name)
