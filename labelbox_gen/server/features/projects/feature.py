"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.permissions import ANNOTATE
from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import PROJECT
from .visibility import visible_data_rows, visible_labels

FEATURE = Feature(
    entities=(PROJECT,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"Project": lambda scope, column: scope.within(column.id, ANNOTATE)},
    counts={
        "Project": {
            "completedDataRowCount": visible_data_rows(PROJECT.id, "project_id", done=True),
            "dataRowCount": visible_data_rows(PROJECT.id, "project_id"),
            "labelCount": visible_labels,
        }
    },
)
