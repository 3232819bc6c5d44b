"""The chunks of an upload whose task failed, without the rows that it created."""

from __future__ import annotations

from typing import Any

from pydantic_core import from_json, to_json

from labelbox_gen._runtime.graphql.upload import Upload
from labelbox_gen._runtime.uploads.journal import Journal

from ..http.downloads import read_file
from ..session import AsyncSession
from .files import upload


async def rest_of_chunks(session: AsyncSession, journal: Journal, taken: bytearray) -> list[str]:
    """URIs of chunks with the rows that are not `taken`. A chunk without created rows is used again."""
    uris: list[str] = []
    start = 0
    for chunk in journal.chunks:
        marks = taken[start : chunk.end]
        start = chunk.end
        if all(marks):
            continue
        uris.append(await _without(session, chunk.uri, marks) if any(marks) else chunk.uri)
    return uris


async def _without(session: AsyncSession, uri: str, marks: bytearray) -> str:
    rows: list[Any] = from_json(await read_file(session.transport, uri))
    rest = [row for row, mark in zip(rows, marks, strict=True) if not mark]
    return await upload(session, Upload(to_json(rest), "json_import.json", "application/json"))
