"""Threads that run jobs, first come first served; jobs of an earlier process first."""

from __future__ import annotations

import json
import logging
import queue
import threading
import time
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from ..entities import JOB, TASK
from .failure import reason_of
from .handlers import HANDLERS
from .job import Job, Stopping

if TYPE_CHECKING:
    from ..backend import Backend

log = logging.getLogger(__name__)


class Workers:
    """`add` is cheap and may be called from any thread."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._waiting: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Take up what an earlier process left, and wait for more."""
        with self._backend.database.read() as connection:
            for (id,) in connection.execute(select(JOB.id).order_by(JOB.id)):
                self.add(id)
        for number in range(self._backend.settings.job_threads):
            thread = threading.Thread(target=self._work, name=f"job-{number}", daemon=True)
            thread.start()
            self._threads.append(thread)

    def add(self, id: str) -> None:
        self._waiting.put(id)

    def stop(self, seconds: float) -> None:
        """Jobs end after the step that they are in."""
        self._stop.set()
        for _ in self._threads:
            self._waiting.put(None)
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _work(self) -> None:
        while (id := self._waiting.get()) is not None and not self._stop.is_set():
            job = self._load(id)
            if job is not None:
                self._run(job)

    def _load(self, id: str) -> Job | None:
        with self._backend.database.read() as connection:
            row = connection.execute(select(JOB.table).where(JOB.id == id)).mappings().one_or_none()
        if row is None:
            return None
        fields = ("id", "kind", "payload", "organization_id", "user_id", "task_id")
        return Job(self._backend, *(row[field] for field in fields), stop=self._stop)

    def _run(self, job: Job) -> None:
        try:
            HANDLERS[job.kind](job)
        except Stopping:
            return
        except Exception as error:  # a job must not take its worker down; the log has the cause
            log.exception("job %s (%s) failed", job.id, job.kind)
            self._fail(job, reason_of(error, job.id))
        self._forget(job)

    def _fail(self, job: Job, reason: str) -> None:
        """Official clients read the reason of some kinds of tasks in `result`."""
        with self._backend.write(job.organization_id) as store:
            failed = {"status": "FAILED", "errors": reason, "result": json.dumps({"error": reason})}
            store.update_where(
                TASK, failed, TASK.id == (job.task_id or ""), TASK.table.c.status == "IN_PROGRESS"
            )

    def _forget(self, job: Job) -> None:
        with self._backend.database.write() as connection:
            connection.execute(delete(JOB.table).where(JOB.id == job.id))
