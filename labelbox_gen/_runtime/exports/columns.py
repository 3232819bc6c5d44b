"""An export as a table: a row for each data row, always with the same columns.

Exports differ in everything below a data row: what is nested is one column each, as JSON text where columns have one
type, so that files of several exports can be read together and no annotation can break a schema.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from pydantic_core import to_json

from labelbox_gen.exceptions import LabelboxError

from ..values.scalars import load_datetime
from ..values.untyped_json import as_object
from .rows import ExportedRow

TEXT, TIME, NESTED = "text", "time", "nested"


class Column(NamedTuple):
    """Where the value of a column is in the JSON of a row."""

    name: str
    kind: str
    path: tuple[str, ...]


_ROW = ("data_row",)
_DETAILS = ("data_row", "details")

#: The columns; those of details and of parts are null where the export was not asked for them.
COLUMNS = (
    Column("id", TEXT, (*_ROW, "id")),
    Column("global_key", TEXT, (*_ROW, "global_key")),
    Column("external_id", TEXT, (*_ROW, "external_id")),
    Column("row_data", TEXT, (*_ROW, "row_data")),
    Column("dataset_id", TEXT, (*_DETAILS, "dataset_id")),
    Column("dataset_name", TEXT, (*_DETAILS, "dataset_name")),
    Column("created_at", TIME, (*_DETAILS, "created_at")),
    Column("updated_at", TIME, (*_DETAILS, "updated_at")),
    Column("last_activity_at", TIME, (*_DETAILS, "last_activity_at")),
    Column("created_by", TEXT, (*_DETAILS, "created_by")),
    Column("media_attributes", NESTED, ("media_attributes",)),
    Column("metadata_fields", NESTED, ("metadata_fields",)),
    Column("attachments", NESTED, ("attachments",)),
    Column("embeddings", NESTED, ("embeddings",)),
    Column("projects", NESTED, ("projects",)),
    Column("experiments", NESTED, ("experiments",)),
)

_KNOWN = {column.path[0] for column in COLUMNS}

#: Other parts that a server sends, as one object; null where there is none.
MORE = Column("more", NESTED, ())


class Columns:
    """Collects the values of rows by column; `nested` says what becomes of nested ones."""

    def __init__(self, nested: Callable[[Any], Any]) -> None:
        self._load = {TEXT: _text, TIME: _time, NESTED: nested}
        self._lists: list[list[Any]] = []
        self._begin()

    def _begin(self) -> None:
        self._lists = [[] for _ in (*COLUMNS, MORE)]
        self.bytes = 0
        """Of JSON that the rows had."""

    def add(self, row: ExportedRow) -> None:
        """Add a row.

        Raises:
            LabelboxError: a time is none.
        """
        for (_, kind, path), values in zip(COLUMNS, self._lists, strict=False):
            value: Any = row.data
            for key in path:
                value = as_object(value).get(key)
            values.append(None if value is None else self._load[kind](value))
        more = {key: value for key, value in row.data.items() if key not in _KNOWN}
        self._lists[-1].append(self._load[NESTED](more) if more else None)
        self.bytes += len(row.raw)

    def take(self) -> dict[str, list[Any]]:
        """What was collected; collecting begins anew."""
        names = [column.name for column in (*COLUMNS, MORE)]
        taken = dict(zip(names, self._lists, strict=True))
        self._begin()
        return taken


def json_text(value: Any) -> str:
    """A nested value as JSON."""
    return to_json(value).decode()


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json_text(value)


def _time(value: Any) -> Any:
    try:
        return load_datetime(value)
    except (ValueError, TypeError) as error:
        raise LabelboxError(f"the export has {value!r} where a time should be", error) from error
