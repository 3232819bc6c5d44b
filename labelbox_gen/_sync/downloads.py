# Written by `make codegen` from labelbox_gen/_async/downloads.py. DO NOT EDIT.
"""Files by their URL: the bytes as they arrive, or all of them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing

from labelbox_gen._concurrency import sleep
from labelbox_gen._runtime import answer
from labelbox_gen._runtime.failures import NO_ANSWER, refused, request_id, unanswered
from labelbox_gen._runtime.operation import Operation
from labelbox_gen._runtime.retry import Attempts, Failed

from .transport import Transport

#: Fetching a file is a read; errors and retries know it by this name.
DOWNLOAD = Operation(name="download", kind="query", document="", idempotent=True)


def download(transport: Transport, url: str) -> Generator[bytes]:
    """The bytes of a file as they arrive; a cut connection is taken up again where it broke."""
    received = 0
    attempts = Attempts(transport.policy, DOWNLOAD)
    while True:
        try:
            with closing(_download_from(transport, url, received, attempts.remaining)) as chunks:
                for chunk in chunks:
                    received += len(chunk)
                    attempts.restart()
                    yield chunk
            return
        except Failed as failed:
            pause = attempts.pause_after(failed)
        sleep(pause)


def read_file(transport: Transport, url: str) -> bytes:
    """All bytes of a file."""
    return b"".join([chunk for chunk in download(transport, url)])


def _download_from(transport: Transport, url: str, offset: int, patience: float) -> Generator[bytes]:
    headers = {"Range": f"bytes={offset}-"} if offset else {}
    try:
        with transport.file(DOWNLOAD, url, headers, patience) as response:
            if response.status_code not in (200, 206):
                body = response.read()
                error = answer.http_error(DOWNLOAD, response.status_code, body, request_id(response))
                raise refused(response, error)
            skip = offset if response.status_code == 200 else 0  # the server ignored the range
            for chunk in response.iter_bytes():
                if fresh := chunk[skip:]:
                    yield fresh
                skip = max(0, skip - len(chunk))
    except NO_ANSWER as error:
        raise unanswered(DOWNLOAD, error) from error
