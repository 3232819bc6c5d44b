# Written by `make codegen` from labelbox_gen/_async/exports/links.py. DO NOT EDIT.
"""Links to the files of an export, each asked for while the file before is read."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from labelbox_gen._concurrency.pool import Pending
from labelbox_gen._runtime.exports.files import ExportFile, read_file, total_size
from labelbox_gen.exceptions import LabelboxError
from labelbox_gen_graphql import operations

if TYPE_CHECKING:
    from ..session import Session


class ExportLinks:
    """The links of one stream of an export that is complete."""

    def __init__(self, session: Session, task_id: str, stream_type: str) -> None:
        self._session = session
        self._stream = {"id": task_id, "streamType": stream_type}
        self._ahead: Pending[ExportFile] | None = None

    def begin(self, offset: int) -> tuple[int, ExportFile | None]:
        """The size of the whole stream, and the file that has the byte at `offset`, if there is one."""
        variables = {**self._stream, "offset": str(offset)}
        try:
            task: dict[str, Any] = self._session.get(operations.GET_EXPORT_START, variables, ("task",))
        except LabelboxError as error:
            if not error.errors:
                raise
            # A server may refuse to look for a file where there is nothing: then its header says so.
            total = self.total_size()
            return total, self.find(offset) if offset < total else None
        total = total_size(task["exportMetadataHeader"])
        return total, read_file(task["exportFileFromOffset"], offset) if offset < total else None

    def total_size(self) -> int:
        """The size of the whole stream in bytes."""
        path = ("task", "exportMetadataHeader")
        return total_size(self._session.run(operations.GET_EXPORT_HEADER, self._stream, path))

    def find(self, offset: int) -> ExportFile:
        """A fresh link to the file that has the byte."""
        variables = {**self._stream, "offset": str(offset)}
        path = ("task", "exportFileFromOffset")
        return read_file(self._session.run(operations.GET_EXPORT_FILE, variables, path), offset)

    def ask_ahead(self, offset: int) -> None:
        """Begin to ask for the file that has the byte, unless one is asked for already."""
        if self._ahead is None:
            self._ahead = self._session.pool.start(self.find, offset)

    def following(self, offset: int) -> ExportFile:
        """The file that has the byte: the one that was asked for ahead, if that went well and it is that."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            with suppress(LabelboxError):
                file = ahead.result()
                if file.has(offset):
                    return file
        return self.find(offset)

    def close(self) -> None:
        """Drop the link that was requested ahead."""
        if self._ahead is not None:
            self._ahead.cancel()
