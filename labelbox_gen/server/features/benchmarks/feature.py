"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.permissions import REVIEW
from labelbox_gen.server.access.visible import by_project
from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import BENCHMARK

FEATURE = Feature(
    entities=(BENCHMARK,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"Benchmark": by_project(REVIEW)},
)
