"""The models of `UploadFile`, from queries/file.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class UploadFileUploadFile(ResultModel):
    """`File`, as far as it was selected."""

    url: str
    filename: str | None


class UploadFile(ResultModel):
    """The answer of `UploadFile`."""

    upload_file: UploadFileUploadFile | None
    """Store a file; the URL in the answer can be used as row data or in a manifest."""
