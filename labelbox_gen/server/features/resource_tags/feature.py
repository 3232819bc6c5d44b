"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import RESOURCE_TAG
from .visibility import visible_resource_tags

FEATURE = Feature(
    entities=(RESOURCE_TAG,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"ResourceTag": visible_resource_tags},
)
