"""One method for each operation, from queries/row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, Upload, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/row.graphql`."""

    _send: AsyncSend

    async def create_row(
        self,
        data: models.RowInput,
        *,
        file: Upload | None | UnsetType = UNSET,
    ) -> models.CreateRow:
        """`queries/row.graphql:7`"""
        return parsed(
            models.CreateRow,
            await self._send(
                operations.CREATE_ROW,
                variables(
                    {
                        "data": data,
                        "file": file,
                    }
                ),
            ),
        )

    async def get_row(
        self,
        key: models.KeyInput,
    ) -> models.GetRow:
        """`queries/row.graphql:1`"""
        return parsed(
            models.GetRow,
            await self._send(
                operations.GET_ROW,
                variables(
                    {
                        "key": key,
                    }
                ),
            ),
        )

    async def upload_file(
        self,
        file: Upload,
        length: int,
    ) -> models.UploadFile:
        """`queries/row.graphql:13`"""
        return parsed(
            models.UploadFile,
            await self._send(
                operations.UPLOAD_FILE,
                variables(
                    {
                        "file": file,
                        "length": length,
                    }
                ),
            ),
        )
