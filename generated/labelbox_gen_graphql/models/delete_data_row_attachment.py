"""The models of `DeleteDataRowAttachment`, from queries/attachment.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DeleteDataRowAttachmentDeleteDataRowAttachment(ResultModel):
    """`DataRowAttachment`, as far as it was selected."""

    id: str


class DeleteDataRowAttachment(ResultModel):
    """The answer of `DeleteDataRowAttachment`."""

    delete_data_row_attachment: DeleteDataRowAttachmentDeleteDataRowAttachment | None
