"""Metadata of data rows, as users read and write it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from ..data_rows.identifiers import GlobalKey, UniqueId
    from .schemas import DataRowMetadataSchema

    DataRowName: TypeAlias = "str | UniqueId | GlobalKey | Any"
    """The id of a data row, `UniqueId`, `GlobalKey` or the DataRow itself."""


@dataclass(kw_only=True)
class DataRowMetadataField:
    """The value of one schema, which is named by `schema_id` or by `name`.

    Values are numbers, strings, datetimes, lists of numbers (embeddings), and for an enum the id or the name of an
    option. Of a field that was read, the value of an enum is the id of the option, and `name` is the option's name.
    """

    value: Any
    schema_id: str | None = None
    name: str | None = None


@dataclass(kw_only=True)
class DataRowMetadata:
    """The metadata of one data row, which is named by its id or by its global key."""

    fields: Sequence[DataRowMetadataField] = field(default_factory=list[DataRowMetadataField])
    data_row_id: DataRowName | None = None
    global_key: str | None = None


@dataclass(kw_only=True)
class DeleteDataRowMetadata:
    """The schemas whose values are to be removed from one data row."""

    data_row_id: DataRowName
    fields: Sequence[str | DataRowMetadataSchema] = field(default_factory=list[str])
    """Ids of schemas."""


@dataclass(kw_only=True)
class DataRowMetadataBatchResponse:
    """A data row whose metadata could not be changed, and why.

    `fields` are the fields of an upsert that the server names; of a deletion, the ids of the schemas that the data row
    does not have.
    """

    data_row_id: str | None = None
    global_key: str | None = None
    error: str | None = None
    fields: Sequence[Any] = field(default_factory=list[Any])
