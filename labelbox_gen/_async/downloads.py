"""Files by their URL: the bytes as they arrive, or all of them."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

from labelbox_gen._concurrency import async_sleep
from labelbox_gen._runtime import answer
from labelbox_gen._runtime.failures import NO_ANSWER, refused, request_id, unanswered
from labelbox_gen._runtime.operation import Operation
from labelbox_gen._runtime.retry import Attempts, Failed

from .transport import AsyncTransport

#: Fetching a file is a read; errors and retries know it by this name.
DOWNLOAD = Operation(name="download", kind="query", document="", idempotent=True)


async def download(transport: AsyncTransport, url: str) -> AsyncGenerator[bytes]:
    """The bytes of a file as they arrive; a cut connection is taken up again where it broke."""
    received = 0
    attempts = Attempts(transport.policy, DOWNLOAD)
    while True:
        try:
            async with aclosing(_download_from(transport, url, received, attempts.remaining)) as chunks:
                async for chunk in chunks:
                    received += len(chunk)
                    attempts.restart()
                    yield chunk
            return
        except Failed as failed:
            pause = attempts.pause_after(failed)
        await async_sleep(pause)


async def read_file(transport: AsyncTransport, url: str) -> bytes:
    """All bytes of a file."""
    return b"".join([chunk async for chunk in download(transport, url)])


async def _download_from(
    transport: AsyncTransport, url: str, offset: int, patience: float
) -> AsyncGenerator[bytes]:
    headers = {"Range": f"bytes={offset}-"} if offset else {}
    try:
        async with transport.file(DOWNLOAD, url, headers, patience) as response:
            if response.status_code not in (200, 206):
                body = await response.aread()
                error = answer.http_error(DOWNLOAD, response.status_code, body, request_id(response))
                raise refused(response, error)
            skip = offset if response.status_code == 200 else 0  # the server ignored the range
            async for chunk in response.aiter_bytes():
                if fresh := chunk[skip:]:
                    yield fresh
                skip = max(0, skip - len(chunk))
    except NO_ANSWER as error:
        raise unanswered(DOWNLOAD, error) from error
