"""What tools for chat evaluation ask, unless their definitions say otherwise; the SDK and the server share it."""

from __future__ import annotations

from collections.abc import Mapping

_STEPS = ("regenerateSteps", "generateAndRateAlternativeSteps", "rewriteStep", "justification")
_JUSTIFIED = ("justification",)

#: Names and possible actions of the variants of a tool.
VARIANTS: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "step-reasoning": (("Correct", ()), ("Neutral", ()), ("Incorrect", _STEPS)),
    "fact-checking": (
        ("Accurate", _JUSTIFIED),
        ("Inaccurate", _JUSTIFIED),
        ("Disputed", _JUSTIFIED),
        ("Unsupported", ()),
        ("Can't confidently assess", ()),
        ("No factual information", ()),
    ),
}

#: The checklist of a prompt issue: its name, and the values and labels of its options.
ISSUE = "prompt_issue"
ISSUES = {
    "not_rateable": "This prompt cannot be rated",
    "false_offensive_controversial": "This prompt has a false, offensive or controversial premise",
    "not_self_contained": "This prompt cannot be understood without its context",
}
