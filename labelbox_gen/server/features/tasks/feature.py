"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.visible import made
from labelbox_gen.server.features.feature import Feature
from labelbox_gen.server.jobs.table import JOB

from . import resolvers
from .table import ASYNC_JOB, TASK

FEATURE = Feature(
    entities=(
        ASYNC_JOB,
        JOB,
        TASK,
    ),
    resolvers=(resolvers.RESOLVERS,),
    visible={"AsyncJob": made, "Task": made},
)
