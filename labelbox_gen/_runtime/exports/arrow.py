"""Exports as Arrow tables and as Parquet. The only module that knows pyarrow, which has no types."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, BinaryIO

from ..extras import load_extra
from .columns import COLUMNS, MORE, TIME


class ArrowExport:
    """Makes batches of one fixed schema.

    Raises:
        LabelboxError: pyarrow is not installed.
    """

    def __init__(self) -> None:
        self._arrow: Any = load_extra("pyarrow", "arrow")
        text, time = self._arrow.string(), self._arrow.timestamp("us", tz="UTC")
        fields = [(column.name, time if column.kind == TIME else text) for column in (*COLUMNS, MORE)]
        self.schema: Any = self._arrow.schema(fields)

    def batch(self, values: dict[str, list[Any]]) -> Any:
        """A `pyarrow.RecordBatch` of what `Columns` collected."""
        return self._arrow.RecordBatch.from_pydict(values, schema=self.schema)

    def table(self, batches: list[Any]) -> Any:
        """A `pyarrow.Table`."""
        return self._arrow.Table.from_batches(batches, schema=self.schema)

    @contextmanager
    def parquet(self, file: BinaryIO) -> Generator[Any]:
        """A writer whose `write_batch` makes one row group."""
        with load_extra("pyarrow.parquet", "arrow").ParquetWriter(file, self.schema) as writer:
            yield writer
