"""Checks NDJSON files of annotations, with one annotation per line."""

from __future__ import annotations

import os
from pathlib import Path

from labelbox_gen.exceptions import InvalidQueryError

from ..files.steady_file import shown_path, stamp_of, unreadable
from ..values.arguments import path_of

#: Number of leading bytes that identify the format.
HEAD = 4096

#: Byte order marks of UTF-8 and of both kinds of UTF-16.
BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def import_file(path: str | os.PathLike[str]) -> Path:
    """The path of an NDJSON file, after a check of its first bytes.

    Raises:
        InvalidQueryError: the file does not exist, is empty, or has another format.
    """
    path = path_of("path", path)
    if not os.path.exists(path):
        raise InvalidQueryError(f"there is no file {shown_path(path)}")
    stamp_of(path)
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError as error:
        raise unreadable(path, error) from error
    _check(path, head)
    return path


def _check(path: Path, head: bytes) -> None:
    if head.startswith(BYTE_ORDER_MARKS):
        raise InvalidQueryError(f"{path} begins with a byte order mark", hint="Save it as UTF-8 without one.")
    start = head.lstrip()[:1]
    if not start and len(head) < HEAD:
        raise InvalidQueryError(f"{path} is empty: there are no annotations to import")
    if start == b"[":
        raise InvalidQueryError(
            f"{path} is a JSON array, but an import is NDJSON: one annotation on each line",
            hint="LabelImport.create_from_objects(client, project_id, name, json.load(file)) imports an array.",
        )
