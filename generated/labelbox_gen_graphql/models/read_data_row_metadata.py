"""The models of `ReadDataRowMetadata`, from queries/metadata.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Any

from labelbox_gen.runtime import ResultModel


class ReadDataRowMetadataDataRowCustomMetadataFields(ResultModel):
    """`DataRowCustomMetadataField`, as far as it was selected."""

    schema_id: str | None
    value: Any


class ReadDataRowMetadataDataRowCustomMetadata(ResultModel):
    """`DataRowCustomMetadata`, as far as it was selected."""

    global_key: str | None
    data_row_id: str | None
    fields: list[ReadDataRowMetadataDataRowCustomMetadataFields]


class ReadDataRowMetadata(ResultModel):
    """The answer of `ReadDataRowMetadata`."""

    data_row_custom_metadata: list[ReadDataRowMetadataDataRowCustomMetadata]
