"""The colours of new tools, spread over all hues."""

from __future__ import annotations

from collections.abc import Sequence
from colorsys import hsv_to_rgb
from typing import Any


def colored(tools: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Give new tools without a colour one; those of the server keep theirs, also none."""
    return [
        {**tool, "color": color_of(place, len(tools))} if _needs_color(tool) else tool
        for place, tool in enumerate(tools)
    ]


def color_of(place: int, count: int) -> str:
    """The colour of one of `count` tools, such as `#ff0000` of the first."""
    red, green, blue = (int(part * 255) for part in hsv_to_rgb(place / count, 1, 1))
    return f"#{red:02x}{green:02x}{blue:02x}"


def _needs_color(tool: dict[str, Any]) -> bool:
    return tool.get("color") is None and tool.get("schemaNodeId") is None
