"""The media type and attributes of an asset, from the file if this server stores it, otherwise from its name."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from labelbox_gen.server.files.files import Files
from labelbox_gen.server.files.media.header import read_header
from labelbox_gen.server.store.row import Row

from .media_type import MEDIA_TYPES, check_fits, claimed_media_type
from .row_data import pdf_url, tile_type

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://|data:")
_BY_MIME: Mapping[str, str] = {
    "application/json": "CONVERSATIONAL",
    "application/pdf": "PDF",
    "application/vnd.labelbox.conversational": "CONVERSATIONAL",
    "text/html": "HTML",
}


@dataclass(frozen=True)
class Asset:
    media_type: str | None
    attributes: dict[str, Any]


def describe(files: Files, row_data: object, file: Row | None, claimed: str | None) -> Asset:
    """`file` is the stored file of `row_data`, if any; `claimed` is the media type given by the client.

    Raises `Malformed` if the asset contradicts the claim.
    """
    attributes = _attributes(files, row_data, file)
    mime_type: str | None = attributes.get("mimeType")
    media_type = claimed_media_type(claimed)
    if media_type is None:
        media_type = _media_type(row_data, mime_type)
    else:
        check_fits(media_type, mime_type, row_data)
    if media_type is not None:
        attributes["assetType"] = media_type.lower()
    return Asset(media_type, attributes)


def _attributes(files: Files, row_data: object, file: Row | None) -> dict[str, Any]:
    if file is not None:
        try:
            with files.open(file) as content:
                return {"mimeType": file["content_type"], **read_header(content)}
        except FileNotFoundError:
            return {"mimeType": file["content_type"]}
    mime_type = _guess(row_data)
    return {} if mime_type is None else {"mimeType": mime_type}


def _guess(row_data: object) -> str | None:
    if isinstance(row_data, str):
        if not _ADDRESS.match(row_data):
            return "text/plain"
        return _by_name(row_data)
    if pdf_url(row_data) is not None:
        return "application/pdf"
    tiles = tile_type(row_data)
    return "application/json" if tiles is None else f"application/x-{tiles.lower().replace('_', '-')}"


def _by_name(url: str) -> str | None:
    """Guess from the file extension, cached: many files share few extensions."""
    path = url.partition("?")[0].partition("#")[0].partition("://")[2].partition("/")[2]
    name = path.rpartition("/")[2]
    return _by_ending(name[name.find(".") :]) if "." in name else None


@lru_cache(1_000)
def _by_ending(ending: str) -> str | None:
    return mimetypes.guess_type(f"file{ending}")[0]


def _media_type(row_data: object, mime_type: str | None) -> str | None:
    if (tiles := tile_type(row_data)) is not None:
        return tiles
    if mime_type is None:
        return None
    kind = mime_type.partition("/")[0].upper()
    return _BY_MIME.get(mime_type, kind if kind in MEDIA_TYPES else None)
