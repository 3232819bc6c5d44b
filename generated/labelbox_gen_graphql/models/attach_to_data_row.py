"""The models of `AttachToDataRow`, from queries/attachment.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .data_row_attachment_fields import DataRowAttachmentFields


class AttachToDataRow(ResultModel):
    """The answer of `AttachToDataRow`."""

    create_data_row_attachment: DataRowAttachmentFields | None
