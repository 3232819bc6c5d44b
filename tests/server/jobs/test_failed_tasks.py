"""Failed tasks report the reason to their clients; tasks on a full disk are retried until they succeed."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import Client, GlobalKey
from labelbox_gen.exceptions import TaskFailedError
from labelbox_gen.server import run
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.features import catalog
from labelbox_gen.server.jobs.job import JobKind

READY = re.compile(r"ready: (http://\S+)/graphql key=(\S+)")
REASONS: dict[str, tuple[Exception, str]] = {
    "refused": (Malformed("The manifest has no chunks"), "The manifest has no chunks"),
    "file": (FileNotFoundError(errno.ENOENT, "No such file or directory"), "No such file or directory"),
    "memory": (MemoryError(), "The server ran out of memory"),
    "own fault": (RuntimeError("/inside/secret"), "its log has the cause under job"),
}


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with run() as server, server.client() as client:
        yield client


@pytest.fixture
def fail(monkeypatch: pytest.MonkeyPatch) -> Callable[[Exception], None]:
    """Make all jobs that create or change data rows fail."""
    monkeypatch.setattr("labelbox_gen.server.jobs.attempts._LONGEST_WAIT", 0.05)

    def fail(error: Exception) -> None:
        def work(_: object) -> None:
            raise error

        monkeypatch.setitem(catalog.JOB_KINDS, "upsert-data-rows", JobKind("upsert-data-rows", work))

    return fail


@pytest.mark.parametrize("reason", REASONS)
@pytest.mark.parametrize("how", ["create", "upsert"])
def test_a_failed_upload_reports_the_reason(
    client: Client, fail: Callable[[Exception], None], how: str, reason: str
) -> None:
    dataset = client.create_dataset(name="d")
    error, expected = REASONS[reason]
    fail(error)
    if how == "create":
        task = dataset.create_data_rows([{"row_data": "x"}])
    else:
        task = dataset.upsert_data_rows([{"key": GlobalKey("k"), "row_data": "x"}])
    with pytest.raises(TaskFailedError) as raised:
        task.wait_till_complete()
    assert task.status == "FAILED"
    assert expected in str(raised.value)
    assert "secret" not in str(raised.value)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits of files are POSIX")
@pytest.mark.parametrize("how", ["create", "upsert"])
def test_a_task_on_a_full_disk_completes_when_space_is_free(tmp_path: Path, how: str) -> None:
    import resource

    command = [sys.executable, "-m", "labelbox_gen.cli", "serve", "--port", "0", "--data", str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        base, key = READY.findall(process.stdout.readline())[0]
        try:
            with Client(key, endpoint=f"{base}/graphql") as client:
                dataset = client.create_dataset(name="d")
                rows: list[dict[str, Any]] = [
                    {"row_data": f"r{n}", "global_key": f"k{n}"} for n in range(3_000)
                ]
                task = dataset.create_data_rows(rows) if how == "create" else dataset.upsert_data_rows(rows)
                resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
                time.sleep(0.5)
                resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
                task.wait_till_done(timeout_seconds=60)
                assert (task.status, task.errors) == ("COMPLETE", [])
                assert sorted(str(row.global_key) for row in dataset.data_rows()) == sorted(
                    row["global_key"] for row in rows
                )
        finally:
            process.kill()
