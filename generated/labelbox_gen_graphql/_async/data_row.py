"""The entity DataRow. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from labelbox_gen.runtime import (
    DATE_TIME,
    ID,
    JSON,
    STRING,
    UNSET,
    AsyncEntity,
    OffsetPaging,
    Order,
    OrderedField,
    UnsetType,
    Value,
    Where,
    changes,
    enum_of,
    given,
    keywords_of,
    optional,
    order_input,
    present,
    relationship,
    where_input,
)

from .. import operations
from ..enums import (
    CustomMetadataKind,
    MetadataType,
)

if TYPE_CHECKING:
    from labelbox_gen import AsyncAssetAttachment, AsyncAssetMetadata, AsyncDataRow, AsyncDataset, AsyncLabel
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from .organization import AsyncOrganization
    from .prediction import AsyncPrediction
    from .user import AsyncUser


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


class AsyncDataRowBase(AsyncEntity):
    """A single piece of data, such as one image."""

    __slots__ = ()

    __typename__: ClassVar[str] = "DataRow"

    created_at: OrderedField[AsyncDataRow, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the data row was created."""
    custom_metadata: Value[list[DataRowCustomMetadata] | None] = Value("customMetadata", JSON)
    """Metadata as schema ids and values."""
    external_id: OrderedField[AsyncDataRow, str | None] = OrderedField("externalId", STRING)
    """The id of the data row in the user's own system; not unique."""
    global_key: OrderedField[AsyncDataRow, str | None] = OrderedField("globalKey", STRING)
    """An id that the user chose, unique in the organization; at most 200 characters."""
    media_attributes: Value[Any] = Value("mediaAttributes", JSON)
    """Facts about the asset, such as width, height and MIME type."""
    metadata_fields: Value[list[DataRowMetadataFields] | None] = Value("metadataFields", JSON)
    """Metadata with the names and kinds of its schemas."""
    row_data: OrderedField[AsyncDataRow, str] = OrderedField("rowData", STRING)
    """URL of the asset, or the text itself for text data."""
    uid: OrderedField[AsyncDataRow, str] = OrderedField("id", ID)
    """Unique id of the data row."""
    updated_at: OrderedField[AsyncDataRow, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the data row last changed."""

    @relationship
    async def created_by(self) -> AsyncUser | None:
        """The user who created the data row.

        `GetDataRowCreatedBy` in queries/data_row.graphql:41.
        """
        from .user import AsyncUser

        data = await self.client.run(
            operations.GET_DATA_ROW_CREATED_BY,
            {"id": self.uid},
            ("dataRow", "createdBy"),
        )
        return AsyncUser(self.client, data) if data else None

    @relationship
    async def dataset(self) -> AsyncDataset:
        """The dataset that holds the data row.

        `GetDataRowDataset` in queries/data_row.graphql:33.
        """
        from labelbox_gen import AsyncDataset

        data = await self.client.get(
            operations.GET_DATA_ROW_DATASET,
            {"id": self.uid},
            ("dataRow", "dataset"),
        )
        return AsyncDataset(self.client, data)

    @relationship
    async def organization(self) -> AsyncOrganization:
        """The organization that owns the data row.

        `GetDataRowOrganization` in queries/data_row.graphql:49.
        """
        from .organization import AsyncOrganization

        data = await self.client.get(
            operations.GET_DATA_ROW_ORGANIZATION,
            {"id": self.uid},
            ("dataRow", "organization"),
        )
        return AsyncOrganization(self.client, data)

    @relationship
    def asset_metadata(self) -> AsyncPaginatedCollection[AsyncAssetMetadata]:
        """Extra context that is shown while labeling. From the v2.4 guide; the hosted API may not serve it any
        more.

        `ListDataRowAssetMetadata` in queries/data_row.graphql:106.
        """
        from labelbox_gen import AsyncAssetMetadata

        variables = present(
            {
                "id": self.uid,
            }
        )
        return self.client.pages(
            operations.LIST_DATA_ROW_ASSET_METADATA,
            variables,
            OffsetPaging(("dataRow", "metadata")),
            partial(AsyncAssetMetadata, self.client),
        )

    @relationship
    def labels(
        self, where: Where[AsyncLabel] | None = None, order_by: Order[AsyncLabel] | None = None
    ) -> AsyncPaginatedCollection[AsyncLabel]:
        """The labels of the data row, in all projects.

        `ListDataRowLabels` in queries/data_row.graphql:57.
        """
        from labelbox_gen import AsyncLabel

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
            partial(AsyncLabel, self.client),
        )

    @relationship
    def predictions(
        self, where: Where[AsyncPrediction] | None = None, order_by: Order[AsyncPrediction] | None = None
    ) -> AsyncPaginatedCollection[AsyncPrediction]:
        """What prediction models say about the data row, in all projects. From the v2.4 guide; the hosted API
        may not serve it any more.

        `ListDataRowPredictions` in queries/data_row.graphql:114.
        """
        from .prediction import AsyncPrediction

        variables = present(
            {
                "id": self.uid,
                "where": where_input(
                    "Prediction",
                    where,
                    {},
                    conjunction=True,
                ),
                "orderBy": order_input("Prediction", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_DATA_ROW_PREDICTIONS,
            variables,
            OffsetPaging(("dataRow", "predictions")),
            partial(AsyncPrediction, self.client),
        )

    @keywords_of(
        "AssetMetadata",
        required=(
            "meta_type",
            "meta_value",
        ),
        optional=(),
    )
    async def create_metadata(
        self,
        meta_type: str | MetadataType,
        meta_value: str,
    ) -> AsyncAssetMetadata:
        """Create extra context for a data row. From the v2.4 guide; the hosted API may not serve it any more.

        Args:
            meta_type: What the value is: VIDEO, IMAGE or TEXT.
            meta_value: The text, or the URL of the image or video.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateDataRowMetadata` in queries/data_row.graphql:128.
        """
        from labelbox_gen import AsyncAssetMetadata

        data = given(
            "AssetMetadata",
            {
                "meta_type": ("metaType", meta_type, enum_of(MetadataType)),
                "meta_value": ("metaValue", meta_value, STRING),
            },
        )
        created = await self.client.get(
            operations.CREATE_DATA_ROW_METADATA, {"id": self.uid, **data}, ("createAssetMetadata",)
        )
        return AsyncAssetMetadata(self.client, created)

    def attachments(self) -> AsyncPaginatedCollection[AsyncAssetAttachment]:
        """Get one data row by its id.

        `ListAttachmentsOfDataRow` in queries/attachment.graphql:5.
        """
        from labelbox_gen import AsyncAssetAttachment

        variables = present(
            {
                "id": self.uid,
            }
        )
        return self.client.pages(
            operations.LIST_ATTACHMENTS_OF_DATA_ROW,
            variables,
            OffsetPaging(("dataRow", "attachments")),
            partial(AsyncAssetAttachment, self.client),
        )

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetDataRow` in queries/data_row.graphql:15.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_DATA_ROW, variables, ("dataRow",))

    @keywords_of(
        "DataRow",
        required=(),
        optional=(
            "external_id",
            "global_key",
            "media_attributes",
            "row_data",
        ),
    )
    async def update(
        self,
        *,
        external_id: str | None | UnsetType = UNSET,
        global_key: str | None | UnsetType = UNSET,
        media_attributes: Any | UnsetType = UNSET,
        row_data: str | UnsetType = UNSET,
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
                "external_id": ("externalId", external_id, optional(STRING)),
                "global_key": ("globalKey", global_key, optional(STRING)),
                "media_attributes": ("mediaAttributes", media_attributes, optional(JSON)),
                "row_data": ("rowData", row_data, STRING),
            },
        )
        variables = {"id": self.uid, "data": data}
        self.data = await self.client.get(operations.UPDATE_DATA_ROW, variables, ("updateDataRow",))

    async def delete(self) -> None:
        """Delete it on the server; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.

        `DeleteDataRows` in queries/data_row.graphql:27.
        """
        await self._bulk_delete(operations.DELETE_DATA_ROWS, [self])

    @staticmethod
    async def bulk_delete(data_rows: Iterable[AsyncDataRow] | AsyncIterable[AsyncDataRow]) -> None:
        """Delete data rows, with their labels.

        Any iterable will do, such as a list or a collection; it is read whole before anything is deleted.

        `DeleteDataRows` in queries/data_row.graphql:27.
        """
        await AsyncDataRowBase._bulk_delete(operations.DELETE_DATA_ROWS, data_rows)
