"""The models of `UpsertMetadataSchema`, from queries/metadata.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class UpsertMetadataSchemaUpsertCustomMetadataSchema(ResultModel):
    """`CustomMetadataSchema`, as far as it was selected."""

    id: str


class UpsertMetadataSchema(ResultModel):
    """The answer of `UpsertMetadataSchema`."""

    upsert_custom_metadata_schema: UpsertMetadataSchemaUpsertCustomMetadataSchema | None
