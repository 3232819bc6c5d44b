"""What became of the rows of a bulk creation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .jsons import as_object


@dataclass(frozen=True)
class CreatedDataRow:
    """A data row that a task created or changed."""

    id: str
    external_id: str | None
    global_key: str | None
    row_data: Any
    """URL, text or object, as it was given."""

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> CreatedDataRow:
        return cls(data["id"], data["externalId"], data["globalKey"], data["rowData"])


@dataclass(frozen=True)
class FailedDataRow:
    """A row that a task could not create."""

    message: str
    """The reason, in the server's words."""
    external_id: str | None
    global_key: str | None
    row_data: Any

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> FailedDataRow:
        spec = as_object(data["spec"])
        return cls(data["message"], spec.get("externalId"), spec.get("globalKey"), spec.get("rowData"))
