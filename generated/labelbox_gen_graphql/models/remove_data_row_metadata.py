"""The models of `RemoveDataRowMetadata`, from queries/metadata.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class RemoveDataRowMetadataDeleteDataRowCustomMetadataFields(ResultModel):
    """`DataRowCustomMetadataField`, as far as it was selected."""

    schema_id: str | None


class RemoveDataRowMetadataDeleteDataRowCustomMetadata(ResultModel):
    """`DataRowCustomMetadataResult`, as far as it was selected."""

    global_key: str | None
    data_row_id: str | None
    error: str | None
    fields: list[RemoveDataRowMetadataDeleteDataRowCustomMetadataFields] | None


class RemoveDataRowMetadata(ResultModel):
    """The answer of `RemoveDataRowMetadata`."""

    delete_data_row_custom_metadata: list[RemoveDataRowMetadataDeleteDataRowCustomMetadata] | None
