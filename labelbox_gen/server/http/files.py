"""`GET /files/<id>/<name>`: a file, a range of it, or the window that the link is signed for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from anyio.to_thread import run_sync
from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from ..errors import NotAuthorized
from ..files.link import Window, check
from ..files.ranges import Unsatisfiable, parse_range
from ..files.table import STORED_FILE
from ..services import Services
from ..store.row import Row

_BLOCK = 256 * 1024

_SAFE = {"x-content-type-options": "nosniff", "content-security-policy": "sandbox"}
"""Uploads are untrusted: a browser must neither guess their type nor run their scripts."""


class FileRoute:
    def __init__(self, services: Services) -> None:
        self._services = services

    async def __call__(self, request: Request) -> Response:
        return await run_sync(self._answer, request)

    def _answer(self, request: Request) -> Response:
        row = self._find(request.path_params["id"])
        try:
            link = check(f"/files/{row.id}/file?{request.url.query}", self._services.files.secret)
        except NotAuthorized as error:
            raise HTTPException(403, error.message) from None
        path = self._services.files.folder.path(row.id)
        if not path.exists():
            raise HTTPException(404, "The content of this file is gone")
        return _respond(request, row, path, link.window or (0, row["size"] - 1))

    def _find(self, id: str) -> Row:
        """The file in any organization: the signature authorizes the request."""
        statement = select(STORED_FILE.table).where(
            STORED_FILE.id == id, STORED_FILE.table.c.deleted.is_(False)
        )
        with self._services.database.read() as connection:
            values = connection.execute(statement).mappings().one_or_none()
        if values is None:
            raise HTTPException(404, f"There is no file '{id}'")
        return Row(STORED_FILE, dict(values))


def _respond(request: Request, row: Row, path: Path, window: Window) -> Response:
    """Ranges count from the start of the window, the only part of the file that the client sees."""
    size = window[1] - window[0] + 1
    etag = f'"{row["sha256"]}-{window[0]}"'
    headers = {**_SAFE, "accept-ranges": "bytes", "etag": etag, "cache-control": "private, max-age=3600"}
    wanted = request.headers.get("range") if request.headers.get("if-range", etag) == etag else None
    try:
        part = parse_range(wanted, size)
    except Unsatisfiable:
        return Response(status_code=416, headers={**headers, "content-range": f"bytes */{size}"})
    start, end = part or (0, size - 1)
    if part is not None:
        headers["content-range"] = f"bytes {start}-{end}/{size}"
    headers["content-length"] = str(end - start + 1)
    status, length = 206 if part else 200, end - start + 1 if request.method != "HEAD" else 0
    body = _read(path, window[0] + start, length)
    if length <= _BLOCK:  # a stream hands each block to another thread, which costs more than reading it here
        return Response(next(body, b""), status, headers, row["content_type"])
    return StreamingResponse(body, status, headers, row["content_type"])


def _read(path: Path, start: int, length: int) -> Iterator[bytes]:
    """Open the file with the first block: the client may be gone before that."""
    with path.open("rb") as file:
        file.seek(start)
        while length > 0 and (block := file.read(min(_BLOCK, length))):
            length -= len(block)
            yield block
