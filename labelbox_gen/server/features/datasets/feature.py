"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import DATASET
from .visibility import visible_datasets, visible_rows

FEATURE = Feature(
    entities=(DATASET,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"Dataset": visible_datasets},
    counts={"Dataset": {"rowCount": visible_rows}},
)
