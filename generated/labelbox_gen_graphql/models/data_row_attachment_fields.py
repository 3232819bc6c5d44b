"""The models of `DataRowAttachmentFields`, from queries/attachment.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel

from ..enums import AttachmentType


class DataRowAttachmentFields(ResultModel):
    """`DataRowAttachment`, as far as it was selected."""

    id: str
    name: str | None
    type_: AttachmentType | None = Field(alias="type")
    value: str | None
