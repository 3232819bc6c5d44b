"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.permissions import ANNOTATE
from labelbox_gen.server.access.visible import by_project
from labelbox_gen.server.features.feature import Feature

from . import resolvers, review_queue
from .table import TASK_QUEUE

FEATURE = Feature(
    entities=(TASK_QUEUE,),
    resolvers=(
        resolvers.RESOLVERS,
        review_queue.RESOLVERS,
    ),
    visible={"TaskQueue": by_project(ANNOTATE)},
)
