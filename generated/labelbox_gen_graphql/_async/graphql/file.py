"""One method for each operation, from queries/file.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, Upload, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/file.graphql`."""

    _send: AsyncSend

    async def upload_file(
        self,
        file: Upload,
        content_length: int,
        *,
        sign: bool | None | UnsetType = UNSET,
    ) -> models.UploadFile:
        """Store a file; the URL in the answer can be used as row data or in a manifest.

        Storing the same bytes twice only leaves a second file that nothing refers to.

        `queries/file.graphql:2`
        """
        return parsed(
            models.UploadFile,
            await self._send(
                operations.UPLOAD_FILE,
                variables(
                    {
                        "file": file,
                        "contentLength": content_length,
                        "sign": sign,
                    }
                ),
            ),
        )
