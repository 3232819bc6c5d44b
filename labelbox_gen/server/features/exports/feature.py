"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.features.feature import Feature
from labelbox_gen.server.jobs.job import JobKind

from . import resolvers
from .table import EXPORT_WINDOW
from .visibility import visible_windows
from .work import export_data_rows

FEATURE = Feature(
    entities=(EXPORT_WINDOW,),
    resolvers=(resolvers.RESOLVERS,),
    jobs=(JobKind("export-data-rows", export_data_rows, as_user=True, quiet=True),),
    visible={"ExportWindow": visible_windows},
)
