"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import LABEL

FEATURE = Feature(
    entities=(LABEL,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"Label": lambda scope, column: scope.label(column)},
)
