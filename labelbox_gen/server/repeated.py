"""Requests that arrive twice, as networks repeat them: what the first one made answers the second.

Clients need not send a key. A request is the same when its user, its operation and all that it says are the same; a
manifest and the file of an import are said to be the same by their content. What a request makes under a name is
recognized for as long as `SECONDS`, a manifest for ever. An export is recognized until somebody asks for its task, and
only as long as nothing changed in the organization: people export again on purpose.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from datetime import timedelta
from typing import cast

from . import json_text
from .dates import now
from .entities import BATCH, TASK
from .store.row import Row
from .store.store import Store

SECONDS = 60.0
"""How long after a request its repetition may arrive."""
EXPORT_SECONDS = 2.0
"""The same for exports, of which a second one does no harm."""
_REMEMBERED = 1_000


def request_key(operation: str, *parts: object) -> str:
    """The same for the same request, whatever the order of keys in its input."""
    text = json_text.render([operation, *(_sorted(part) for part in parts)])
    return hashlib.sha256(text).hexdigest()


def task_of(store: Store, key: str) -> Row | None:
    """The first task of a request."""
    found = store.find(TASK, TASK.table.c.request_key == key, limit=1)
    return found[0] if found else None


def batches_of(store: Store, key: str) -> list[Row]:
    """The batches that a request made a short while ago."""
    recent = BATCH.table.c.created_at >= now() - timedelta(seconds=SECONDS)
    return list(store.find(BATCH, BATCH.table.c.request_key == key, recent))


class RepeatedExports:
    """Exports of the last seconds by their requests. Safe to share between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._changes: dict[str, int] = {}
        self._keys: dict[str, str] = {}
        self._started: OrderedDict[str, tuple[str, int, float]] = OrderedDict()

    def changed(self, organization_id: str) -> None:
        """Something was written that an export may show."""
        with self._lock:
            self._changes[organization_id] = self._changes.get(organization_id, 0) + 1

    def task_id(self, organization_id: str, key: str) -> str | None:
        """The task of the same request, if it is so young that an export of now would show the same."""
        with self._lock:
            task_id, changes, started = self._started.get(key, ("", -1, 0.0))
            same = changes == self._changes.get(organization_id, 0)
            return task_id if same and time.monotonic() - started < EXPORT_SECONDS else None

    def seen(self, task_id: str) -> None:
        """Somebody has the answer, so the next request is another one."""
        with self._lock:
            self._started.pop(self._keys.pop(task_id, ""), None)

    def started(self, organization_id: str, key: str, task_id: str) -> None:
        with self._lock:
            self._keys[task_id] = key
            self._started[key] = (task_id, self._changes.get(organization_id, 0), time.monotonic())
            if len(self._started) > _REMEMBERED:
                self._keys.pop(self._started.popitem(last=False)[1][0], None)


def _sorted(value: object) -> object:
    if isinstance(value, Mapping):
        entries = cast("Mapping[str, object]", value)
        return {key: _sorted(entries[key]) for key in sorted(entries)}
    return [_sorted(each) for each in cast("list[object]", value)] if isinstance(value, list) else value
