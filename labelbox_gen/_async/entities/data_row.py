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

    def __init__(self, data_row: AsyncDataRow) -> None:
        super().__init__(data_row.custom_metadata or ())
        self._data_row = data_row

    def __call__(self) -> AsyncPaginatedCollection[AsyncAssetMetadata]:
        """Extra context that is shown while labeling; the same as `data_row.asset_metadata()`."""
        return self._data_row.asset_metadata()


class AsyncDataRow(AsyncDataRowBase):
    """A single piece of data, such as one image."""

    __slots__ = ()

    @property
    def metadata(self) -> AsyncDataRowMetadata:
        """The custom metadata as a list, or, when called, the asset metadata: `data_row.metadata()`."""
        return AsyncDataRowMetadata(self)

    async def content(self) -> bytes:
        """The bytes of the asset, downloaded.

        Raises:
            LabelboxError: the row data is not a URL that can be read.
        """
        return await read_file(self.client.transport, self.row_data)
