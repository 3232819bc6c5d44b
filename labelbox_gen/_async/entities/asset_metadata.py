"""Asset metadata."""

from __future__ import annotations

from labelbox_gen_graphql._async.asset_metadata import AsyncAssetMetadataBase
from labelbox_gen_graphql.enums import MetadataType


class AsyncAssetMetadata(AsyncAssetMetadataBase):
    """Extra context about an asset, shown while labeling; superseded by attachments.

    From the v2.4 guide; the hosted API may no longer support it.
    """

    __slots__ = ()

    VIDEO = MetadataType.VIDEO
    IMAGE = MetadataType.IMAGE
    TEXT = MetadataType.TEXT
