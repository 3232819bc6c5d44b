"""The job that a handler runs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from sqlalchemy import Connection

from ..access.scope import Scope
from ..features.people.table import USER
from ..features.tasks.table import CANCELING, TASK, status_of
from ..services import Services
from ..store.store import Store

TELL_SECONDS = 0.5


HOLD_SECONDS = 0.02


class Stopping(Exception):
    """The server stops; the job runs again after the next start."""


class Canceled(Exception):
    """A client cancelled the task of the job; its earlier steps stay."""


@dataclass
class Job:
    """One run of a job. Handlers must be idempotent: after a crash a job runs again from the start."""

    services: Services
    id: str
    kind: JobKind
    payload: dict[str, Any]
    organization_id: str
    user_id: str
    task_id: str | None
    stop: threading.Event = field(repr=False)
    _next: float = field(default=0.0, init=False, repr=False)

    @contextmanager
    def read(self) -> Generator[Store]:
        """A read transaction. Kinds with `as_user` read rows that their user sees in the catalog at this moment."""
        with self.services.read(self.organization_id) as store:
            yield store.seen_by(self._scope(store)) if self.kind.as_user else store

    def _scope(self, store: Store) -> Scope | None:
        user = store.get(USER, self.user_id, deleted=True)
        scope = self.services.scope_of(user) if user is not None else None
        return scope and replace(scope, browsing=True)

    @contextmanager
    def write(self) -> Generator[Store]:
        """One step: a short transaction. Raises `Stopping` if the server stops, `Canceled` for a cancelled task."""
        if self.stop.is_set():
            raise Stopping
        with self.services.write(self.organization_id) as store:
            self._check_task(store.connection)
            store.quiet = self.kind.quiet
            yield store

    def hold(self) -> None:
        """Wait until the task is as old as the shortest duration of the settings."""
        seconds = self.services.settings.task_min_seconds
        end = time.monotonic() + seconds if self.task_id is not None else 0.0
        while time.monotonic() < end:
            if self.stop.wait(HOLD_SECONDS):
                raise Stopping
            with self.services.database.read() as connection:
                self._check_task(connection)

    def _check_task(self, connection: Connection) -> None:
        if self.task_id is not None and status_of(connection, self.task_id) == CANCELING:
            raise Canceled

    def update_task(self, store: Store, **values: Any) -> None:
        """Update the job's task, for example `status="COMPLETE", completion_percentage=100.0`."""
        if self.task_id is not None:
            store.update_where(TASK, values, TASK.id == self.task_id)

    def tell(self, percentage: float) -> None:
        """Report progress, for steps without a transaction. Stored at intervals: each time costs a write to disk."""
        if self.stop.is_set():
            raise Stopping
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + TELL_SECONDS
            with self.write() as store:
                self.update_task(store, completion_percentage=percentage)


Handler: TypeAlias = "Callable[[Job], None]"


@dataclass(frozen=True)
class JobKind:
    """A kind of job, with the handler that runs it."""

    name: str
    run: Handler
    fail: Callable[[Job, Store], None] | None = None
    """Marks the work as failed, for jobs without a task."""
    as_user: bool = False
    """Whether the job reads only rows that its user may see at that moment."""
    quiet: bool = False
    """Whether the changes of the job are invisible to exports."""
