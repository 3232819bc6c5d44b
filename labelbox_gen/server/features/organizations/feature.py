"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.visible import everything
from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import ORGANIZATION

FEATURE = Feature(
    entities=(ORGANIZATION,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"Organization": everything},
)
