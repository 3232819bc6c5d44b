"""Machine faults: a full disk, damaged files. The server recovers, or its start error says what to do."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from labelbox_gen.server import run
from labelbox_gen.server.features import catalog
from labelbox_gen.server.features.people.table import USER
from labelbox_gen.server.features.tasks.table import TASK
from labelbox_gen.server.jobs.job import Job, JobKind
from labelbox_gen.server.process.start_error import StartError
from labelbox_gen.server.process.temporary_folder import remove_abandoned

READY = re.compile(r"ready: (http://\S+)/graphql key=(\S+)")


def enqueue(server: Any, kind: str) -> tuple[str, str]:
    from labelbox_gen.server.graphql.context import Context

    backend = server._backend
    with backend.database.read() as connection:
        user = connection.execute(USER.table.select()).mappings().first()
    with backend.write(user["organization_id"]) as store:
        person = store.one(USER, user["id"])
        context = Context(backend, store, person, "request", "")
        task = store.insert(TASK, {"name": kind, "type": kind, "created_by_id": person.id})
        context.enqueue(kind, {}, task=task)
    return store.organization_id, task.id


def outcome(server: Any, organization: str, task: str) -> Any:
    for _ in range(300):
        with server._backend.read(organization) as store:
            row = store.one(TASK, task)
        if row["status"] != "IN_PROGRESS":
            return row
        time.sleep(0.05)
    raise AssertionError("the task has no end")


def test_a_job_is_retried_after_machine_faults(tmp_path, monkeypatch):
    runs: list[int] = []

    def work(job: Job) -> None:
        runs.append(1)
        if len(runs) <= 5:
            raise OSError(errno.ENOSPC, "No space left on device")
        with job.write() as store:
            job.update_task(store, status="COMPLETE")

    monkeypatch.setattr("labelbox_gen.server.jobs.attempts._LONGEST_WAIT", 0.1)
    monkeypatch.setitem(catalog.JOB_KINDS, "work", JobKind("work", work))
    with run(tmp_path) as server:
        assert outcome(server, *enqueue(server, "work"))["status"] == "COMPLETE"
    assert len(runs) == 6


def test_a_failing_job_gets_three_attempts_and_points_to_the_log(tmp_path, monkeypatch):
    runs: list[int] = []

    def work(job: Job) -> None:
        runs.append(1)
        raise RuntimeError("no such colour")

    monkeypatch.setitem(catalog.JOB_KINDS, "work", JobKind("work", work))
    with run(tmp_path) as server:
        task = outcome(server, *enqueue(server, "work"))
    assert task["status"] == "FAILED"
    assert "log has the cause under job" in task["errors"]
    assert len(runs) == 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits of files are POSIX")
def test_the_server_recovers_from_failed_writes(tmp_path):
    import resource

    from labelbox_gen import Client

    root = Path(__file__).parents[2]
    paths = [str(root), str(root / "generated"), os.environ.get("PYTHONPATH", "")]
    process = subprocess.Popen(
        [sys.executable, "-m", "labelbox_gen.cli", "serve", "--port", "0", "--data", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
    )
    try:
        assert process.stdout is not None
        base, key = READY.search(process.stdout.readline()).groups()  # type: ignore[union-attr]

        def limit(size: int) -> None:
            resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

        address = {"api_key": key, "endpoint": f"{base}/graphql", "app_url": base}
        assert httpx.get(f"{base}/health").status_code == 200
        limit(0)
        time.sleep(0.6)
        health = httpx.get(f"{base}/health")
        assert (health.status_code, health.json()["disk"]["ok"]) == (503, False)
        query = {"query": 'mutation { createDataset(data: {name: "refused"}) { id } }'}
        answer = httpx.post(f"{base}/graphql", json=query, headers={"Authorization": f"Bearer {key}"})
        (error,) = answer.json()["errors"]
        assert (answer.status_code, error["extensions"]["code"]) == (503, "SERVICE_UNAVAILABLE")
        assert "Nothing was done; try again" in error["message"]
        limit(resource.RLIM_INFINITY)
        time.sleep(0.6)
        assert httpx.get(f"{base}/health").status_code == 200
        with Client(**address) as client:
            client.create_dataset(name="kept")
            assert [dataset.name for dataset in client.get_datasets()] == ["kept"]
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00\x01", b"garbage", b"0" * 63])
def test_a_damaged_secret_is_refused(tmp_path, content):
    (tmp_path / "signing-secret").write_bytes(content)
    with pytest.raises(StartError, match=r"signing-secret.* delete it"), run(tmp_path):
        pass
    assert (tmp_path / "signing-secret").read_bytes() == content


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00\x01", b"two words"])
def test_a_damaged_key_is_refused(tmp_path, content):
    (tmp_path / "api-key").write_bytes(content)
    with pytest.raises(StartError, match=r"(?i)api-key.*delete it"), run(tmp_path):
        pass


@pytest.mark.parametrize("key", ["two words", "line\n", "\x00", "\u043a"])
def test_a_key_that_is_invalid_in_a_header_is_refused(tmp_path, key):
    with pytest.raises(StartError, match="choose another"), run(tmp_path, api_key=key):
        pass


def test_a_damaged_database_is_refused(tmp_path):
    with run(tmp_path):
        pass
    database = tmp_path / "labelbox.sqlite3"
    content = bytearray(database.read_bytes())
    for page in range(3, len(content) // 4096, 2):
        content[page * 4096 : page * 4096 + 200] = b"\xa5" * 200
    database.write_bytes(content)
    with pytest.raises(StartError, match="it is damaged"), run(tmp_path):
        pass


def test_folders_of_killed_servers_are_removed(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    dead, other = tmp_path / "labelbox-gen-dead", tmp_path / "unrelated"
    for folder in (dead, other):
        folder.mkdir()
        (folder / "lock").touch()
        os.utime(folder / "lock", (0, 0))
    with run():
        (alive,) = tmp_path.glob("labelbox-gen-*")
        os.utime(alive / "lock", (0, 0))
        remove_abandoned(tmp_path)
        assert alive.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["unrelated"]
