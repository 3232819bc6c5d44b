"""The task of a repeated request."""

from __future__ import annotations

from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Store

from .table import TASK


def task_of(store: Store, key: str) -> Row | None:
    """The first task of a request."""
    found = store.find(TASK, TASK.table.c.request_key == key, limit=1)
    return found[0] if found else None
