"""Which function does which kind of job."""

from __future__ import annotations

from collections.abc import Mapping

from .job import Handler
from .upsert.run import upsert_data_rows

HANDLERS: Mapping[str, Handler] = {
    "upsert-data-rows": upsert_data_rows,
}
