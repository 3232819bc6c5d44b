"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.features.feature import Feature
from labelbox_gen.server.jobs.job import JobKind

from . import resolvers
from .table import LABEL_IMPORT, LABEL_IMPORT_PART
from .visibility import visible_imports
from .work import fail_import, import_labels

FEATURE = Feature(
    entities=(
        LABEL_IMPORT,
        LABEL_IMPORT_PART,
    ),
    resolvers=(resolvers.RESOLVERS,),
    jobs=(JobKind("import-labels", import_labels, fail=fail_import),),
    visible={"LabelImport": visible_imports},
)
