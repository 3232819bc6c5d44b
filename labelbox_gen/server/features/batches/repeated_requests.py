"""The batches of a repeated request."""

from __future__ import annotations

from datetime import timedelta

from labelbox_gen.server.dates import now
from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Store

from .table import BATCH

SECONDS = 60.0
"""How long a repeated request is recognized, in seconds."""


def batches_of(store: Store, key: str) -> list[Row]:
    """The batches that an identical recent request created."""
    recent = BATCH.table.c.created_at >= now() - timedelta(seconds=SECONDS)
    return list(store.find(BATCH, BATCH.table.c.request_key == key, recent))
