"""Which function does which kind of job."""

from __future__ import annotations

from collections.abc import Mapping

from ..agreement.stored import compare_labels
from .export.run import export_data_rows
from .job import Handler
from .label_export.run import export_labels
from .label_import.run import import_labels
from .upsert.run import upsert_data_rows

HANDLERS: Mapping[str, Handler] = {
    "compare-labels": compare_labels,
    "export-data-rows": export_data_rows,
    "export-labels": export_labels,
    "import-labels": import_labels,
    "upsert-data-rows": upsert_data_rows,
}
