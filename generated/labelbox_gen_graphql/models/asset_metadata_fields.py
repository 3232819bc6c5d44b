"""The models of `AssetMetadataFields`, from queries/asset_metadata.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from ..enums import MetadataType


class AssetMetadataFields(ResultModel):
    """Extra context about an asset, shown while labeling; attachments have taken its place."""

    id: str
    """Unique id of the metadata."""

    meta_type: MetadataType
    """What the value is: VIDEO, IMAGE or TEXT."""

    meta_value: str
    """The text, or the URL of the image or video."""
