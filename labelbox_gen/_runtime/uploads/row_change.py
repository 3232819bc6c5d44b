"""New row data of a single data row: a URL or text, because such an update uploads no file."""

from __future__ import annotations

import os

from labelbox_gen.exceptions import InvalidQueryError

from ..files.steady_file import shown_path
from ..values.unset import UnsetType
from .row_data import RawText, local_file

UPDATE = "DataRow.update"

UPLOAD = (
    "client.upload_file(path) uploads it and returns its URL; dataset.upsert_data_rows uploads files, too."
)


def checked_row_data(row_data: str | UnsetType) -> str | UnsetType:
    """Check row data for an update; `RawText` marks text explicitly.

    Raises:
        InvalidQueryError: the value is a local file, or looks like a path or a URL and is neither.
    """
    if isinstance(row_data, RawText):
        return str.__str__(row_data)
    if not isinstance(row_data, str | os.PathLike):
        return row_data  # the type is checked with the other fields
    text = os.fspath(row_data)
    path = local_file(UPDATE, text, is_text=False)
    if path is not None:
        raise InvalidQueryError(f"{UPDATE}: {shown_path(path)} is a local file", hint=UPLOAD)
    return text
