"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.permissions import REVIEW
from labelbox_gen.server.access.visible import by_project
from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import LABELING_PARAMETER_OVERRIDE

FEATURE = Feature(
    entities=(LABELING_PARAMETER_OVERRIDE,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"LabelingParameterOverride": by_project(REVIEW)},
)
