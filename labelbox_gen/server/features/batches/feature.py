"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.permissions import ANNOTATE
from labelbox_gen.server.access.visible import by_project
from labelbox_gen.server.features.feature import Feature

from ..projects.visibility import visible_data_rows
from . import resolvers
from .table import BATCH

FEATURE = Feature(
    entities=(BATCH,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"Batch": by_project(ANNOTATE)},
    counts={"Batch": {"size": visible_data_rows(BATCH.id, "batch_id")}},
)
