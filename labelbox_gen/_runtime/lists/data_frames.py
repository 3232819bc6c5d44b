"""Lists as data frames."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..entities.forms import as_dict
from ..extras import load_extra


class DataFrames:
    """Makes data frames. It is created before the first request, so that a missing package costs none.

    Raises:
        LabelboxError: pandas is not installed.
    """

    def __init__(self) -> None:
        self._pandas: Any = load_extra("pandas", "pandas")

    def frame(self, objects: Sequence[Any]) -> Any:
        """A `pandas.DataFrame` with a row for each object and a column for each field."""
        return self._pandas.DataFrame([as_dict(each, "python") for each in objects])
