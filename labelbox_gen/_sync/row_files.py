# Written by `make codegen` from labelbox_gen/_async/row_files.py. DO NOT EDIT.
"""The local files of a bulk creation: streamed from disk, side by side, each content once."""

from __future__ import annotations

import mimetypes
from collections import OrderedDict
from pathlib import Path

from labelbox_gen._concurrency import Pending, in_thread
from labelbox_gen._runtime.digests import digest_of
from labelbox_gen._runtime.journal import Journal
from labelbox_gen._runtime.rows import Block
from labelbox_gen._runtime.upload import Upload

from .session import Session
from .uploads import upload

#: Contents that are remembered, so that memory stays flat however many files there are.
REMEMBERED = 50_000


class RowFiles:
    """Uploads the files of blocks in two steps, so that the files of the next block are read meanwhile."""

    def __init__(self, session: Session, journal: Journal | None) -> None:
        self._session = session
        self._journal = journal
        self._digests: dict[int, list[Pending[str]]] = {}
        """Under way, by the first row of the block."""
        self._uploads: list[Pending[str]] = []
        self._urls: OrderedDict[str, str] = OrderedDict(journal.files if journal else ())
        """By the digest of the content."""

    def read(self, block: Block) -> Block:
        """Begin to read the files of a block: what is in them tells which are the same."""
        if block.files:
            start = self._session.pool.start
            self._digests[block.first] = [start(self._digest, path) for _, path in block.files]
        return block

    def _digest(self, path: Path) -> str:
        return in_thread(digest_of, path)

    def send(self, block: Block) -> None:
        """Upload the files of a block, and put their URLs where the paths were."""
        if not block.files:
            return
        digests = [pending.result() for pending in self._digests[block.first]]
        del self._digests[block.first]
        fresh: dict[str, Path] = {}
        for digest, (_, path) in zip(digests, block.files, strict=True):
            if digest not in self._urls:
                fresh.setdefault(digest, path)
        self._uploads = [self._session.pool.start(self._upload, path) for path in fresh.values()]
        for digest, pending in zip(fresh, self._uploads, strict=True):
            self._urls[digest] = url = pending.result()
            if self._journal is not None:
                self._journal.note({"file": digest, "url": url}, durable=False)
        for digest, (payload, _) in zip(digests, block.files, strict=True):
            payload["row_data"] = self._urls[digest]
            self._urls.move_to_end(digest)
        while len(self._urls) > REMEMBERED:
            self._urls.popitem(last=False)

    def _upload(self, path: Path) -> str:
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        return upload(self._session, Upload(path, path.name, kind))

    def close(self) -> None:
        """Nobody waits for the rest."""
        for pending in (*self._uploads, *(each for block in self._digests.values() for each in block)):
            pending.cancel()
