# Written by `make codegen` from labelbox_gen/_async/entities/export_task.py. DO NOT EDIT.
"""Exports: tasks whose result is a stream of rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic_core import from_json

from labelbox_gen.exceptions import LabelboxError, TaskFailedError
from labelbox_gen_graphql import operations

from ..downloads import download
from ..lines import lines
from .task import Task


class ExportTask(Task):
    """An export. Iterate it for its rows, as dicts; nothing is kept, so memory stays flat.

    Params, all False by default: `attachments`, `data_row_details`, `embeddings`, `interpolated_frames`,
    `label_details`, `metadata_fields`, `performance_details`, `project_details`; and `media_type_override`.

    Filters: `data_row_ids` or `global_keys` (up to 2000), `batch_ids`, `workflow_status` (ToLabel, InReview,
    InRework, Done), `last_activity_at` and `label_created_at` (a start and an end, one of them may be None).
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for line in self.stream_lines():
            yield from_json(line)

    def stream_lines(self, timeout_seconds: float = 7200.0) -> Iterator[bytes]:
        """The rows as lines of JSON, without parsing them. Waits for the task first.

        Raises:
            TaskFailedError: the export failed.
            TimeoutError: it was not ready in time.
            LabelboxError: the server sent fewer or more bytes than it had announced.
        """
        self.wait_till_done(timeout_seconds)
        if self.status != "COMPLETE":
            raise TaskFailedError(f"export {self.uid} ended as {self.status}")
        for line in lines(self._chunks()):
            yield line

    def _chunks(self) -> Iterator[bytes]:
        """The bytes of the result: file after file, each as it arrives."""
        total = self._total_size()
        offset = 0
        while offset < total:
            part = self.client.get(
                operations.GET_EXPORT_FILE,
                {"id": self.uid, "streamType": "RESULT", "offset": str(offset)},
                ("task", "exportFileFromOffset"),
            )
            start, end = int(part["offsets"]["start"]), int(part["offsets"]["end"])
            skip, received = offset - start, 0
            for chunk in download(self.client.transport, part["file"]):
                received += len(chunk)
                yield chunk[skip:] if skip else chunk
                skip = max(0, skip - len(chunk))
            if received != end - start + 1 or skip < 0 or end < offset:
                raise LabelboxError(
                    f"export {self.uid}: bytes {start} to {end} were announced, but {received} came; "
                    f"the rows up to byte {offset} are good",
                    hint="Iterate the task again.",
                )
            offset = end + 1

    def _total_size(self) -> int:
        variables = {"id": self.uid, "streamType": "RESULT"}
        header = self.client.run(operations.GET_EXPORT_HEADER, variables, ("task", "exportMetadataHeader"))
        return int(header["totalSize"]) if header else 0
