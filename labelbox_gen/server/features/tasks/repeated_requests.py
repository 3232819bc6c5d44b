"""Lookup of the task of a repeated request."""

from __future__ import annotations

from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Store

from .table import TASK


def task_of(store: Store, key: str) -> Row | None:
    """The task of the request with this key, if any."""
    found = store.find(TASK, TASK.table.c.request_key == key, limit=1)
    return found[0] if found else None
