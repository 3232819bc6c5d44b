"""NDJSON that arrives in chunks, line by line."""

from __future__ import annotations

from collections.abc import AsyncIterator

from labelbox_gen._runtime.jsons import lines_of


async def lines(chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """The lines of a stream without its empty ones; only an unfinished line is held."""
    rest = b""
    async for chunk in chunks:
        whole, rest = lines_of(rest, chunk)
        for line in whole:
            yield line
    if rest.strip():
        yield rest
