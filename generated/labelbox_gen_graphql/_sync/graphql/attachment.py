# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/attachment.py. DO NOT EDIT.
"""One method for each operation, from queries/attachment.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/attachment.graphql`."""

    _send: Send

    def attach_to_data_row(
        self,
        id: str,
        attachment_type: enums.AttachmentType,
        attachment_value: str,
        *,
        attachment_name: str | None | UnsetType = UNSET,
    ) -> models.AttachToDataRow:
        """`queries/attachment.graphql:13`"""
        return parsed(
            models.AttachToDataRow,
            self._send(
                operations.ATTACH_TO_DATA_ROW,
                variables(
                    {
                        "id": id,
                        "attachmentType": attachment_type,
                        "attachmentValue": attachment_value,
                        "attachmentName": attachment_name,
                    }
                ),
            ),
        )

    def change_data_row_attachment(
        self,
        id: str,
        data: models.DataRowAttachmentUpdateInput,
    ) -> models.ChangeDataRowAttachment:
        """`AssetAttachment.update` is written by hand: its keywords differ from the names of its fields.

        `queries/attachment.graphql:27`
        """
        return parsed(
            models.ChangeDataRowAttachment,
            self._send(
                operations.CHANGE_DATA_ROW_ATTACHMENT,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    def delete_asset_attachment(
        self,
        id: str,
    ) -> models.DeleteAssetAttachment:
        """`queries/attachment.graphql:33`"""
        return parsed(
            models.DeleteAssetAttachment,
            self._send(
                operations.DELETE_ASSET_ATTACHMENT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def list_attachments_of_data_row(
        self,
        id: str,
        *,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListAttachmentsOfDataRow:
        """Get one data row by its id.

        `queries/attachment.graphql:5`
        """
        return parsed(
            models.ListAttachmentsOfDataRow,
            self._send(
                operations.LIST_ATTACHMENTS_OF_DATA_ROW,
                variables(
                    {
                        "id": id,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )
