# Written by `make codegen` from labelbox_gen/_async/metadata/ontology.py. DO NOT EDIT.
"""The metadata ontology: the schemas of an organization, and bulk operations on the metadata of data rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar, cast

from labelbox_gen._concurrency.iteration import each
from labelbox_gen._runtime.data_rows.identifiers import (
    GlobalKey,
    GlobalKeys,
    Identifier,
    UniqueId,
    UniqueIds,
    identifier,
)
from labelbox_gen._runtime.metadata import incoming, outgoing
from labelbox_gen._runtime.metadata.rows import (
    DataRowMetadata,
    DataRowMetadataBatchResponse,
    DataRowMetadataField,
    DeleteDataRowMetadata,
)
from labelbox_gen._runtime.metadata.schemas import UnknownSchema
from labelbox_gen._runtime.values.input_values import shown
from labelbox_gen.exceptions import InvalidQueryError, ResourceNotFoundError
from labelbox_gen_graphql import operations

from .bulk_requests import BulkRequests
from .schema_methods import SchemaMethods

ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")
Items: TypeAlias = "Iterable[ItemT]"
Read: TypeAlias = "Callable[[int, Any], tuple[Identifier, Any]]"


class DataRowMetadataOntology(SchemaMethods):
    """The metadata schemas of an organization: `client.get_data_row_metadata_ontology()`.

    The schemas are those of the time when it was made, of `refresh_ontology()`, or of the last change through this
    object. They are read again when an unknown one is met.

    The bulk methods take any number of data rows from a list, a generator or, with an async client, an async iterable.
    Requests have up to 500 data rows, a few are in flight at a time, and results keep the order. Lists are checked as a
    whole before anything is sent. Two changes of the same data row are made in their order, provided both name it by
    its id, or both by its global key.
    """

    def bulk_upsert(
        self, metadata: Items[DataRowMetadata | Mapping[str, Any]]
    ) -> list[DataRowMetadataBatchResponse]:
        """Set metadata of data rows. The values of schemas that are not named stay.

        Args:
            metadata: `DataRowMetadata(data_row_id=..., fields=[...])`, or with `global_key`, or the same as dicts;
                `data_row_id` may also be `UniqueId`, `GlobalKey` or a DataRow.

        Returns:
            The data rows that failed; an empty list means that all have been changed.

        Raises:
            InvalidQueryError: there is no data row, or one is not valid; the message has its index and the field.
            LabelboxError: a request failed; the hint says how much is done. Running it again does no harm.
        """

        def request(entries: Sequence[Any], start: int) -> list[DataRowMetadataBatchResponse]:
            path = ("upsertDataRowCustomMetadata",)
            answer = self._client.run(operations.UPSERT_DATA_ROW_METADATA, {"data": entries}, path)
            return [incoming.upsert_failure(self._schemas, each) for each in answer or ()]

        def read(index: int, item: object) -> tuple[Identifier, Any]:
            return outgoing.upsert(self._schemas, index, item)

        requests = BulkRequests(self._client, "changed")
        return requests.run(self._entries("metadata", metadata, read), request)

    def bulk_delete(
        self, deletes: Items[DeleteDataRowMetadata | Mapping[str, Any]]
    ) -> list[DataRowMetadataBatchResponse]:
        """Remove values of schemas from data rows.

        Args:
            deletes: `DeleteDataRowMetadata(data_row_id=..., fields=[ids of schemas])`, or dicts; `data_row_id` is an
                id, `UniqueId`, `GlobalKey` or a DataRow.

        Returns:
            The data rows that failed, or that do not have all of the values; `fields` has the schemas without a value.

        Raises:
            InvalidQueryError: there is no data row, or one is not valid; the message has its index and the field.
            LabelboxError: a request failed; the hint says how much is done.
        """

        def request(entries: Sequence[Any], start: int) -> list[DataRowMetadataBatchResponse]:
            path = ("deleteDataRowCustomMetadata",)
            answer = self._client.run(operations.REMOVE_DATA_ROW_METADATA, {"deletes": entries}, path)
            return [incoming.delete_failure(each) for each in answer or ()]

        def read(index: int, item: object) -> tuple[Identifier, Any]:
            return outgoing.delete(self._schemas, index, item)

        requests = BulkRequests(self._client, "changed")
        return requests.run(self._entries("deletes", deletes, read), request)

    def bulk_export(self, data_row_ids: Items[Any]) -> list[DataRowMetadata]:
        """Read the metadata of data rows.

        Args:
            data_row_ids: `UniqueIds`, `GlobalKeys`, or any iterable of ids, `UniqueId`, `GlobalKey` and DataRow objects.

        Returns:
            One object for each data row, in the order of the argument; without metadata it has no fields.

        Raises:
            InvalidQueryError: there is no data row, or one is not named by the above; the message has its index.
            ResourceNotFoundError: a data row does not exist; the message has its index.
        """

        def read(index: int, item: object) -> tuple[Identifier, Identifier]:
            name = identifier(f"data_row_ids[{index}]", item, UniqueId)
            return name, name

        if isinstance(data_row_ids, UniqueIds | GlobalKeys):
            data_row_ids = [data_row_ids.kind(key) for key in data_row_ids]
        requests = BulkRequests(self._client, "read")
        return requests.run(self._entries("data_row_ids", data_row_ids, read), self._export)

    def _export(self, names: Sequence[Identifier], start: int) -> list[DataRowMetadata]:
        """Ids and global keys take a request each."""
        found: dict[Identifier, DataRowMetadata] = {}
        for kind in (UniqueId, GlobalKey):
            ids = list(dict.fromkeys(name.key for name in names if type(name) is kind))
            if not ids:
                continue
            variables = {"identifiers": {"ids": ids, "idType": kind.id_type}}
            answer = self._client.run(
                operations.READ_DATA_ROW_METADATA, variables, ("dataRowCustomMetadata",)
            )
            for row in self.parse_metadata(answer):
                found[kind(str(row.global_key if kind is GlobalKey else row.data_row_id))] = row
        return [
            found[name] if name in found else _missing(start + place, name)
            for place, name in enumerate(names)
        ]

    def _entries(self, argument: str, items: Items[Any], read: Read) -> Iterator[tuple[Identifier, Any]]:
        """Each item as it is sent. Those of a list are all read once before the first is given."""
        iterable = hasattr(items, "__iter__") or hasattr(items, "__iter__")
        if isinstance(items, str | bytes | Mapping) or not iterable:
            raise InvalidQueryError(
                f"{argument} must be a list or another iterable, not {shown(cast(object, items))}"
            )
        if isinstance(items, list | tuple):
            for index, item in enumerate(cast("Sequence[object]", items)):
                self._known(read, index, item)
        index = -1
        for item in each(items):
            index += 1
            yield self._known(read, index, item)
        if index < 0:
            raise InvalidQueryError(f"{argument} is empty")

    def _known(self, read: Callable[[int, Any], ResultT], index: int, item: object) -> ResultT:
        """Read an item; if it names an unknown schema, once more with the schemas that there are now."""
        try:
            return read(index, item)
        except UnknownSchema:
            self.refresh_ontology()
        try:
            return read(index, item)
        except UnknownSchema as unknown:
            raise unknown.error from None

    # -- forms

    def parse_metadata(self, unparsed: Iterable[Mapping[str, Any]]) -> list[DataRowMetadata]:
        """Metadata of data rows from the form of the API.

        Args:
            unparsed: dicts with `dataRowId`, `globalKey` and `fields`, a list of dicts with `schemaId` and `value`.

        Returns:
            Typed values: datetimes are aware and in UTC; an enum is one field, whose value is the id of the option.

        Raises:
            InvalidQueryError: a dict does not have this form, or its schema does not exist; the message has the path.
        """
        return self._known(lambda _, rows: incoming.read_rows(self._schemas, rows), 0, unparsed)

    def parse_metadata_fields(self, unparsed: Iterable[Mapping[str, Any]]) -> list[DataRowMetadataField]:
        """Fields of one data row from the form of the API, such as `data_row.custom_metadata`; see `parse_metadata`."""
        return self._known(lambda _, rows: incoming.read_fields(self._schemas, rows), 0, unparsed)

    def parse_upsert_metadata(
        self, metadata_fields: Iterable[DataRowMetadataField | Mapping[str, Any]]
    ) -> list[dict[str, Any]]:
        """Fields in the form of the API, in which an enum is two fields: the enum and its option.

        Args:
            metadata_fields: fields, or dicts with `schema_id` or `name`, and `value`.

        Raises:
            InvalidQueryError: a field is not valid; the message has its index.
        """
        fields = list(metadata_fields)
        return self._known(
            lambda _, given: outgoing.upsert_fields(self._schemas, "metadata_fields", given), 0, fields
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} with {len(self._schemas.fields)} schemas>"


def _missing(index: int, name: Identifier) -> DataRowMetadata:
    raise ResourceNotFoundError(f"data_row_ids[{index}]: there is no data row {name}")
