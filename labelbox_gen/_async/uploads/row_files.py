"""Uploads the local files of a bulk creation concurrently, small files grouped, and each content once."""

from __future__ import annotations

import mimetypes
from collections import OrderedDict
from collections.abc import Sequence

from labelbox_gen._concurrency.calls import async_in_thread
from labelbox_gen._concurrency.pool import AsyncPending
from labelbox_gen._runtime.files.digests import Digest, digests_of
from labelbox_gen._runtime.files.steady_file import shown_path
from labelbox_gen._runtime.graphql.upload import Upload
from labelbox_gen._runtime.mutation_batches.response import read_merged
from labelbox_gen._runtime.uploads.block import Block, LocalFile
from labelbox_gen._runtime.uploads.file_group import HOPELESS, FileGroup, grouped, spread
from labelbox_gen._runtime.uploads.journal import Journal
from labelbox_gen.exceptions import FileChangedError, LabelboxError
from labelbox_gen_graphql import operations

from ..session import AsyncSession
from .files import upload, variables_of

#: A file with unique content, and its digest.
Fresh = tuple[LocalFile, Digest]

#: The digest of the sent content, and its URL.
Sent = tuple[str, str]


class AsyncRowFiles:
    """Uploads the files of blocks in two steps, so that reading the next block overlaps with an upload."""

    def __init__(self, session: AsyncSession, journal: Journal | None) -> None:
        self._session = session
        self._journal = journal
        self._digests: dict[int, list[AsyncPending[list[Digest]]]] = {}
        """Reads in flight, by the first row of the block."""
        self._uploads: list[AsyncPending[list[Sent]]] = []
        self._groups = True
        """Whether the server supports several files per request; True until it rejects one."""
        self._urls: OrderedDict[str, str] = OrderedDict(journal.files if journal else ())
        """URLs by the digest of the content."""

    def read(self, block: Block) -> Block:
        """Start to read the files of a block, to find files with equal content."""
        if block.files:
            pool = self._session.pool
            parts = spread(block.files, pool.workers)
            self._digests[block.first] = [pool.start(self._read, part) for part in parts]
        return block

    async def _read(self, files: Sequence[LocalFile]) -> list[Digest]:
        return await async_in_thread(digests_of, files)

    async def send(self, block: Block) -> None:
        """Upload the files of a block, and replace the paths by their URLs."""
        if not block.files:
            return
        digests = [digest for part in self._digests[block.first] for digest in await part.result()]
        del self._digests[block.first]
        fresh: dict[str, Fresh] = {}
        for digest, file in zip(digests, block.files, strict=True):
            if digest.text not in self._urls:
                fresh.setdefault(digest.text, (file, digest))
        changed = await self._send_fresh(list(fresh.values()))
        for digest, file in zip(digests, block.files, strict=True):
            file.payload["row_data"] = changed.get(digest.text) or self._urls[digest.text]
            if digest.text in self._urls:
                self._urls.move_to_end(digest.text)
        while len(self._urls) > self._session.tuning.upload_remembered_files:
            self._urls.popitem(last=False)

    def _note(self, digest: str, url: str) -> None:
        self._urls[digest] = url
        if self._journal is not None:
            self._journal.note({"file": digest, "url": url}, durable=False)

    async def _send_fresh(self, fresh: Sequence[Fresh]) -> dict[str, str]:
        """Upload files; returns the URLs of files whose content no longer matches the digest."""
        pool = self._session.pool
        groups = grouped([(each, each[1].stamp[0]) for each in fresh], pool.workers)
        self._uploads = [pool.start(self._upload_group, group) for group in groups]
        changed: dict[str, str] = {}
        for group, pending in zip(groups, self._uploads, strict=True):
            for (_, digest), (sent, url) in zip(group, await pending.result(), strict=True):
                self._note(sent, url)
                if sent != digest.text:
                    changed[digest.text] = url
        return changed

    async def _upload_group(self, group: Sequence[Fresh]) -> list[Sent]:
        """Upload files in one request; files that fail are uploaded in separate requests."""
        urls = await self._upload_together(group) if self._groups and len(group) > 1 else {}
        return [
            (digest.text, urls[place]) if place in urls else await self._upload(file, digest)
            for place, (file, digest) in enumerate(group)
        ]

    async def _upload_together(self, group: Sequence[Fresh]) -> dict[int, str]:
        """The URLs by the positions of the files in the group; files that changed since they were read are absent."""
        contents = [_content(file) for file, _ in group]
        try:
            request = FileGroup(operations.UPLOAD_FILE, map(variables_of, contents))
            response, _ = await self._session.transport.exchange(*request.request(), read_merged)
        except HOPELESS as error:
            error.message = f"rows {group[0][0].row} to {group[-1][0].row}: {error.message}"
            error.operation = operations.UPLOAD_FILE.name
            raise
        except LabelboxError as error:
            if error.code is not None:  # the server rejected the request
                self._groups = False
            return {}
        return {
            place: data["uploadFile"]["url"]
            for place, data in request.uploaded(response).items()
            if contents[place].stamp == group[place][1].stamp
        }

    async def _upload(self, file: LocalFile, digest: Digest) -> Sent:
        """Upload one file, which may have changed since it was read."""
        try:
            for _ in range(self._session.tuning.file_upload_attempts):
                content = _content(file)
                url = await upload(self._session, content)
                if content.stamp != digest.stamp:
                    (digest,) = await self._read([file])
                if content.stamp == digest.stamp:
                    return digest.text, url
        except LabelboxError as error:
            error.message = f"row {file.row}: {error.message}"
            raise
        raise FileChangedError(
            f"row {file.row}: the file {shown_path(file.path)} changed while it was uploaded"
        )

    def close(self) -> None:
        """Cancel pending reads."""
        for pending in (*self._uploads, *(each for block in self._digests.values() for each in block)):
            pending.cancel()


def _content(file: LocalFile) -> Upload:
    kind = mimetypes.guess_type(file.path.name)[0] or "application/octet-stream"
    return Upload(file.path, file.path.name, kind)
