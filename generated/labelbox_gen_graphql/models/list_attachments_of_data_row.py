"""The models of `ListAttachmentsOfDataRow`, from queries/attachment.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .data_row_attachment_fields import DataRowAttachmentFields


class ListAttachmentsOfDataRowDataRow(ResultModel):
    """A single piece of data, such as one image."""

    attachments: list[DataRowAttachmentFields]


class ListAttachmentsOfDataRow(ResultModel):
    """The answer of `ListAttachmentsOfDataRow`."""

    data_row: ListAttachmentsOfDataRowDataRow | None
    """Get one data row by its id."""
