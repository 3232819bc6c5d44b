"""Exports that were started a moment ago, so that a repeated request gets the task of the first one."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict

EXPORT_SECONDS = 2.0
"""How long a request for an export is recognized. A second export does no harm, so this is short."""
_REMEMBERED = 1_000


class RecentExports:
    """Exports of the last seconds by their request key. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._changes: dict[str, int] = {}
        self._keys: dict[str, str] = {}
        self._started: OrderedDict[str, tuple[str, int, float]] = OrderedDict()

    def changed(self, organization_id: str) -> None:
        """Note a change in an organization that an export may show."""
        with self._lock:
            self._changes[organization_id] = self._changes.get(organization_id, 0) + 1

    def task_id(self, organization_id: str, key: str) -> str | None:
        """The task of a recent identical request, if nothing changed since."""
        with self._lock:
            task_id, changes, started = self._started.get(key, ("", -1, 0.0))
            same = changes == self._changes.get(organization_id, 0)
            return task_id if same and time.monotonic() - started < EXPORT_SECONDS else None

    def seen(self, task_id: str) -> None:
        """A client has read the task, so the next identical request is a new one."""
        with self._lock:
            self._started.pop(self._keys.pop(task_id, ""), None)

    def started(self, organization_id: str, key: str, task_id: str) -> None:
        with self._lock:
            self._keys[task_id] = key
            self._started[key] = (task_id, self._changes.get(organization_id, 0), time.monotonic())
            if len(self._started) > _REMEMBERED:
                self._keys.pop(self._started.popitem(last=False)[1][0], None)
