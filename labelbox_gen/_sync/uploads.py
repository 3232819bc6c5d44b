# Written by `make codegen` from labelbox_gen/_async/uploads.py. DO NOT EDIT.
"""Uploading one file."""

from __future__ import annotations

from pathlib import Path

from labelbox_gen._runtime.upload import Upload
from labelbox_gen.exceptions import InvalidQueryError
from labelbox_gen_graphql import operations

from .session import Session


def upload(session: Session, content: Upload, *, sign: bool = False) -> str:
    """Upload a file and give its URL."""
    variables = {"file": content, "contentLength": _length(content), "sign": sign}
    url: str = session.run(operations.UPLOAD_FILE, variables, ("uploadFile", "url"))
    return url


def _length(content: Upload) -> int:
    if isinstance(content.content, bytes):
        return len(content.content)
    if isinstance(content.content, Path):
        try:
            return content.content.stat().st_size
        except OSError as error:
            raise InvalidQueryError(f"cannot read {content.content}: {error.strerror}", error) from error
    return content.content.seek(0, 2)
