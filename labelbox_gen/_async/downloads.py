"""Files by their URL: the bytes as they arrive, or all of them."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

from labelbox_gen._concurrency import async_sleep
from labelbox_gen._runtime import answer
from labelbox_gen._runtime.byte_ranges import ByteRange, range_header, too_short
from labelbox_gen._runtime.failures import NO_ANSWER, refused, request_id, unanswered
from labelbox_gen._runtime.operation import Operation
from labelbox_gen._runtime.retry import Attempts, Failed

from .transport import AsyncTransport

#: Fetching a file is a read; errors and retries know it by this name.
DOWNLOAD = Operation(name="download", kind="query", document="", idempotent=True)


async def download(
    transport: AsyncTransport, url: str, start: int = 0, stop: int | None = None
) -> AsyncGenerator[bytes]:
    """The bytes of a file from `start` up to `stop`, as they arrive; all by default.

    A cut connection is taken up again where it broke. With a `stop`, exactly so many bytes come, or an error.
    """
    attempts = Attempts(transport.policy, DOWNLOAD)
    while stop is None or start < stop:
        try:
            async with aclosing(_download_from(transport, url, start, stop, attempts.remaining)) as chunks:
                async for chunk in chunks:
                    start += len(chunk)
                    attempts.restart()
                    yield chunk
            if stop is None:
                return
            if start < stop:
                raise too_short(DOWNLOAD, start, stop)
        except Failed as failed:
            pause = attempts.pause_after(failed)
            await async_sleep(pause)


async def read_file(transport: AsyncTransport, url: str) -> bytes:
    """All bytes of a file."""
    return b"".join([chunk async for chunk in download(transport, url)])


async def _download_from(
    transport: AsyncTransport, url: str, start: int, stop: int | None, patience: float
) -> AsyncGenerator[bytes]:
    try:
        async with transport.file(DOWNLOAD, url, range_header(start, stop), patience) as response:
            if response.status_code not in (200, 206):
                body = await response.aread()
                error = answer.http_error(DOWNLOAD, response.status_code, body, request_id(response))
                raise refused(response, error)
            sent = response.headers.get("Content-Range")
            wanted = ByteRange(DOWNLOAD, start, stop, response.status_code, sent)
            async for chunk in response.aiter_bytes():
                if fresh := wanted.cut(chunk):
                    yield fresh
                if wanted.is_past:
                    break
    except NO_ANSWER as error:
        raise unanswered(DOWNLOAD, error) from error
