"""Media types of data rows, and the row data that each accepts."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from labelbox_gen.exceptions import InvalidQueryError

MEDIA_TYPES = frozenset(
    [
        "AUDIO",
        "CONVERSATIONAL",
        "DICOM",
        "DOCUMENT",
        "GEOSPATIAL_TILE",
        "HTML",
        "IMAGE",
        "JSON",
        "LLM",
        "LLM_PROMPT_CREATION",
        "LLM_PROMPT_RESPONSE_CREATION",
        "PDF",
        "POINT_CLOUD",
        "SIMPLE_TILE",
        "TEXT",
        "TMS_GEO",
        "TMS_SIMPLE",
        "VIDEO",
    ]
)

#: File extensions -> possible media types. Other extensions accept every media type.
ENDINGS: dict[str, frozenset[str]] = {
    ending: frozenset(kinds.split())
    for endings, kinds in {
        "bmp gif heic heif jfif jpeg jpg png webp": "IMAGE SIMPLE_TILE TMS_SIMPLE GEOSPATIAL_TILE TMS_GEO",
        "tif tiff": "IMAGE SIMPLE_TILE TMS_SIMPLE GEOSPATIAL_TILE TMS_GEO",
        "avi m4v mkv mov mp4 webm": "VIDEO AUDIO",
        "aac flac m4a mp3 oga ogg wav": "AUDIO VIDEO",
        "dcm": "DICOM",
        "pdf": "PDF DOCUMENT",
        "htm html": "HTML TEXT",
        "txt md": "TEXT HTML CONVERSATIONAL LLM LLM_PROMPT_CREATION LLM_PROMPT_RESPONSE_CREATION",
        "las laz pcd ply": "POINT_CLOUD",
    }.items()
    for ending in endings.split()
}

#: Possible media types of explicit text.
OF_TEXT = frozenset(
    ["TEXT", "HTML", "CONVERSATIONAL", "JSON", "LLM", "LLM_PROMPT_CREATION", "LLM_PROMPT_RESPONSE_CREATION"]
)


def check_media_type(where: str, media_type: str) -> str:
    """The name of a media type as the API spells it.

    Raises:
        InvalidQueryError: the media type is unknown.
    """
    name = media_type.upper()
    if name in MEDIA_TYPES:
        return name
    close = get_close_matches(name, sorted(MEDIA_TYPES), n=1)
    hint = f"Did you mean {close[0]}?" if close else f"Media types are {', '.join(sorted(MEDIA_TYPES))}."
    raise InvalidQueryError(f"{where} {media_type!r} does not exist", hint=hint)


def check_fit(index: int, media_type: str, row_data: object, *, is_address: bool) -> None:
    """Check that a media type fits the row data: the extension of a file or URL, or text.

    Raises:
        InvalidQueryError: the row data cannot be of this media type.
    """
    if not isinstance(row_data, str):
        return
    possible = ENDINGS.get(ending_of(row_data), MEDIA_TYPES) if is_address else OF_TEXT
    if media_type not in possible:
        what = f"{row_data!r:.100}" if is_address else "text that is no URL and no file"
        raise InvalidQueryError(
            f"row {index}: media_type is {media_type}, but row_data is {what}",
            hint=f"It can be {', '.join(sorted(possible))}; leave media_type out to have it recognized.",
        )


def ending_of(address: str) -> str:
    """The extension of a path or URL, in lower case and without the dot."""
    path = urlsplit(address).path if "://" in address else address.replace("\\", "/")
    return PurePosixPath(path).suffix[1:].lower()
