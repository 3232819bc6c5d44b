"""Data rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from labelbox_gen._runtime.entities.inputs import arguments, keywords_of
from labelbox_gen._runtime.uploads.attachments import check_attachment
from labelbox_gen._runtime.uploads.row_change import checked_row_data
from labelbox_gen._runtime.values.scalars import STRING, enum_of, optional
from labelbox_gen._runtime.values.unset import UNSET, UnsetType
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._async.data_row import AsyncDataRowBase, DataRowCustomMetadata

from ..http.downloads import read_file

if TYPE_CHECKING:
    from labelbox_gen_graphql.enums import AttachmentType

    from ..paginated_collection import AsyncPaginatedCollection
    from .asset_attachment import AsyncAssetAttachment
    from .asset_metadata import AsyncAssetMetadata


class AsyncDataRowMetadata(list[DataRowCustomMetadata]):
    """The custom metadata of a data row; a call returns the asset metadata, which had this name before."""

    __slots__ = ("data_row",)

    data_row: AsyncDataRow

    def __call__(self) -> AsyncPaginatedCollection[AsyncAssetMetadata]:
        """Extra context shown while labeling; the same as `data_row.asset_metadata()`."""
        return self.data_row.asset_metadata()


class AsyncDataRow(AsyncDataRowBase):
    """A single piece of data, such as one image."""

    __slots__ = ()

    @property
    def metadata(self) -> AsyncDataRowMetadata:
        """The custom metadata as a list, or, when called, the asset metadata: `data_row.metadata()`."""
        found = AsyncDataRowMetadata(self.custom_metadata or ())
        found.data_row = (
            self  # without __init__, which would double the cost; scripts read this field of many rows
        )
        return found

    @keywords_of("DataRow", optional=("external_id", "global_key", "media_attributes", "row_data"))
    async def update(
        self,
        *,
        external_id: str | None | UnsetType = UNSET,
        global_key: str | None | UnsetType = UNSET,
        media_attributes: Any | UnsetType = UNSET,
        row_data: str | UnsetType = UNSET,
    ) -> None:
        """Change fields of a data row. An absent keyword leaves its field, None clears it.

        Args:
            external_id: The id of the data row in an external system; not unique.
            global_key: A custom id, unique in the organization; at most 200 characters.
            media_attributes: Facts about the asset, such as width, height and MIME type.
            row_data: URL of the asset, or the text itself; `RawText("...")` for text that looks like a path or a URL.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: no keyword was given, `row_data` looks like a path or a URL and is neither, or the
                server rejected a value.
        """
        await super().update(
            external_id=external_id,
            global_key=global_key,
            media_attributes=media_attributes,
            row_data=checked_row_data(row_data),
        )

    async def create_attachment(
        self,
        attachment_type: str | AttachmentType,
        attachment_value: str,
        attachment_name: str | None | UnsetType = UNSET,
    ) -> AsyncAssetAttachment:
        """Attach text or a file, which is shown beside the data row while it is labeled.

        Args:
            attachment_type: a member of `AttachmentType`, or its name.
            attachment_value: a URL; the text itself for RAW_TEXT and HTML.
            attachment_name: the name that labelers see.

        Raises:
            InvalidQueryError: the type is unknown, or the value is empty or not a URL.
            ResourceNotFoundError: the data row was deleted.
        """
        from labelbox_gen_graphql.enums import AttachmentType

        from .asset_attachment import AsyncAssetAttachment

        keywords = {
            "attachment_type": ("attachmentType", attachment_type, enum_of(AttachmentType)),
            "attachment_value": ("attachmentValue", attachment_value, STRING),
            "attachment_name": ("attachmentName", attachment_name, optional(STRING)),
        }
        given = arguments(keywords)
        check_attachment(
            "create_attachment", {"type": given["attachmentType"], "value": given["attachmentValue"]}
        )
        operation = operations.ATTACH_TO_DATA_ROW
        found = await self.client.get(operation, {"id": self.uid, **given}, ("createDataRowAttachment",))
        return AsyncAssetAttachment(self.client, found)

    def attachments(self) -> AsyncPaginatedCollection[AsyncAssetAttachment]:
        """The attachments of the data row, in the order of their creation; an upsert with `attachments` replaces them."""
        return super().attachments()

    async def content(self) -> bytes:
        """Download the asset and return its bytes.

        Raises:
            LabelboxError: the row data is not a readable URL.
        """
        return await read_file(self.client.transport, self.row_data)
