"""Converts the values of a row to JSON; errors name the index and the field."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from labelbox_gen.exceptions import InvalidQueryError

from ..values.plain_json import plain_value
from .attachments import check_attachments
from .block import Payload
from .media_types import check_fit
from .row_data import RawText, is_address, local_file, named_file
from .row_metadata import metadata_fields, plain_fields


def path_of(index: int, value: os.PathLike[Any]) -> Path:
    try:
        return Path(value)
    except TypeError as error:  # the path is bytes
        raise InvalidQueryError(f"row {index}: the path must be text, not bytes", error) from error


def _row_data(index: int, name: str, value: Any) -> Any:
    """Convert row data; paths and `RawText` keep their types, which carry a meaning."""
    if isinstance(value, RawText):
        return value
    if isinstance(value, os.PathLike):
        return path_of(index, cast("os.PathLike[Any]", value))
    found = plain_value(f"row {index}: {name}", value)
    if isinstance(found, str | dict | list | None):
        return cast("Any", found)
    raise InvalidQueryError(
        f"row {index}: row_data must be a URL, a path, text or a dict, not {type(value).__name__}"
    )


def _text(index: int, name: str, value: object) -> str:
    found = plain_value(f"row {index}: {name}", value)
    if not isinstance(found, str):
        raise InvalidQueryError(f"row {index}: {name} must be str, not {type(value).__name__}")
    return found


def _plain(index: int, name: str, value: object) -> Any:
    return plain_value(f"row {index}: {name}", value)


def _metadata(index: int, name: str, value: object) -> Any:
    return plain_fields(value) or metadata_fields(index, _plain(index, name, value))


def _attachments(index: int, name: str, value: object) -> Any:
    found = _plain(index, name, value)
    check_attachments(index, found)
    return found


def _key(index: int, name: str, value: object) -> object:
    return value


#: Keys whose values may be text, and the conversion of each key's value to JSON.
TEXTS = frozenset(["row_data", "external_id", "global_key", "media_type", "key"])
VALUES: dict[str, Callable[[int, str, Any], Any]] = {
    "row_data": _row_data,
    "external_id": _text,
    "global_key": _text,
    "media_type": _text,
    "metadata_fields": _metadata,
    "metadata": _plain,
    "attachments": _attachments,
    "embeddings": _plain,
    "key": _key,
}


def local_path(index: int, row_data: object, payload: Payload) -> Path | None:
    """The local file that row data names; None for a URL, text or an object."""
    media_type = payload.get("media_type")
    if isinstance(row_data, RawText):
        payload["row_data"], path = str.__str__(row_data), None
    elif isinstance(row_data, str):
        path = local_file(index, row_data, is_text=media_type == "TEXT")
    elif isinstance(row_data, Path):
        path = named_file(index, row_data)
    else:
        return None
    if media_type is not None:
        address = path is not None or (not isinstance(row_data, RawText) and is_address(str(row_data)))
        check_fit(index, media_type, str(row_data), is_address=address)
    return path
