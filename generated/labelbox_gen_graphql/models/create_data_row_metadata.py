"""The models of `CreateDataRowMetadata`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .asset_metadata_fields import AssetMetadataFields


class CreateDataRowMetadata(ResultModel):
    """The answer of `CreateDataRowMetadata`."""

    create_asset_metadata: AssetMetadataFields | None
    """Create extra context for a data row."""
