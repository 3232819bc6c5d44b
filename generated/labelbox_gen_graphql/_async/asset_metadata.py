"""The entity AssetMetadata. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    AsyncEntity,
    Value,
    enum_of,
)

from .. import operations
from ..enums import (
    MetadataType,
)


class AsyncAssetMetadataBase(AsyncEntity):
    """Extra context about an asset, shown while labeling; attachments have taken its place. From the v2.4
    guide; the hosted API may not serve it any more."""

    __slots__ = ()

    __typename__: ClassVar[str] = "AssetMetadata"

    meta_type: Value[MetadataType] = Value("metaType", enum_of(MetadataType))
    """What the value is: VIDEO, IMAGE or TEXT."""
    meta_value: Value[str] = Value("metaValue", STRING)
    """The text, or the URL of the image or video."""
    uid: Value[str] = Value("id", ID)
    """Unique id of the metadata."""

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetAssetMetadata` in queries/asset_metadata.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_ASSET_METADATA, variables, ("assetMetadata",))
