"""The local files of a bulk creation: streamed from disk, side by side, each content once."""

from __future__ import annotations

import mimetypes
from collections import OrderedDict

from labelbox_gen._concurrency import AsyncPending, async_in_thread
from labelbox_gen._runtime.digests import Digest, digest_of
from labelbox_gen._runtime.journal import Journal
from labelbox_gen._runtime.steady_file import FileChangedError, shown_path
from labelbox_gen._runtime.upload import Upload
from labelbox_gen._runtime.uploads.block import Block, LocalFile
from labelbox_gen.exceptions import LabelboxError

from .session import AsyncSession
from .uploads import TRIES, upload

#: Contents that are remembered, so that memory stays flat however many files there are.
REMEMBERED = 50_000


class AsyncRowFiles:
    """Uploads the files of blocks in two steps, so that the files of the next block are read meanwhile."""

    def __init__(self, session: AsyncSession, journal: Journal | None) -> None:
        self._session = session
        self._journal = journal
        self._digests: dict[int, list[AsyncPending[Digest]]] = {}
        """Under way, by the first row of the block."""
        self._uploads: list[AsyncPending[tuple[str, str]]] = []
        self._urls: OrderedDict[str, str] = OrderedDict(journal.files if journal else ())
        """By the digest of the content."""

    def read(self, block: Block) -> Block:
        """Begin to read the files of a block: what is in them tells which are the same."""
        if block.files:
            start = self._session.pool.start
            self._digests[block.first] = [start(self._digest, file) for file in block.files]
        return block

    async def _digest(self, file: LocalFile) -> Digest:
        return await async_in_thread(digest_of, file)

    async def send(self, block: Block) -> None:
        """Upload the files of a block, and put their URLs where the paths were."""
        if not block.files:
            return
        digests = [await pending.result() for pending in self._digests[block.first]]
        del self._digests[block.first]
        fresh: dict[str, tuple[LocalFile, Digest]] = {}
        for digest, file in zip(digests, block.files, strict=True):
            if digest.text not in self._urls:
                fresh.setdefault(digest.text, (file, digest))
        self._uploads = [self._session.pool.start(self._upload, *each) for each in fresh.values()]
        changed: dict[str, str] = {}
        for text, pending in zip(fresh, self._uploads, strict=True):
            sent, url = await pending.result()
            self._note(sent, url)
            if sent != text:
                changed[text] = url
        for digest, file in zip(digests, block.files, strict=True):
            file.payload["row_data"] = changed.get(digest.text) or self._urls[digest.text]
            if digest.text in self._urls:
                self._urls.move_to_end(digest.text)
        while len(self._urls) > REMEMBERED:
            self._urls.popitem(last=False)

    def _note(self, digest: str, url: str) -> None:
        self._urls[digest] = url
        if self._journal is not None:
            self._journal.note({"file": digest, "url": url}, durable=False)

    async def _upload(self, file: LocalFile, digest: Digest) -> tuple[str, str]:
        """The digest of what was sent, and its URL: the file may have been written to since it was read."""
        kind = mimetypes.guess_type(file.path.name)[0] or "application/octet-stream"
        try:
            for _ in range(TRIES):
                content = Upload(file.path, file.path.name, kind)
                url = await upload(self._session, content)
                if content.stamp != digest.stamp:
                    digest = await self._digest(file)
                if content.stamp == digest.stamp:
                    return digest.text, url
        except LabelboxError as error:
            error.message = f"row {file.row}: {error.message}"
            raise
        raise FileChangedError(
            f"row {file.row}: the file {shown_path(file.path)} changed while it was uploaded"
        )

    def close(self) -> None:
        """Nobody waits for the rest."""
        for pending in (*self._uploads, *(each for block in self._digests.values() for each in block)):
            pending.cancel()
