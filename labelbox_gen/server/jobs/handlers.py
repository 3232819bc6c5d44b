"""Which function does which kind of job, and which one notes that it was given up."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..agreement.stored import compare_labels
from ..store.store import Store
from .export.run import export_data_rows
from .job import Handler, Job
from .label_export.run import export_labels, fail_export
from .label_import.run import fail_import, import_labels
from .upsert.run import upsert_data_rows

HANDLERS: Mapping[str, Handler] = {
    "compare-labels": compare_labels,
    "export-data-rows": export_data_rows,
    "export-labels": export_labels,
    "import-labels": import_labels,
    "upsert-data-rows": upsert_data_rows,
}

FAILURES: Mapping[str, Callable[[Job, Store], None]] = {
    "export-labels": fail_export,
    "import-labels": fail_import,
}
"""For jobs without a task."""
