"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.visible import by_project
from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import WEBHOOK, WEBHOOK_DELIVERY

FEATURE = Feature(
    entities=(
        WEBHOOK,
        WEBHOOK_DELIVERY,
    ),
    resolvers=(resolvers.RESOLVERS,),
    visible={"Webhook": by_project(MANAGE)},
)
