"""The media types of data rows, and checks against the asset."""

from __future__ import annotations

from collections.abc import Mapping

from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.input_checks import shortened

MEDIA_TYPES = frozenset(
    [
        "AUDIO",
        "CONVERSATIONAL",
        "DICOM",
        "HTML",
        "IMAGE",
        "JSON",
        "LLM",
        "LLM_PROMPT_CREATION",
        "LLM_PROMPT_RESPONSE_CREATION",
        "PDF",
        "POINT_CLOUD",
        "TEXT",
        "TMS_GEO",
        "TMS_SIMPLE",
        "UNKNOWN",
        "UNSUPPORTED",
        "VIDEO",
    ]
)
_OTHER_NAMES: Mapping[str, str] = {
    "DOCUMENT": "PDF",
    "GEOSPATIAL_TILE": "TMS_GEO",
    "SIMPLE_TILE": "TMS_SIMPLE",
}
_JSON, _PDF = "application/json", "application/pdf"
_FITTING: Mapping[str, tuple[str, ...]] = {
    "AUDIO": ("audio/", "video/"),  # containers of both share extensions
    "CONVERSATIONAL": (_JSON, "application/vnd.labelbox."),
    "HTML": ("text/",),
    "IMAGE": ("image/",),
    "LLM": (_JSON, "application/vnd.labelbox."),
    "PDF": (_PDF,),
    "TEXT": ("text/",),
    "VIDEO": ("video/",),
}
"""The prefixes of MIME types by media type; other media types accept any asset."""
_TELLING = ("audio/", "image/", "text/", "video/", _JSON, _PDF)
"""Other MIME types, such as that of a script that returns an image, are inconclusive."""


def claimed_media_type(claim: str | None) -> str | None:
    """Raises `Malformed` for an unknown media type."""
    if not claim:
        return None
    name = claim.upper()
    name = _OTHER_NAMES.get(name, name)
    if name not in MEDIA_TYPES:
        raise Malformed(f"Found invalid media type: '{shortened(claim)[1:-1]}'")
    return name


def check_fits(media_type: str, mime_type: str | None, row_data: object) -> None:
    """Raises `Malformed` if the asset certainly has another type. Objects are never text."""
    fitting = _FITTING.get(media_type)
    if fitting is None or mime_type is None or not mime_type.startswith(_TELLING):
        return
    if media_type == "TEXT" and isinstance(row_data, str):
        fitting = (*fitting, _JSON)
    if (
        media_type in ("CONVERSATIONAL", "LLM")
        and isinstance(row_data, str)
        and row_data.lstrip()[:1] in ("{", "[")
    ):
        return
    if not mime_type.startswith(fitting):
        kind = fitting[0] + ("*" if fitting[0].endswith("/") else "")
        raise Malformed(f"Expected type {kind}, detected: {mime_type}")
