"""The kinds of tools and classifications that an ontology may have, in the SDK and on the server."""

from __future__ import annotations

TOOLS = (
    "polygon",
    "superpixel",
    "raster-segmentation",
    "point",
    "rectangle",
    "line",
    "named-entity",
    "edge",
    "message-single-selection",
    "message-multi-selection",
    "message-ranking",
    "marker",
    "step-reasoning",
    "fact-checking",
    "prompt-issue",
)
#: Classifications that select one or several of their options.
CHOICES = ("radio", "checklist", "dropdown", "response-radio", "response-checklist")
CLASSIFICATIONS = (*CHOICES, "text", "date", "group", "prompt", "response-text")

#: The top-level keys of an ontology.
ONTOLOGY_KEYS = ("tools", "classifications", "relationships", "realTime", "projectInstructions")
