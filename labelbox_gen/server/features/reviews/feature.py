"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import REVIEW
from .visibility import visible_reviews

FEATURE = Feature(
    entities=(REVIEW,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"Review": visible_reviews},
)
