"""What became of the rows of a bulk creation or upsert."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..values.untyped_json import as_object
from .row_index import names

#: Root fields that tell of the rows of a task; one is misspelled by the API.
CREATED = "successesfulDataRowImports"
FAILED = "failedDataRowImports"


@dataclass(frozen=True, slots=True)
class CreatedDataRow:
    """A data row that a task created or changed."""

    id: str
    external_id: str | None
    global_key: str | None
    row_data: Any
    """URL, text or object, as it was given."""
    index: int | None = None
    """Position among the items that were given; None if the task was started by another process."""

    @classmethod
    def read(cls, data: Mapping[str, Any], index: int | None = None) -> CreatedDataRow:
        return cls(data["id"], data["externalId"], data["globalKey"], data["rowData"], index)

    @property
    def names(self) -> list[int]:
        """What it may be known by among the items."""
        return names(
            id=self.id, global_key=self.global_key, external_id=self.external_id, row_data=self.row_data
        )


@dataclass(frozen=True, slots=True)
class FailedDataRow:
    """A row that a task could not create or change."""

    message: str
    """The reason, in the server's words."""
    external_id: str | None
    global_key: str | None
    row_data: Any
    index: int | None = None
    """Position among the items that were given; None if the task was started by another process."""
    unknown: bool = False
    """Whether the server says neither that it was created nor that it failed."""

    @classmethod
    def read(cls, data: Mapping[str, Any], index: int | None = None) -> FailedDataRow:
        spec = as_object(data["spec"])
        return cls(data["message"], spec.get("externalId"), spec.get("globalKey"), spec.get("rowData"), index)

    @property
    def names(self) -> list[int]:
        """What it may be known by among the items."""
        return names(global_key=self.global_key, external_id=self.external_id, row_data=self.row_data)
