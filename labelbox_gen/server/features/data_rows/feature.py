"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import DATA_ROW

FEATURE = Feature(
    entities=(DATA_ROW,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"DataRow": lambda scope, column: scope.row(column.id)},
)
