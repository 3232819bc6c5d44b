"""Processes that are killed in the middle of an upload: the client, and the server."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from labelbox_gen import Client, HttpConfig
from labelbox_gen.exceptions import LabelboxError

from . import proxy as faults
from .proxy import Proxy, proxied, sometimes
from .uploader import items

COUNT = 2_000
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
UPLOADER = str(Path(__file__).with_name("uploader.py"))


def uploader(*arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, UPLOADER, *map(str, arguments)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT
    )


def test_an_upload_that_is_killed_twenty_times_creates_each_row_once(
    client: Client, direct: Client, proxy: Proxy, key: str, tmp_path: Path
) -> None:
    """Each process is killed at a random moment, while the network fails now and then."""
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    dataset = client.create_dataset(name="killed")
    arguments = (proxy.endpoint, key, dataset.uid, tmp_path / "run.jsonl", COUNT)
    proxy.plan = sometimes(seed, 0.1, (faults.RESET, faults.RESET_LATE, faults.UNAVAILABLE, faults.CUT))
    proxy.delay = 0.01
    stages: list[str] = []
    for _ in range(20):
        with uploader(*arguments) as process:
            assert process.stdout is not None
            stage = process.stdout.readline()
            killer = threading.Timer(chance.uniform(0, 0.4), process.send_signal, [signal.SIGKILL])
            killer.start()
            stages += [stage, *process.stdout]
            killer.cancel()
    proxy.plan, proxy.delay = faults.passing, 0.0
    with uploader(*arguments) as process:
        output, errors = process.communicate()
    assert output.endswith("done\n"), f"seed {seed}: {errors}"
    held = sorted((row.global_key or "", row.row_data) for row in direct.get_dataset(dataset.uid).data_rows())
    assert held == sorted((row["global_key"], row["row_data"]) for row in items(COUNT)), f"seed {seed}"
    assert stages.count("uploading\n") > 5


@contextmanager
def serving(folder: Path, key: str) -> Generator[tuple[subprocess.Popen[str], str]]:
    """A server in a process of its own, that can be killed."""
    command = [sys.executable, "-m", "labelbox_gen.cli", "serve", "--port", "0", "--data", str(folder)]
    with subprocess.Popen(
        [*command, "--api-key", key], stdout=subprocess.PIPE, text=True, env=ENVIRONMENT
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().split()[3].removesuffix("/graphql")
        finally:
            process.kill()


@pytest.mark.parametrize("moment", [0.0, 0.3, 0.8])
def test_a_server_that_is_killed_and_started_again_has_each_row_once(tmp_path: Path, moment: float) -> None:
    key = "restart-key"
    with serving(tmp_path / "data", key) as (first, url), proxied(url) as proxy:
        proxy.delay = 0.005
        with Client(key, endpoint=proxy.endpoint, http=HttpConfig(deadline=2)) as client:
            dataset = client.create_dataset(name="restarted")
            killer = threading.Timer(moment, first.send_signal, [signal.SIGKILL])
            killer.start()
            journal = tmp_path / "run.jsonl"
            try:
                task = dataset.create_data_rows(items(COUNT), journal=journal)
                task.wait_till_done()
            except LabelboxError:
                task = None
            killer.join()
            first.wait()
            with serving(tmp_path / "data", key) as (_, url):
                proxy.upstream = url
                if task is None:
                    task = dataset.create_data_rows(items(COUNT), journal=journal)
                assert [row.index for row in task.result] == list(range(COUNT))
                assert task.errors == []
                held = [row.global_key for row in dataset.data_rows()]
                assert sorted(map(str, held)) == sorted(f"k{n}" for n in range(COUNT))
