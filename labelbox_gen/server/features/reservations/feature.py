"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import RESERVATION

FEATURE = Feature(
    entities=(RESERVATION,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"Reservation": lambda scope, column: column.user_id == scope.user_id},
)
