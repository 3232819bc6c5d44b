"""The definitions of tools for chat evaluation: choices that the server describes itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.errors import Malformed

Node = dict[str, Any]

_STEPS = ["regenerateSteps", "generateAndRateAlternativeSteps", "rewriteStep", "justification"]
_JUSTIFIED = ["justification"]
VARIANTS: Mapping[str, tuple[tuple[str, list[str]], ...]] = {
    "step-reasoning": (("Correct", []), ("Neutral", []), ("Incorrect", _STEPS)),
    "fact-checking": (
        ("Accurate", _JUSTIFIED),
        ("Inaccurate", _JUSTIFIED),
        ("Disputed", _JUSTIFIED),
        ("Unsupported", []),
        ("Can't confidently assess", []),
        ("No factual information", []),
    ),
}
"""Names and actions of the variants of a tool."""

ISSUES = {
    "not_rateable": "This prompt cannot be rated",
    "false_offensive_controversial": "This prompt has a false, offensive or controversial premise",
    "not_self_contained": "This prompt cannot be understood without its context",
}
"""Values and labels of the options of a prompt issue."""
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
        {"id": id, "name": name, "actions": actions} for id, (name, actions) in enumerate(VARIANTS[kind])
    ]
    return {"variants": variants, "version": 1}


def _issues() -> Node:
    options = [{"value": value, "label": label} for value, label in ISSUES.items()]
    return {
        "type": "checklist",
        "name": "prompt_issue",
        "instructions": "prompt_issue",
        "scope": "global",
        "options": options,
    }
