# Written by `make codegen` from generated/labelbox_gen_graphql/_async/asset_metadata.py. DO NOT EDIT.
"""The entity AssetMetadata. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    Entity,
    Value,
    enum_of,
)

from .. import operations
from ..enums import (
    MetadataType,
)


class AssetMetadataBase(Entity):
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

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetAssetMetadata` in queries/asset_metadata.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_ASSET_METADATA, variables, ("assetMetadata",))
