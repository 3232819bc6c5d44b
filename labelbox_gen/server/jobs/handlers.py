"""Which function does which kind of job."""

from __future__ import annotations

from collections.abc import Mapping

from .job import Handler
from .label_import.run import import_labels
from .upsert.run import upsert_data_rows

HANDLERS: Mapping[str, Handler] = {
    "import-labels": import_labels,
    "upsert-data-rows": upsert_data_rows,
}
