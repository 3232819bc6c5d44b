"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.permissions import ANNOTATE
from labelbox_gen.server.access.visible import by_project, everything
from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .editor import add_editor
from .table import LABELING_FRONTEND, LABELING_FRONTEND_OPTIONS

FEATURE = Feature(
    entities=(
        LABELING_FRONTEND,
        LABELING_FRONTEND_OPTIONS,
    ),
    resolvers=(resolvers.RESOLVERS,),
    visible={"LabelingFrontend": everything, "LabelingFrontendOptions": by_project(ANNOTATE)},
    seed=add_editor,
)
