"""The models of `GetAssetMetadata`, from queries/asset_metadata.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .asset_metadata_fields import AssetMetadataFields


class GetAssetMetadata(ResultModel):
    """The answer of `GetAssetMetadata`."""

    asset_metadata: AssetMetadataFields | None
    """Get the metadata of a data row by its id."""
