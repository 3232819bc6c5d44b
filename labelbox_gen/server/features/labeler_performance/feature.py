"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.features.feature import Feature

from . import resolvers

FEATURE = Feature(
    resolvers=(resolvers.RESOLVERS,),
)
