"""Exports as data frames. The only module that knows pandas, which has no types."""

from __future__ import annotations

from typing import Any

from ..extras import load_extra
from .columns import COLUMNS, MORE, TIME


class PandasExport:
    """Makes a data frame; nested values stay dicts and lists.

    Raises:
        LabelboxError: pandas is not installed.
    """

    def __init__(self) -> None:
        self._pandas: Any = load_extra("pandas", "pandas")

    def frame(self, groups: list[dict[str, list[Any]]]) -> Any:
        """A `pandas.DataFrame` of what `Columns` collected, group by group."""
        values = {
            column.name: [value for group in groups for value in group[column.name]]
            for column in (*COLUMNS, MORE)
        }
        times = {
            name: self._pandas.to_datetime(self._pandas.Series(values[name], dtype=object), utc=True)
            for name, kind, _ in COLUMNS
            if kind == TIME
        }
        return self._pandas.DataFrame({**values, **times})
