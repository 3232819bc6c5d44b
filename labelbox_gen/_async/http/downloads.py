"""Downloads of files by URL: streamed, or as a whole."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from os import getpid

from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen._runtime.graphql.response import http_error
from labelbox_gen._runtime.http.byte_ranges import ByteRange, Compressed
from labelbox_gen._runtime.http.failures import NO_RESPONSE, refused, request_id
from labelbox_gen._runtime.http.locality import leave_open
from labelbox_gen._runtime.http.retry import Attempts, Failed

from .transport import AsyncTransport

#: The operation of a download, for errors, logs and retries.
DOWNLOAD = Operation(name="download", kind="query", document="", idempotent=True)

#: Statuses with which file servers refuse an expired link.
EXPIRED = frozenset({"HTTP 400", "HTTP 401", "HTTP 403", "HTTP 404", "HTTP 410"})


async def download(
    transport: AsyncTransport, url: str, start: int = 0, stop: int | None = None
) -> AsyncGenerator[bytes]:
    """The bytes of a file from `start` up to `stop`, as they arrive; all by default.

    After a broken connection or a truncated response, the download continues at the next byte.
    """
    attempts = Attempts(transport.policy, DOWNLOAD, transport.clock)
    ranged = True
    while stop is None or start < stop:
        wanted = ByteRange(DOWNLOAD, start, stop, ranged=ranged)
        chunks, process = _download(transport, url, wanted, attempts.remaining), getpid()
        try:
            async for chunk in chunks:
                start += len(chunk)
                attempts.restart()
                yield chunk
                if getpid() != process:  # a forked child reads the rest over a connection of its own
                    break
            else:
                return
        except Compressed:
            ranged = False
        except Failed as failed:
            await transport.clock.async_sleep(transport.pause_after(attempts, DOWNLOAD, failed))
        finally:
            if getpid() == process:
                await chunks.aclose()
            else:
                leave_open(chunks)


async def read_file(transport: AsyncTransport, url: str) -> bytes:
    """All bytes of a file."""
    return b"".join([chunk async for chunk in download(transport, url)])


async def _download(
    transport: AsyncTransport, url: str, wanted: ByteRange, patience: float
) -> AsyncGenerator[bytes]:
    try:
        async with transport.file(DOWNLOAD, url, wanted.headers, patience) as response:
            if wanted.is_empty(response.status_code, response.headers):
                return
            if response.status_code not in (200, 206):
                body = await response.aread()
                error = http_error(DOWNLOAD, response.status_code, body, request_id(response))
                raise refused(response, error)
            wanted.begin(response.status_code, response.headers)
            async for chunk in response.aiter_bytes():
                if fresh := wanted.cut(chunk):
                    yield fresh
                if wanted.is_past:
                    return
            wanted.end()
    except NO_RESPONSE as error:
        raise transport.unanswered(DOWNLOAD, error, url) from error
