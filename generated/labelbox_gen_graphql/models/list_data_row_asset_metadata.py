"""The models of `ListDataRowAssetMetadata`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .asset_metadata_fields import AssetMetadataFields


class ListDataRowAssetMetadataDataRow(ResultModel):
    """A single piece of data, such as one image."""

    metadata: list[AssetMetadataFields]
    """Extra context that is shown while labeling."""


class ListDataRowAssetMetadata(ResultModel):
    """The answer of `ListDataRowAssetMetadata`."""

    data_row: ListDataRowAssetMetadataDataRow | None
    """Get one data row by its id."""
