"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.visible import of_data_row
from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import ATTACHMENT

FEATURE = Feature(
    entities=(ATTACHMENT,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"DataRowAttachment": of_data_row},
)
