"""The models of `UploadFile`, from queries/row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class UploadFileUploadFile(ResultModel):
    """`Row`, as far as it was selected."""

    id: str


class UploadFile(ResultModel):
    """The answer of `UploadFile`."""

    upload_file: UploadFileUploadFile | None
