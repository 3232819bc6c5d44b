"""The row outcomes of a bulk creation or upsert."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..values.untyped_json import as_object
from .row_index import names

#: Root fields with the rows of a task; the API misspells one of them.
CREATED = "successesfulDataRowImports"
FAILED = "failedDataRowImports"


@dataclass(frozen=True, slots=True)
class CreatedDataRow:
    """A data row that a task created or changed."""

    id: str
    external_id: str | None
    global_key: str | None
    row_data: Any
    """URL, text or object, as given."""
    index: int | None = None
    """Position in the given items; None if another process started the task."""

    @classmethod
    def read(cls, data: Mapping[str, Any], index: int | None = None) -> CreatedDataRow:
        return cls(data["id"], data["externalId"], data["globalKey"], data["rowData"], index)

    @property
    def names(self) -> list[int]:
        """The names that may identify the row among the items."""
        return names(
            id=self.id, global_key=self.global_key, external_id=self.external_id, row_data=self.row_data
        )


@dataclass(frozen=True, slots=True)
class FailedDataRow:
    """A row that a task could not create or change."""

    message: str
    """The server's message."""
    external_id: str | None
    global_key: str | None
    row_data: Any
    index: int | None = None
    """Position in the given items; None if another process started the task."""
    unknown: bool = False
    """Whether the server reported neither success nor failure."""

    @classmethod
    def read(cls, data: Mapping[str, Any], index: int | None = None) -> FailedDataRow:
        spec = as_object(data["spec"])
        return cls(data["message"], spec.get("externalId"), spec.get("globalKey"), spec.get("rowData"), index)

    @property
    def names(self) -> list[int]:
        """The names that may identify the row among the items."""
        return names(global_key=self.global_key, external_id=self.external_id, row_data=self.row_data)
