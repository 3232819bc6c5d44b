"""Jobs of a killed server resume after a restart."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from labelbox_gen.server import run

KEY = "crash-key"
COUNT = 8_000


@contextmanager
def serving(folder: Path) -> Generator[tuple[subprocess.Popen[str], str]]:
    """A server in a separate process, which tests can kill."""
    command = [sys.executable, "-m", "labelbox_gen.cli", "serve", "--port", "0", "--data", str(folder)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    with subprocess.Popen(
        [*command, "--api-key", KEY], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().split()[3]
        finally:
            process.kill()


def test_a_label_import_survives_kill_9(tmp_path: Path, new_api: Any, pipeline_of: Any) -> None:
    state = "query($id: ID!){labelImport(where: {id: $id}){state progress statusFileUrl}}"
    with serving(tmp_path) as (process, url):
        api = new_api(KEY)
        api.url = url
        pipeline = pipeline_of(api)
        dataset = api.create_dataset()
        pipeline.upsert(
            *({"row_data": "x", "global_key": f"k{n}", "dataset_id": dataset} for n in range(4_000))
        )
        project = pipeline.labeled_project({"classifications": [{"type": "text", "instructions": "free"}]})
        lines = [
            {"uuid": str(n), "dataRow": {"globalKey": f"k{n}"}, "name": "free", "answer": str(n)}
            for n in range(4_000)
        ]
        id = pipeline.send_labels(project, lines, "import")["data"]["createLabelImport"]["id"]
        while pipeline.data(state, id=id)["labelImport"]["progress"] == "0%":
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
    with run(tmp_path, api_key=KEY) as server:
        api.url = server.url
        while (imported := pipeline.data(state, id=id)["labelImport"])["state"] == "RUNNING":
            time.sleep(0.05)
        assert imported["state"] == "FINISHED"
        statuses = [json.loads(text) for text in httpx.get(imported["statusFileUrl"]).text.splitlines()]
        assert [(each["uuid"], each["status"]) for each in statuses] == [
            (str(n), "SUCCESS") for n in range(4_000)
        ]
        counts = pipeline.data("query($id: ID!){project(where: {id: $id}){labelCount}}", id=project)
        assert counts["project"]["labelCount"] == 4_000


def test_an_upsert_survives_kill_9(tmp_path: Path, new_api: Any, pipeline_of: Any) -> None:
    with serving(tmp_path) as (process, url):
        api = new_api(KEY)
        api.url = url
        pipeline = pipeline_of(api)
        image = pipeline.upload(b"content", "a.png", "image/png")
        dataset = api.create_dataset()
        rows = [{"row_data": image, "external_id": str(n), "dataset_id": dataset} for n in range(COUNT)]
        task_id = pipeline.start(pipeline.manifest(rows[: COUNT // 2], rows[COUNT // 2 :]))
        percentage = "query($id: ID!){task(where: {id: $id}){completionPercentage}}"
        while pipeline.data(percentage, id=task_id)["task"]["completionPercentage"] < 10:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
    with run(tmp_path, api_key=KEY) as server:
        api.url = server.url
        assert pipeline.data(percentage, id=task_id)["task"]["completionPercentage"] < 100
        assert pipeline.wait(task_id)["status"] == "COMPLETE"
        count = pipeline.data("query($id: ID!){dataset(where: {id: $id}){rowCount}}", id=dataset)
        assert count["dataset"]["rowCount"] == COUNT
        created = pipeline.created(task_id)
        assert [row["externalId"] for row in created] == [str(n) for n in range(5000)]
        assert urlsplit(created[0]["rowData"]).netloc == urlsplit(server.url).netloc
        assert httpx.get(created[0]["rowData"]).content == b"content"
        assert httpx.get(server.app_url + "/" + image.split("/", 3)[3]).content == b"content"


CHUNKS, CHUNK = 5, 4_000


@pytest.mark.timeout(300)
def test_an_import_survives_many_kills(tmp_path: Path, new_api: Any, pipeline_of: Any) -> None:
    """Kills at random moments of the uploads and the job: no acknowledged data is lost or duplicated."""
    chance = random.Random(seed := random.randrange(10**6))
    api = new_api(KEY)
    pipeline = pipeline_of(api)
    dataset, uris = "", list[str]()
    for seconds in (chance.uniform(0.0, 0.1), chance.uniform(0.0, 0.1), None):
        with serving(tmp_path) as (process, api.url), killed_after(process, seconds):
            try:
                dataset = dataset or api.create_dataset()
                while len(uris) < CHUNKS:
                    uris.append(pipeline.upload(chunk(dataset, len(uris))))
            except httpx.TransportError:
                continue
            contents = [httpx.get(here(api, uri)).content for uri in uris]
            manifest = {"item_count": CHUNKS * CHUNK, "chunk_uris": uris}
            task_id = pipeline.start(pipeline.upload(json.dumps(manifest).encode()))
            break
    assert contents == [chunk(dataset, number) for number in range(CHUNKS)], f"seed {seed}"
    for _ in range(4):
        with serving(tmp_path) as (_, api.url):
            time.sleep(chance.uniform(0.0, 0.5))
    with serving(tmp_path) as (_, api.url):
        task = pipeline.wait(task_id)
        report = httpx.get(task["result"]).json()
        count = pipeline.data("query($id: ID!){dataset(where: {id: $id}){rowCount}}", id=dataset)
    created = [row["externalId"] for row in report["createdDataRows"]]
    assert (task["status"], report["errors"]) == ("COMPLETE", []), f"seed {seed}"
    assert created == [str(n) for n in range(CHUNKS * CHUNK)], f"seed {seed}"
    assert len({row["id"] for row in report["createdDataRows"]}) == len(created), f"seed {seed}"
    assert count["dataset"]["rowCount"] == len(created), f"seed {seed}"


def chunk(dataset: str, number: int) -> bytes:
    """Rows, every second of them with a global key."""
    return json.dumps(
        [
            {
                "row_data": "x",
                "external_id": str(n),
                "dataset_id": dataset,
                "global_key": f"k{n}" if n % 2 else None,
            }
            for n in range(number * CHUNK, (number + 1) * CHUNK)
        ]
    ).encode()


@contextmanager
def killed_after(process: subprocess.Popen[str], seconds: float | None) -> Generator[None]:
    timer = threading.Timer(seconds or 0.0, process.kill)
    if seconds is not None:
        timer.start()
    yield
    timer.cancel()


def here(api: Any, url: str) -> str:
    """The URL of a file with the current base URL of the server."""
    return urlsplit(url)._replace(netloc=urlsplit(api.url).netloc).geturl()
