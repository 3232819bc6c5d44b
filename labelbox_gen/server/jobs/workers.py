"""Threads that run jobs in the order of the queue; jobs of an earlier process come first.

A failed job is retried with backoff (`attempts.py`). No failure ends a thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping

from sqlalchemy import delete, select

from .. import json_text
from ..features.tasks.table import CANCELED, TASK, UNFINISHED, status_of
from ..services import Services
from .attempts import Attempts
from .job import Canceled, Job, JobKind, Stopping
from .queue import JobQueue
from .supervision import SupervisedThreads, log_failure
from .table import JOB

log = logging.getLogger(__name__)


class Workers:
    """Runs jobs. `add` is cheap and may be called from any thread."""

    def __init__(self, services: Services, kinds: Mapping[str, JobKind]) -> None:
        self._services = services
        self._kinds = kinds
        self._queue = JobQueue()
        self._attempts: dict[str, Attempts] = {}
        self._stop = threading.Event()
        self._threads = SupervisedThreads()

    def start(self) -> None:
        """Queue the jobs of an earlier process, and start the threads."""
        with self._services.database.read() as connection:
            for (id,) in connection.execute(select(JOB.id).order_by(JOB.id)):
                self.add(id)
        self._threads.start("job", self._services.settings.job_threads, self._work)

    def add(self, id: str) -> None:
        self._queue.add(id)

    def stop(self, seconds: float) -> None:
        """Stop the threads after the current step of their jobs."""
        self._stop.set()
        self._queue.close()
        self._threads.stop(seconds)

    @property
    def are_alive(self) -> bool:
        return self._threads.are_alive

    def describe(self) -> dict[str, int]:
        """For /health: threads, queued jobs, and jobs that failed at least once."""
        return {
            "alive": self._threads.alive,
            "queued": len(self._queue),
            "retrying": len(self._attempts),
        }

    def _work(self) -> None:
        while (id := self._queue.take()) is not None:
            try:
                self._process(id)
                self._attempts.pop(id, None)
            except Stopping:
                return
            except Exception as error:  # includes errors around the handler
                attempts = self._attempts.setdefault(id, Attempts())
                log_failure(log, f"job {id}", error)
                self._queue.add(id, attempts.count(id, error))

    def _process(self, id: str) -> None:
        job = self._load(id)
        if job is None:
            return
        attempts = self._attempts.get(id)
        if attempts is not None and attempts.are_used_up:
            log.error("job %s (%s) is given up: %s", id, job.kind.name, attempts.reason)
            self._fail(job, attempts.reason)
        else:
            self._run(job)
        self._forget(job)

    def _load(self, id: str) -> Job | None:
        with self._services.database.read() as connection:
            row = connection.execute(select(JOB.table).where(JOB.id == id)).mappings().one_or_none()
        if row is None:
            return None
        kind = self._kinds.get(row["kind"]) or JobKind(row["kind"], _unknown)
        fields = ("payload", "organization_id", "user_id", "task_id")
        return Job(self._services, id, kind, *(row[field] for field in fields), stop=self._stop)

    def _run(self, job: Job) -> None:
        """Nothing for a finished job that could not be deleted because of a crash or a full disk."""
        with self._services.database.read() as connection:
            open = job.task_id is None or status_of(connection, job.task_id) in UNFINISHED
        try:
            if open:
                job.hold()
                job.kind.run(job)
        except Canceled:
            self._cancel(job)

    def _cancel(self, job: Job) -> None:
        with self._services.write(job.organization_id) as store:
            store.update_where(TASK, {"status": CANCELED}, TASK.id == (job.task_id or ""))

    def _fail(self, job: Job, reason: str) -> None:
        failed = {"status": "FAILED", "result": json_text.dump({"error": reason}), "errors": reason}
        running = (TASK.id == (job.task_id or ""), TASK.table.c.status.in_(UNFINISHED))
        with self._services.write(job.organization_id) as store:
            store.update_where(TASK, failed, *running)
            if job.kind.fail is not None:
                job.kind.fail(job, store)

    def _forget(self, job: Job) -> None:
        with self._services.database.write() as connection:
            connection.execute(delete(JOB.table).where(JOB.id == job.id))


def _unknown(job: Job) -> None:
    """A newer version of the server stored this job."""
    raise RuntimeError(f"this version of the server has no jobs of kind '{job.kind.name}'")
