# Written by `make codegen` from labelbox_gen/_async/uploads/files.py. DO NOT EDIT.
"""Uploads one file."""

from __future__ import annotations

from pathlib import Path

from labelbox_gen._runtime.files.steady_file import stamp_of
from labelbox_gen._runtime.graphql.upload import Upload
from labelbox_gen._runtime.http.multipart import rewind
from labelbox_gen.exceptions import FileChangedError, InvalidQueryError
from labelbox_gen_graphql import operations

from ..session import Session


def upload(session: Session, content: Upload, *, sign: bool = False) -> str:
    """Upload a file and return its URL.

    Raises:
        InvalidQueryError: the file cannot be read.
        FileChangedError: the file changed during each attempt.
    """
    for _ in range(session.tuning.file_upload_attempts - 1):
        try:
            return _upload(session, content, sign)
        except FileChangedError:
            pass  # the next attempt uses the new size
    return _upload(session, content, sign)


def _upload(session: Session, content: Upload, sign: bool) -> str:
    url: str = session.run(operations.UPLOAD_FILE, variables_of(content, sign=sign), ("uploadFile", "url"))
    return url


def variables_of(content: Upload, *, sign: bool = False) -> dict[str, object]:
    """The variables of the operation; the file must keep its length until it is sent.

    Raises:
        InvalidQueryError: the file cannot be read, or its name cannot be sent.
    """
    _check_name(content.filename)
    return {"file": content, "contentLength": length_of(content), "sign": sign}


def length_of(content: Upload) -> int:
    """The size of an upload in bytes; a path must keep it until it is sent."""
    if isinstance(content.content, bytes):
        return len(content.content)
    if isinstance(content.content, Path):
        content.stamp = stamp_of(content.content)
        return content.stamp[0]
    return rewind(content)


def _check_name(name: str) -> None:
    try:
        name.encode()
    except UnicodeEncodeError as error:
        raise InvalidQueryError(f"the file name {name!r} is not valid Unicode", error) from error
