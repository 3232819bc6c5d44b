"""The models of `DeleteAssetAttachment`, from queries/attachment.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DeleteAssetAttachmentDeleteDataRowAttachment(ResultModel):
    """`DataRowAttachment`, as far as it was selected."""

    id: str


class DeleteAssetAttachment(ResultModel):
    """The answer of `DeleteAssetAttachment`."""

    delete_data_row_attachment: DeleteAssetAttachmentDeleteDataRowAttachment | None
