"""What a job's handler gets."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from ..access.scope import Scope
from ..entities import TASK, USER
from ..store.store import Store

if TYPE_CHECKING:
    from ..backend import Backend


AS_USER = frozenset({"export-data-rows"})
"""Kinds of jobs that see what their user sees; the others do what was allowed when they were asked for."""
TELL_SECONDS = 0.5


class Stopping(Exception):
    """The server stops; the job starts again with the next server."""


@dataclass
class Job:
    """One run of a job. A handler must bear being run again from the start: a crash may come at any line."""

    backend: Backend
    id: str
    kind: str
    payload: dict[str, Any]
    organization_id: str
    user_id: str
    task_id: str | None
    stop: threading.Event = field(repr=False)
    _next: float = field(default=0.0, init=False, repr=False)

    @contextmanager
    def read(self) -> Generator[Store]:
        """Exports read what their user finds in the catalog, whoever that is by now."""
        with self.backend.read(self.organization_id) as store:
            yield store.seen_by(self._scope(store)) if self.kind in AS_USER else store

    def _scope(self, store: Store) -> Scope | None:
        user = store.get(USER, self.user_id, deleted=True)
        scope = self.backend.scope_of(user) if user is not None else None
        return scope and replace(scope, browsing=True)

    @contextmanager
    def write(self) -> Generator[Store]:
        """One step: a short transaction. Raises `Stopping` instead when the server stops."""
        if self.stop.is_set():
            raise Stopping
        with self.backend.write(self.organization_id) as store:
            store.quiet = self.kind == "export-data-rows"
            yield store

    def update_task(self, store: Store, **values: Any) -> None:
        """Change the job's task, such as `status="COMPLETE", completion_percentage=100.0`."""
        if self.task_id is not None:
            store.update_where(TASK, values, TASK.id == self.task_id)

    def tell(self, percentage: float) -> None:
        """How much is done, for jobs whose steps are no transactions. Kept once in a while: each time costs a write to disk."""
        if self.stop.is_set():
            raise Stopping
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + TELL_SECONDS
            with self.write() as store:
                self.update_task(store, completion_percentage=percentage)


Handler: TypeAlias = "Callable[[Job], None]"
