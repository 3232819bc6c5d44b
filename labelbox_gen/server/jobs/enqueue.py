"""Adds jobs to the queue."""

from __future__ import annotations

from typing import Any

from ..store.row import Row
from ..store.store import Store
from .table import JOB


def enqueue(store: Store, kind: str, payload: dict[str, Any], user_id: str, task: Row | None = None) -> Row:
    """Store a job; a worker runs it once the transaction is committed."""
    values = {"kind": kind, "payload": payload, "user_id": user_id, "task_id": task and task.id}
    job = store.insert(JOB, values)
    store.after_commit.append(lambda followers: followers.add_job(job.id))
    return job
