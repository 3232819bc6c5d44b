"""The models of `UpsertDataRowMetadata`, from queries/metadata.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Any

from labelbox_gen.runtime import ResultModel


class UpsertDataRowMetadataUpsertDataRowCustomMetadataFields(ResultModel):
    """`DataRowCustomMetadataField`, as far as it was selected."""

    schema_id: str | None
    value: Any


class UpsertDataRowMetadataUpsertDataRowCustomMetadata(ResultModel):
    """`DataRowCustomMetadataResult`, as far as it was selected."""

    global_key: str | None
    data_row_id: str | None
    error: str | None
    fields: list[UpsertDataRowMetadataUpsertDataRowCustomMetadataFields] | None


class UpsertDataRowMetadata(ResultModel):
    """The answer of `UpsertDataRowMetadata`."""

    upsert_data_row_custom_metadata: list[UpsertDataRowMetadataUpsertDataRowCustomMetadata] | None
