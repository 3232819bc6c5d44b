"""A server that is killed again and again while it works: what it acknowledged is there afterwards, and once."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import Client, Dataset, HttpConfig, LabelImport, Outcome, Project
from labelbox_gen.exceptions import LabelboxError

ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
KEY = "kill-key"
KILLS = 2
ROWS = 400
ONTOLOGY = {"classifications": [{"type": "text", "name": "t"}]}


class Server:
    """A server in a process of its own, on one port and folder."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._port = folder, "0"
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "labelbox_gen.cli", "serve", "--port", self._port, "--api-key", KEY]
        self.process = subprocess.Popen(
            [*command, "--data", str(self._folder)], stdout=subprocess.PIPE, text=True, env=ENVIRONMENT
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().split()[3]
        self._port = self.url.removesuffix("/graphql").rpartition(":")[2]

    def restart(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.communicate()
        self.start()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Generator[Server]:
    made = Server(tmp_path_factory.mktemp("killed") / "data")
    yield made
    made.process.kill()
    made.process.communicate()


@pytest.fixture(scope="module")
def client(server: Server) -> Generator[Client]:
    with Client(KEY, endpoint=server.url, http=HttpConfig(deadline=5)) as client:
        yield client


def under_kills(server: Server, work: Callable[[], None], seed: int) -> None:
    """Call `work` again and again until the server was killed `KILLS` times, and once after that."""
    chance = random.Random(seed)
    done = threading.Event()

    def kill() -> None:
        for _ in range(KILLS):
            time.sleep(chance.uniform(0.05, 0.5))
            server.restart()
        done.set()

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        while not done.is_set():
            with suppress(LabelboxError):
                work()
    finally:
        killer.join()
    work()


def seeded() -> int:
    """Another one in each run; pytest shows it when the test fails."""
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    return seed


def rows(prefix: str, count: int = ROWS) -> list[dict[str, Any]]:
    return [{"row_data": f"{prefix} {n}", "global_key": f"{prefix}-{n}"} for n in range(count)]


def held(dataset: Dataset) -> Counter[str]:
    return Counter(str(row.global_key) for row in dataset.data_rows())


def assert_kept_once(found: Counter[str], acknowledged: set[str], possible: set[str]) -> None:
    assert acknowledged - set(found) == set(), "acknowledged, and lost"
    assert [key for key, count in found.items() if count > 1] == []
    assert set(found) - possible == set()


def test_uploads_under_kills(server: Server, client: Client) -> None:
    seed = seeded()
    dataset = client.create_dataset(name="d")
    acknowledged, sent = set[str](), set[str]()

    def work() -> None:
        items = rows(uuid.uuid4().hex)
        sent.update(item["global_key"] for item in items)
        task = dataset.create_data_rows(items)
        task.wait_till_done()
        assert task.errors == []
        acknowledged.update(str(row.global_key) for row in task.result)

    under_kills(server, work, seed)
    assert_kept_once(held(dataset), acknowledged, sent)
    assert client.get_dataset(dataset.uid).row_count == sum(held(dataset).values())


def test_a_submitted_upload_ends_under_kills(server: Server, client: Client) -> None:
    """The task that was acknowledged is taken up by the next process, and its rows are reported once."""
    chance = random.Random(seeded())
    dataset = client.create_dataset(name="d")
    items = rows(uuid.uuid4().hex, 3_000)
    task = dataset.create_data_rows(items)
    for _ in range(KILLS):
        time.sleep(chance.uniform(0, 0.3))
        server.restart()
    task = client.get_task_by_id(task.uid)
    task.wait_till_done()
    assert Counter(str(row.global_key) for row in task.result) == Counter(
        item["global_key"] for item in items
    )
    assert held(dataset) == Counter(item["global_key"] for item in items)


@pytest.fixture(scope="module")
def project(client: Client) -> Project:
    project = client.create_project(name="p")
    project.connect_ontology(client.create_ontology("o", ONTOLOGY))
    dataset = client.create_dataset(name="d", projects=project)
    dataset.create_data_rows(rows("k")).wait_till_done()
    return project


def imported(project: Project) -> Counter[str]:
    found: Counter[str] = Counter()
    for row in project.export():
        for label in row["projects"][project.uid]["labels"]:
            found.update(each["feature_id"] for each in label["annotations"]["classifications"])
    return found


def test_imports_under_kills(server: Server, client: Client, project: Project) -> None:
    seed = seeded()
    acknowledged, sent = set[str](), set[str]()

    def work() -> None:
        name = uuid.uuid4().hex
        lines = [
            {"uuid": str(uuid.uuid4()), "name": "t", "answer": name, "dataRow": {"globalKey": f"k-{n}"}}
            for n in range(200)
        ]
        sent.update(line["uuid"] for line in lines)
        task = LabelImport.create_from_objects(client, project.uid, name, lines)
        task.wait_till_done()
        assert task.errors == []
        acknowledged.update(each["uuid"] for each in task.statuses)

    under_kills(server, work, seed)
    assert_kept_once(imported(project), acknowledged, sent)


def test_exports_under_kills(server: Server, client: Client, project: Project) -> None:
    seed = seeded()
    expected = Counter(item["global_key"] for item in rows("k"))

    def work() -> None:
        task = project.export()
        assert Counter(row["data_row"]["global_key"] for row in task) == expected

    under_kills(server, work, seed)


def test_batches_under_kills(server: Server, client: Client) -> None:
    seed = seeded()
    acknowledged, sent = set[str](), set[str]()

    def work() -> None:
        names = [uuid.uuid4().hex for _ in range(30)]
        sent.update(names)
        outcomes: dict[str, Outcome[Project]] = {}
        try:
            with client.batch() as batch:
                outcomes = {name: batch.add(client.create_project, name=name) for name in names}
        finally:
            acknowledged.update(name for name, outcome in outcomes.items() if outcome.ok)

    under_kills(server, work, seed)
    assert_kept_once(
        Counter(str(found.name) for found in client.get_projects() if found.name != "p"), acknowledged, sent
    )
