"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.permissions import REVIEW
from labelbox_gen.server.access.visible import by_project
from labelbox_gen.server.features.feature import Feature
from labelbox_gen.server.jobs.job import JobKind

from . import resolvers
from .table import LABEL_EXPORT
from .work import export_labels, fail_export

FEATURE = Feature(
    entities=(LABEL_EXPORT,),
    resolvers=(resolvers.RESOLVERS,),
    jobs=(JobKind("export-labels", export_labels, fail=fail_export),),
    visible={"StoredLabelExport": by_project(REVIEW)},
)
