"""The models of `RemoveMetadataSchema`, from queries/metadata.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class RemoveMetadataSchemaDeleteCustomMetadataSchema(ResultModel):
    """`SuccessResponse`, as far as it was selected."""

    success: bool | None


class RemoveMetadataSchema(ResultModel):
    """The answer of `RemoveMetadataSchema`."""

    delete_custom_metadata_schema: RemoveMetadataSchemaDeleteCustomMetadataSchema | None
