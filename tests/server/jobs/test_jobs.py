"""Jobs survive requests, failures and restarts of the server."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from labelbox_gen.server import run
from labelbox_gen.server.features import catalog
from labelbox_gen.server.features.people.table import USER
from labelbox_gen.server.features.tasks.table import TASK
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.jobs.job import Job, JobKind
from labelbox_gen.server.jobs.table import JOB


@pytest.fixture
def handle(monkeypatch):
    """`handle(kind, function)`: registers a handler for the duration of a test."""

    def add(kind: str, function: Any) -> None:
        monkeypatch.setitem(catalog.JOB_KINDS, kind, JobKind(kind, function))

    return add


def start(server: Any, kind: str) -> tuple[str, str]:
    """Enqueue a job as a resolver does; returns the organization and the task."""
    backend = server._backend
    with backend.database.read() as connection:
        user = connection.execute(USER.table.select()).mappings().first()
    with backend.write(user["organization_id"]) as store:
        person = store.one(USER, user["id"])
        context = Context(backend, store, person, "request", "")
        task = store.insert(TASK, {"name": kind, "type": kind, "created_by_id": person.id})
        context.enqueue(kind, {"n": 1}, task=task)
    return store.organization_id, task.id


def status(server: Any, organization: str, task: str) -> str:
    with server._backend.read(organization) as store:
        return store.one(TASK, task)["status"]


def waiting(server: Any, organization: str) -> int:
    with server._backend.read(organization) as store:
        return store.count(JOB)


def eventually(condition: Any) -> None:
    for _ in range(200):
        if condition():
            return
        threading.Event().wait(0.02)
    raise AssertionError("never happened")


def test_a_finished_job_is_deleted(tmp_path, handle):
    def work(job: Job) -> None:
        assert job.payload == {"n": 1}
        with job.write() as store:
            job.update_task(store, status="COMPLETE", completion_percentage=100.0)

    handle("work", work)
    with run(tmp_path) as server:
        organization, task = start(server, "work")
        eventually(lambda: waiting(server, organization) == 0)
        assert status(server, organization, task) == "COMPLETE"


def test_an_exception_in_a_job_fails_its_task(tmp_path, handle, caplog):
    def fail(job: Job) -> None:
        raise RuntimeError("broken job")

    handle("fail", fail)
    with run(tmp_path) as server:
        organization, task = start(server, "fail")
        eventually(lambda: waiting(server, organization) == 0)
        assert status(server, organization, task) == "FAILED"
    assert "broken job" in caplog.text


def test_a_stopped_job_resumes_after_a_restart(tmp_path, handle):
    steps: list[int] = []
    started = threading.Event()

    def count(job: Job) -> None:
        for step in range(1000):
            with job.write() as store:
                job.update_task(store, completion_percentage=float(step))
            steps.append(step)
            started.set()
            if len(steps) > 1000:
                break
            job.stop.wait(0.01)

    handle("count", count)
    with run(tmp_path) as server:
        organization, _ = start(server, "count")
        assert started.wait(5)
    before = len(steps)
    assert before < 1000
    handle("count", lambda job: steps.clear())
    with run(tmp_path) as server:
        eventually(lambda: waiting(server, organization) == 0)
    assert steps == []
