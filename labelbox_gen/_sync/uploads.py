# Written by `make codegen` from labelbox_gen/_async/uploads.py. DO NOT EDIT.
"""Uploads: one file, or the rows of a bulk creation as chunks with a manifest."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic_core import to_json

from labelbox_gen._concurrency import Pending
from labelbox_gen._runtime.rows import CHUNK_BYTES, Row, encoded, read_rows
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


class RowUpload:
    """Sends the rows of one `create_data_rows`: local files first, then the rows in chunks of bytes.

    Files and chunks travel side by side, a few at a time; rows keep their order, and only those under way are held.
    """

    def __init__(self, session: Session, dataset_id: str) -> None:
        self._session = session
        self._dataset_id = dataset_id
        self.count = 0

    def manifest(self, items: Iterable[Any]) -> str:
        """Upload everything and give the URL of the manifest."""
        uris = [uri for uri in self._chunk_uris(items)]
        if not uris:
            raise InvalidQueryError("there are no data rows to create: the items are empty")
        manifest = {"source": "SDK", "item_count": self.count, "chunk_uris": uris}
        return upload(self._session, Upload(to_json(manifest), "manifest.json", "application/json"))

    def _chunk_uris(self, items: Iterable[Any]) -> Iterator[str]:
        under_way: deque[Pending[str]] = deque()
        try:
            for chunk in self._chunks(items):
                under_way.append(self._session.pool.start(self._upload_chunk, chunk))
                if len(under_way) >= self._session.pool.workers:
                    yield under_way.popleft().result()
            while under_way:
                yield under_way.popleft().result()
        finally:
            for pending in under_way:
                pending.cancel()

    def _upload_chunk(self, chunk: bytes) -> str:
        return upload(self._session, Upload(chunk, "json_import.json", "application/json"))

    def _chunks(self, items: Iterable[Any]) -> Iterator[bytes]:
        """JSON arrays of rows, each within the limit."""
        rows: list[bytes] = []
        size = 0
        for row in self._encoded_rows(items):
            if rows and size + len(row) + 2 > CHUNK_BYTES:
                yield b"[" + b",".join(rows) + b"]"
                rows, size = [], 0
            rows.append(row)
            size += len(row) + 1
            self.count += 1
        if rows:
            yield b"[" + b",".join(rows) + b"]"

    def _encoded_rows(self, items: Iterable[Any]) -> Iterator[bytes]:
        """Rows in order; those with a local file once it is uploaded."""
        under_way: deque[tuple[Row, Pending[str] | None]] = deque()
        ahead = 2 * self._session.pool.workers
        try:
            for row in read_rows(items):
                file = None if row.file is None else self._session.pool.start(self._upload_row_file, row.file)
                under_way.append((row, file))
                while under_way and (under_way[0][1] is None or len(under_way) > ahead):
                    yield self._encoded(*under_way.popleft())
            while under_way:
                yield self._encoded(*under_way.popleft())
        finally:
            for _, pending in under_way:
                if pending is not None:
                    pending.cancel()

    def _upload_row_file(self, file: Upload) -> str:
        return upload(self._session, file)

    def _encoded(self, row: Row, file: Pending[str] | None) -> bytes:
        if file is not None:
            row.payload["row_data"] = file.result()
        return encoded(row, self._dataset_id)
