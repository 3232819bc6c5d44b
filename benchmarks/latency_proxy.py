"""A proxy that delays the bytes of each direction, as a network does: requests in flight do not wait for each other."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Generator
from contextlib import contextmanager
from urllib.parse import urlsplit


@contextmanager
def delayed(url: str, latency: float) -> Generator[str]:
    """The URL of a proxy in front of `url`, with so many seconds for a request and its answer together."""
    if not latency:
        yield url
        return
    target = urlsplit(url)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    async def serve() -> int:
        async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            there, back = await asyncio.open_connection(target.hostname, target.port)
            await asyncio.gather(copy(reader, back, latency / 2), copy(there, writer, latency / 2))

        server = await asyncio.start_server(accept, "127.0.0.1", 0)
        return server.sockets[0].getsockname()[1]

    port = asyncio.run_coroutine_threadsafe(serve(), loop).result()
    yield f"http://127.0.0.1:{port}{target.path}"
    loop.call_soon_threadsafe(loop.stop)
    thread.join()


async def copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seconds: float) -> None:
    """Each piece is written after its own delay; a connection that breaks ends both directions."""
    loop = asyncio.get_running_loop()
    while piece := await reader.read(1 << 16):
        loop.call_later(seconds, writer.write, piece)
    loop.call_later(seconds, writer.close)
