# Written by `make codegen` from labelbox_gen/_async/exports/jsonl.py. DO NOT EDIT.
"""Exports as files of JSON lines."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

from labelbox_gen._runtime.exports.chunk import interrupted
from labelbox_gen._runtime.files.atomic_file import PartFile
from labelbox_gen.exceptions import LabelboxError
from labelbox_gen.progress import Progress, reporter

from ..tasks.waiting import EXPORT_SECONDS
from .byte_stream import ExportBytes

if TYPE_CHECKING:
    from .source import ExportSource


def write_jsonl(
    source: ExportSource, path: str | os.PathLike[str], progress: Progress, *, resume: bool
) -> int:
    """Write the stream as it comes, byte for byte; the number of rows in the file."""
    part = PartFile(path, source.task_id)
    stream = ExportBytes.of(source, "RESULT", EXPORT_SECONDS)
    total = source.count_rows() if progress else None
    with (
        part.whole(),
        part.appended(resume=resume) as (file, size, rows),
        reporter(progress, source.title, total=total) as report,
    ):
        done = size  # up to here, rows are whole
        try:
            with closing(stream.read(size)) as chunks:
                for chunk in chunks:
                    file.write(chunk)
                    if (end := chunk.rfind(b"\n")) >= 0:
                        done = size + end + 1
                    size += len(chunk)
                    rows += chunk.count(b"\n")
                    report(rows, total)
        except LabelboxError as error:
            hint = (
                f"They are in {part.path}; to_jsonl() of the same task goes on there."
                if part.beside
                else None
            )
            raise interrupted(source.task_id, rows, done, error, hint) from error
        if size != stream.total:
            raise LabelboxError(
                f"{part.path} is no part of export {source.task_id}: it has {size} bytes of {stream.total}",
                hint="to_jsonl(..., resume=False) starts over.",
            )
    return rows + (done < size)
