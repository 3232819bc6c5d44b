"""Splits NDJSON that arrives in chunks into lines."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

from labelbox_gen._runtime.values.untyped_json import Lines


async def lines(chunks: AsyncGenerator[bytes]) -> AsyncGenerator[bytes]:
    """The non-empty lines of a stream."""
    cut = Lines()
    async with aclosing(chunks):
        async for chunk in chunks:
            for line in cut.feed(chunk):
                if line.strip():
                    yield line
    if (rest := cut.end()).strip():
        yield rest
