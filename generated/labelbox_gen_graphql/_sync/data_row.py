# Written by `make codegen` from generated/labelbox_gen_graphql/_async/data_row.py. DO NOT EDIT.
"""The entity DataRow. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypedDict

from labelbox_gen._runtime.fields import Field, Value
from labelbox_gen._runtime.inputs import changes, present
from labelbox_gen._runtime.pages import OffsetPaging
from labelbox_gen._runtime.scalars import (
    DATE_TIME,
    ID,
    JSON,
    STRING,
)
from labelbox_gen._runtime.unset import UNSET, UnsetType
from labelbox_gen._runtime.where import Order, Where, order_input, where_input
from labelbox_gen._sync.entity import Entity, bulk_delete

from .. import operations
from ..enums import (
    CustomMetadataKind,
)

if TYPE_CHECKING:
    from labelbox_gen._sync.entities.data_row import DataRow
    from labelbox_gen._sync.entities.dataset import Dataset
    from labelbox_gen._sync.pages import PaginatedCollection

    from .label import Label
    from .organization import Organization
    from .user import User


class DataRowCustomMetadata(TypedDict):
    """An object inside a DataRow."""

    schemaId: str | None
    value: Any


class DataRowMetadataFields(TypedDict):
    """An object inside a DataRow."""

    kind: CustomMetadataKind | None
    name: str | None
    schemaId: str | None
    value: Any


class DataRowBase(Entity):
    """A single piece of data, such as one image."""

    __slots__ = ()

    __typename__: ClassVar[str] = "DataRow"

    created_at: Field[DataRow, datetime] = Field("createdAt", DATE_TIME)
    """When the data row was created."""
    external_id: Field[DataRow, str | None] = Field("externalId", STRING)
    """The id of the data row in the user's own system; not unique."""
    global_key: Field[DataRow, str | None] = Field("globalKey", STRING)
    """An id that the user chose, unique in the organization; at most 200 characters."""
    media_attributes: Value[Any] = Value("mediaAttributes", JSON)
    """Facts about the asset, such as width, height and MIME type."""
    metadata: Value[list[DataRowCustomMetadata] | None] = Value("customMetadata", JSON)
    """Metadata as schema ids and values."""
    metadata_fields: Value[list[DataRowMetadataFields] | None] = Value("metadataFields", JSON)
    """Metadata with the names and kinds of its schemas."""
    row_data: Field[DataRow, str] = Field("rowData", STRING)
    """URL of the asset, or the text itself for text data."""
    uid: Field[DataRow, str] = Field("id", ID)
    """Unique id of the data row."""
    updated_at: Field[DataRow, datetime] = Field("updatedAt", DATE_TIME)
    """When the data row last changed."""

    def created_by(self) -> User | None:
        """The user who created the data row.

        `GetDataRowCreatedBy` in queries/data_row.graphql:41.
        """
        from .user import User

        data = self.client.run(
            operations.GET_DATA_ROW_CREATED_BY,
            {"id": self.uid},
            ("dataRow", "createdBy"),
        )
        return User(self.client, data) if data else None

    def dataset(self) -> Dataset:
        """The dataset that holds the data row.

        `GetDataRowDataset` in queries/data_row.graphql:33.
        """
        from labelbox_gen._sync.entities.dataset import Dataset

        data = self.client.get(
            operations.GET_DATA_ROW_DATASET,
            {"id": self.uid},
            ("dataRow", "dataset"),
        )
        return Dataset(self.client, data)

    def organization(self) -> Organization:
        """The organization that owns the data row.

        `GetDataRowOrganization` in queries/data_row.graphql:49.
        """
        from .organization import Organization

        data = self.client.get(
            operations.GET_DATA_ROW_ORGANIZATION,
            {"id": self.uid},
            ("dataRow", "organization"),
        )
        return Organization(self.client, data)

    def labels(
        self, where: Where[Label] | None = None, order_by: Order[Label] | None = None
    ) -> PaginatedCollection[Label]:
        """The labels of the data row, in all projects.

        `ListDataRowLabels` in queries/data_row.graphql:57.
        """
        from .label import Label

        variables = present(
            {
                "id": self.uid,
                "where": where_input(
                    "Label",
                    where,
                    {"deleted": False},
                    conjunction=True,
                ),
                "orderBy": order_input("Label", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_DATA_ROW_LABELS,
            variables,
            OffsetPaging(("dataRow", "labels")),
            partial(Label, self.client),
        )

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetDataRow` in queries/data_row.graphql:15.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_DATA_ROW, variables, ("dataRow",))

    def update(
        self,
        *,
        external_id: str | None | UnsetType = UNSET,
        global_key: str | None | UnsetType = UNSET,
        media_attributes: Any | UnsetType = UNSET,
        row_data: str | UnsetType = UNSET,
        **unknown: NoReturn,
    ) -> None:
        """Change fields of a data row.

        The server changes at once. An absent keyword leaves its field, None clears it.

        Args:
            external_id: The id of the data row in the user's own system; not unique.
            global_key: An id that the user chose, unique in the organization; at most 200 characters.
            media_attributes: Facts about the asset, such as width, height and MIME type.
            row_data: URL of the asset, or the text itself for text data.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: no keyword was given, or the server refused a value.

        `UpdateDataRow` in queries/data_row.graphql:21.
        """
        data = changes(
            "DataRow",
            {
                "external_id": ("externalId", external_id),
                "global_key": ("globalKey", global_key),
                "media_attributes": ("mediaAttributes", media_attributes),
                "row_data": ("rowData", row_data),
            },
            unknown,
        )
        variables = {"id": self.uid, "data": data}
        self.data = self.client.get(operations.UPDATE_DATA_ROW, variables, ("updateDataRow",))

    def delete(self) -> None:
        """Delete it on the server; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.

        `DeleteDataRows` in queries/data_row.graphql:27.
        """
        bulk_delete(operations.DELETE_DATA_ROWS, DataRowBase, [self])

    @staticmethod
    def bulk_delete(data_rows: Iterable[DataRow]) -> None:
        """Delete data rows, with their labels.

        Any iterable will do, such as a list or a collection; it is read whole before anything is deleted.

        `DeleteDataRows` in queries/data_row.graphql:27.
        """
        bulk_delete(operations.DELETE_DATA_ROWS, DataRowBase, data_rows)
