"""The models of `ChangeDataRowAttachment`, from queries/attachment.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .data_row_attachment_fields import DataRowAttachmentFields


class ChangeDataRowAttachment(ResultModel):
    """The answer of `ChangeDataRowAttachment`."""

    update_data_row_attachment: DataRowAttachmentFields | None
