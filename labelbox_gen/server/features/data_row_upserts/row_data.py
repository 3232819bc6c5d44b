"""The objects that row data may be instead of a URL or text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

_PDF = ("pdf_url", "pdfUrl")
_TILES = ("tile_layer_url", "tileLayerUrl")
_OURS = "application/vnd.labelbox."
MAX_PARSED = 1 << 20
"""Characters of text that is parsed in search of an object."""


def pdf_url(row_data: object) -> str | None:
    """The URL in an object for a PDF file and its text layer. Such row data is read back as this URL."""
    return _text(row_data, _PDF)


def tile_type(row_data: object) -> str | None:
    """The media type of an object that describes tiles of an image or map: TMS_GEO or TMS_SIMPLE."""
    if _text(row_data, _TILES) is None:
        return None
    return (
        "TMS_SIMPLE"
        if str(cast("Mapping[str, Any]", row_data).get("epsg")).lower() == "simple"
        else "TMS_GEO"
    )


def object_in(text: str) -> object:
    """The object of which a text is the JSON, if it is one of those of this module or a conversation; else the text."""
    if not text.lstrip().startswith("{") or len(text) > MAX_PARSED:
        return text
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        return text
    known = pdf_url(found) or tile_type(found) or (_text(found, ("type",)) or "").startswith(_OURS)
    return found if known else text


def _text(row_data: object, names: tuple[str, ...]) -> str | None:
    if not isinstance(row_data, dict):
        return None
    members = cast("dict[str, object]", row_data)
    return next((found for name in names if isinstance(found := members.get(name), str) and found), None)
