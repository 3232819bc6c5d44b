# Written by `make codegen` from labelbox_gen/_async/downloads.py. DO NOT EDIT.
"""Files by their URL: the bytes as they arrive, or all of them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing

from labelbox_gen._concurrency import sleep
from labelbox_gen._runtime import answer
from labelbox_gen._runtime.byte_ranges import ByteRange, range_header, too_short
from labelbox_gen._runtime.failures import NO_ANSWER, refused, request_id, unanswered
from labelbox_gen._runtime.operation import Operation
from labelbox_gen._runtime.retry import Attempts, Failed

from .transport import Transport

#: Fetching a file is a read; errors and retries know it by this name.
DOWNLOAD = Operation(name="download", kind="query", document="", idempotent=True)


def download(transport: Transport, url: str, start: int = 0, stop: int | None = None) -> Generator[bytes]:
    """The bytes of a file from `start` up to `stop`, as they arrive; all by default.

    A cut connection is taken up again where it broke. With a `stop`, exactly so many bytes come, or an error.
    """
    attempts = Attempts(transport.policy, DOWNLOAD)
    while stop is None or start < stop:
        try:
            with closing(_download_from(transport, url, start, stop, attempts.remaining)) as chunks:
                for chunk in chunks:
                    start += len(chunk)
                    attempts.restart()
                    yield chunk
            if stop is None:
                return
            if start < stop:
                raise too_short(DOWNLOAD, start, stop)
        except Failed as failed:
            pause = attempts.pause_after(failed)
            sleep(pause)


def read_file(transport: Transport, url: str) -> bytes:
    """All bytes of a file."""
    return b"".join([chunk for chunk in download(transport, url)])


def _download_from(
    transport: Transport, url: str, start: int, stop: int | None, patience: float
) -> Generator[bytes]:
    try:
        with transport.file(DOWNLOAD, url, range_header(start, stop), patience) as response:
            if response.status_code not in (200, 206):
                body = response.read()
                error = answer.http_error(DOWNLOAD, response.status_code, body, request_id(response))
                raise refused(response, error)
            sent = response.headers.get("Content-Range")
            wanted = ByteRange(DOWNLOAD, start, stop, response.status_code, sent)
            for chunk in response.iter_bytes():
                if fresh := wanted.cut(chunk):
                    yield fresh
                if wanted.is_past:
                    break
    except NO_ANSWER as error:
        raise unanswered(DOWNLOAD, error) from error
