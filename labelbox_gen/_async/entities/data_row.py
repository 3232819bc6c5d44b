"""Data rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labelbox_gen_graphql._async.data_row import AsyncDataRowBase, DataRowCustomMetadata

from ..downloads import read_file

if TYPE_CHECKING:
    from ..pages import AsyncPaginatedCollection
    from .asset_metadata import AsyncAssetMetadata


class AsyncDataRowMetadata(list[DataRowCustomMetadata]):
    """The custom metadata of a data row; call it for the asset metadata, which had the name before."""

    __slots__ = ("data_row",)

    data_row: AsyncDataRow

    def __call__(self) -> AsyncPaginatedCollection[AsyncAssetMetadata]:
        """Extra context that is shown while labeling; the same as `data_row.asset_metadata()`."""
        return self.data_row.asset_metadata()


class AsyncDataRow(AsyncDataRowBase):
    """A single piece of data, such as one image."""

    __slots__ = ()

    @property
    def metadata(self) -> AsyncDataRowMetadata:
        """The custom metadata as a list, or, when called, the asset metadata: `data_row.metadata()`."""
        found = AsyncDataRowMetadata(self.custom_metadata or ())
        found.data_row = self  # not by an __init__, which would double the cost: scripts read it of many rows
        return found

    async def content(self) -> bytes:
        """The bytes of the asset, downloaded.

        Raises:
            LabelboxError: the row data is not a URL that can be read.
        """
        return await read_file(self.client.transport, self.row_data)
