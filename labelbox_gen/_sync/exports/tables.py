# Written by `make codegen` from labelbox_gen/_async/exports/tables.py. DO NOT EDIT.
"""Exports as tables."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import closing
from typing import TYPE_CHECKING, Any

from labelbox_gen._runtime.exports.arrow import ArrowExport
from labelbox_gen._runtime.exports.columns import Columns, json_text
from labelbox_gen._runtime.exports.data_frames import PandasExport
from labelbox_gen._runtime.files.atomic_file import PartFile
from labelbox_gen.progress import Progress, reporter

from ..tasks.waiting import EXPORT_SECONDS

if TYPE_CHECKING:
    from .source import ExportSource


def write_parquet(source: ExportSource, path: str | os.PathLike[str], progress: Progress) -> int:
    """Write an export as a Parquet file; the number of rows in it."""
    arrow, part, rows = ArrowExport(), PartFile(path, source.task_id), 0
    source.wait(EXPORT_SECONDS)
    try:
        with part.whole(), part.anew() as file, arrow.parquet(file) as writer:
            with closing(_groups(source, Columns(json_text), progress)) as groups:
                for values in groups:
                    batch = arrow.batch(values)
                    writer.write_batch(batch)
                    rows += batch.num_rows
    except BaseException:
        part.discard()  # an incomplete Parquet file cannot be continued
        raise
    return rows


def arrow_table(source: ExportSource, progress: Progress) -> Any:
    """An export as a `pyarrow.Table`."""
    arrow = ArrowExport()
    with closing(_groups(source, Columns(json_text), progress)) as groups:
        return arrow.table([arrow.batch(values) for values in groups])


def data_frame(source: ExportSource, progress: Progress) -> Any:
    """An export as a `pandas.DataFrame`."""
    pandas = PandasExport()
    with closing(_groups(source, Columns(lambda value: value), progress)) as groups:
        return pandas.frame([values for values in groups])


def _groups(source: ExportSource, columns: Columns, progress: Progress) -> Generator[dict[str, list[Any]]]:
    """The rows of an export, collected by column."""
    total = source.count_rows() if progress else None
    with reporter(progress, source.title, total=total) as report:
        rows = 0
        with closing(source.rows()) as found:
            for row in found:
                columns.add(row)
                rows += 1
                if columns.bytes >= source.session.tuning.parquet_row_group_bytes:
                    report(rows, total)
                    yield columns.take()
        if columns.bytes:
            report(rows, total)
            yield columns.take()
