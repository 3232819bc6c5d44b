# Written by `make codegen` from generated/labelbox_gen_graphql/_async/data_row.py. DO NOT EDIT.
"""The entity DataRow. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from labelbox_gen.runtime import (
    DATE_TIME,
    ID,
    JSON,
    STRING,
    UNSET,
    Entity,
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
    from labelbox_gen import AssetAttachment, AssetMetadata, DataRow, Dataset, Label
    from labelbox_gen.runtime import PaginatedCollection

    from .organization import Organization
    from .prediction import Prediction
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

    created_at: OrderedField[DataRow, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the data row was created."""
    custom_metadata: Value[list[DataRowCustomMetadata] | None] = Value("customMetadata", JSON)
    """Metadata as schema ids and values."""
    external_id: OrderedField[DataRow, str | None] = OrderedField("externalId", STRING)
    """The id of the data row in the user's own system; not unique."""
    global_key: OrderedField[DataRow, str | None] = OrderedField("globalKey", STRING)
    """An id that the user chose, unique in the organization; at most 200 characters."""
    media_attributes: Value[Any] = Value("mediaAttributes", JSON)
    """Facts about the asset, such as width, height and MIME type."""
    metadata_fields: Value[list[DataRowMetadataFields] | None] = Value("metadataFields", JSON)
    """Metadata with the names and kinds of its schemas."""
    row_data: OrderedField[DataRow, str] = OrderedField("rowData", STRING)
    """URL of the asset, or the text itself for text data."""
    uid: OrderedField[DataRow, str] = OrderedField("id", ID)
    """Unique id of the data row."""
    updated_at: OrderedField[DataRow, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the data row last changed."""

    @relationship
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

    @relationship
    def dataset(self) -> Dataset:
        """The dataset that holds the data row.

        `GetDataRowDataset` in queries/data_row.graphql:33.
        """
        from labelbox_gen import Dataset

        data = self.client.get(
            operations.GET_DATA_ROW_DATASET,
            {"id": self.uid},
            ("dataRow", "dataset"),
        )
        return Dataset(self.client, data)

    @relationship
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

    @relationship
    def asset_metadata(self) -> PaginatedCollection[AssetMetadata]:
        """Extra context that is shown while labeling. From the v2.4 guide; the hosted API may not serve it any
        more.

        `ListDataRowAssetMetadata` in queries/data_row.graphql:106.
        """
        from labelbox_gen import AssetMetadata

        variables = present(
            {
                "id": self.uid,
            }
        )
        return self.client.pages(
            operations.LIST_DATA_ROW_ASSET_METADATA,
            variables,
            OffsetPaging(("dataRow", "metadata")),
            partial(AssetMetadata, self.client),
        )

    @relationship
    def labels(
        self, where: Where[Label] | None = None, order_by: Order[Label] | None = None
    ) -> PaginatedCollection[Label]:
        """The labels of the data row, in all projects.

        `ListDataRowLabels` in queries/data_row.graphql:57.
        """
        from labelbox_gen import Label

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

    @relationship
    def predictions(
        self, where: Where[Prediction] | None = None, order_by: Order[Prediction] | None = None
    ) -> PaginatedCollection[Prediction]:
        """What prediction models say about the data row, in all projects. From the v2.4 guide; the hosted API
        may not serve it any more.

        `ListDataRowPredictions` in queries/data_row.graphql:114.
        """
        from .prediction import Prediction

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
            partial(Prediction, self.client),
        )

    @keywords_of(
        "AssetMetadata",
        required=(
            "meta_type",
            "meta_value",
        ),
        optional=(),
    )
    def create_metadata(
        self,
        meta_type: str | MetadataType,
        meta_value: str,
    ) -> AssetMetadata:
        """Create extra context for a data row. From the v2.4 guide; the hosted API may not serve it any more.

        Args:
            meta_type: What the value is: VIDEO, IMAGE or TEXT.
            meta_value: The text, or the URL of the image or video.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateDataRowMetadata` in queries/data_row.graphql:128.
        """
        from labelbox_gen import AssetMetadata

        data = given(
            "AssetMetadata",
            {
                "meta_type": ("metaType", meta_type, enum_of(MetadataType)),
                "meta_value": ("metaValue", meta_value, STRING),
            },
        )
        created = self.client.get(
            operations.CREATE_DATA_ROW_METADATA, {"id": self.uid, **data}, ("createAssetMetadata",)
        )
        return AssetMetadata(self.client, created)

    def attachments(self) -> PaginatedCollection[AssetAttachment]:
        """Get one data row by its id.

        `ListAttachmentsOfDataRow` in queries/attachment.graphql:5.
        """
        from labelbox_gen import AssetAttachment

        variables = present(
            {
                "id": self.uid,
            }
        )
        return self.client.pages(
            operations.LIST_ATTACHMENTS_OF_DATA_ROW,
            variables,
            OffsetPaging(("dataRow", "attachments")),
            partial(AssetAttachment, self.client),
        )

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetDataRow` in queries/data_row.graphql:15.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_DATA_ROW, variables, ("dataRow",))

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
    def update(
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
        self.data = self.client.get(operations.UPDATE_DATA_ROW, variables, ("updateDataRow",))

    def delete(self) -> None:
        """Delete it on the server; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.

        `DeleteDataRows` in queries/data_row.graphql:27.
        """
        self._bulk_delete(operations.DELETE_DATA_ROWS, [self])

    @staticmethod
    def bulk_delete(data_rows: Iterable[DataRow]) -> None:
        """Delete data rows, with their labels.

        Any iterable will do, such as a list or a collection; it is read whole before anything is deleted.

        `DeleteDataRows` in queries/data_row.graphql:27.
        """
        DataRowBase._bulk_delete(operations.DELETE_DATA_ROWS, data_rows)
