# Written by `make codegen` from labelbox_gen/_async/entities/data_row.py. DO NOT EDIT.
"""Data rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labelbox_gen_graphql._sync.data_row import DataRowBase, DataRowCustomMetadata

from ..downloads import read_file

if TYPE_CHECKING:
    from ..pages import PaginatedCollection
    from .asset_metadata import AssetMetadata


class DataRowMetadata(list[DataRowCustomMetadata]):
    """The custom metadata of a data row; call it for the asset metadata, which had the name before."""

    __slots__ = ("data_row",)

    data_row: DataRow

    def __call__(self) -> PaginatedCollection[AssetMetadata]:
        """Extra context that is shown while labeling; the same as `data_row.asset_metadata()`."""
        return self.data_row.asset_metadata()


class DataRow(DataRowBase):
    """A single piece of data, such as one image."""

    __slots__ = ()

    @property
    def metadata(self) -> DataRowMetadata:
        """The custom metadata as a list, or, when called, the asset metadata: `data_row.metadata()`."""
        found = DataRowMetadata(self.custom_metadata or ())
        found.data_row = self  # not by an __init__, which would double the cost: scripts read it of many rows
        return found

    def content(self) -> bytes:
        """The bytes of the asset, downloaded.

        Raises:
            LabelboxError: the row data is not a URL that can be read.
        """
        return read_file(self.client.transport, self.row_data)
