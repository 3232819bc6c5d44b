"""The definitions of tools for chat evaluation: choices that the server describes itself."""

from __future__ import annotations

import re
from typing import Any

from labelbox_gen._runtime.ontologies.evaluation_defaults import ISSUE, ISSUES, VARIANTS
from labelbox_gen.server.errors import Malformed

Node = dict[str, Any]

ISSUE_COLOR = "#ff00ff"
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W\d_a-zA-Z]+")


def with_definition(tool: Node) -> Node:
    """A tool with its definition, if its kind has one. Raises `Malformed` for a definition that is no object."""
    given, name = tool.get("definition"), tool["name"]
    if not isinstance(given, dict | None):
        raise Malformed(f"The definition of tool '{name}' must be an object")
    titled = {"title": name, "value": snake_case(name)}
    if tool["tool"] in VARIANTS:
        return {**tool, "definition": {**(given or _variants(tool["tool"])), **titled}}
    if tool["tool"] == "prompt-issue":
        issues = {"classifications": tool.get("classifications") or [_issues()]}
        return {**tool, **issues, "definition": {**titled, "color": ISSUE_COLOR}}
    return tool


def snake_case(text: str) -> str:
    """`Step Reasoning` becomes `step_reasoning`."""
    return "_".join(word.lower() for word in _WORDS.findall(text)) or text


def _variants(kind: str) -> Node:
    variants = [
        {"id": id, "name": name, "actions": list(actions)}
        for id, (name, actions) in enumerate(VARIANTS[kind])
    ]
    return {"variants": variants, "version": 1}


def _issues() -> Node:
    options = [{"value": value, "label": label} for value, label in ISSUES.items()]
    return {
        "type": "checklist",
        "name": ISSUE,
        "instructions": ISSUE,
        "scope": "global",
        "options": options,
    }
