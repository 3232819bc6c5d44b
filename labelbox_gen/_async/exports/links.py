"""Links to the files of an export, each asked for while the file before is read."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from labelbox_gen._concurrency.pool import AsyncPending
from labelbox_gen._runtime.exports.files import ExportFile, read_file, total_size
from labelbox_gen.exceptions import LabelboxError
from labelbox_gen_graphql import operations

if TYPE_CHECKING:
    from ..session import AsyncSession


class AsyncExportLinks:
    """The links of one stream of an export that is complete."""

    def __init__(self, session: AsyncSession, task_id: str, stream_type: str) -> None:
        self._session = session
        self._stream = {"id": task_id, "streamType": stream_type}
        self._ahead: AsyncPending[ExportFile] | None = None

    async def begin(self, offset: int) -> tuple[int, ExportFile | None]:
        """The size of the whole stream, and the file that has the byte at `offset`, if there is one."""
        variables = {**self._stream, "offset": str(offset)}
        try:
            task: dict[str, Any] = await self._session.get(operations.GET_EXPORT_START, variables, ("task",))
        except LabelboxError as error:
            if not error.errors:
                raise
            # A server may refuse to look for a file where there is nothing: then its header says so.
            total = await self.total_size()
            return total, await self.find(offset) if offset < total else None
        total = total_size(task["exportMetadataHeader"])
        return total, read_file(task["exportFileFromOffset"], offset) if offset < total else None

    async def total_size(self) -> int:
        """The size of the whole stream in bytes."""
        path = ("task", "exportMetadataHeader")
        return total_size(await self._session.run(operations.GET_EXPORT_HEADER, self._stream, path))

    async def find(self, offset: int) -> ExportFile:
        """A fresh link to the file that has the byte."""
        variables = {**self._stream, "offset": str(offset)}
        path = ("task", "exportFileFromOffset")
        return read_file(await self._session.run(operations.GET_EXPORT_FILE, variables, path), offset)

    def ask_ahead(self, offset: int) -> None:
        """Begin to ask for the file that has the byte, unless one is asked for already."""
        if self._ahead is None:
            self._ahead = self._session.pool.start(self.find, offset)

    async def following(self, offset: int) -> ExportFile:
        """The file that has the byte: the one that was asked for ahead, if that went well and it is that."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            with suppress(LabelboxError):
                file = await ahead.result()
                if file.has(offset):
                    return file
        return await self.find(offset)

    def close(self) -> None:
        """Drop the link that was requested ahead."""
        if self._ahead is not None:
            self._ahead.cancel()
