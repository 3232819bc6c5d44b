# Written by `make codegen` from labelbox_gen/_async/entities/data_row.py. DO NOT EDIT.
"""Data rows."""

from __future__ import annotations

from labelbox_gen_graphql._sync.data_row import DataRowBase


class DataRow(DataRowBase):
    """A single piece of data, such as one image."""

    __slots__ = ()

    def content(self) -> bytes:
        """The bytes of the asset, downloaded.

        Raises:
            LabelboxError: the row data is not a URL that can be read.
        """
        return b"".join([chunk for chunk in self.client.transport.download(self.row_data)])
