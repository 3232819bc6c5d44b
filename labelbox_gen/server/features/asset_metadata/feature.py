"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.visible import of_data_row
from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import ASSET_METADATA

FEATURE = Feature(
    entities=(ASSET_METADATA,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"AssetMetadata": of_data_row},
)
