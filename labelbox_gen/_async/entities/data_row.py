"""Data rows."""

from __future__ import annotations

from labelbox_gen_graphql._async.data_row import AsyncDataRowBase


class AsyncDataRow(AsyncDataRowBase):
    """A single piece of data, such as one image."""

    __slots__ = ()

    async def content(self) -> bytes:
        """The bytes of the asset, downloaded.

        Raises:
            LabelboxError: the row data is not a URL that can be read.
        """
        return b"".join([chunk async for chunk in self.client.transport.download(self.row_data)])
