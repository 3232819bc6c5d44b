# Written by `make codegen` from labelbox_gen/_async/entities/asset_metadata.py. DO NOT EDIT.
"""Asset metadata."""

from __future__ import annotations

from labelbox_gen_graphql._sync.asset_metadata import AssetMetadataBase
from labelbox_gen_graphql.enums import MetadataType


class AssetMetadata(AssetMetadataBase):
    """Extra context about an asset, shown while labeling; superseded by attachments.

    From the v2.4 guide; the hosted API may no longer support it.
    """

    __slots__ = ()

    VIDEO = MetadataType.VIDEO
    IMAGE = MetadataType.IMAGE
    TEXT = MetadataType.TEXT
