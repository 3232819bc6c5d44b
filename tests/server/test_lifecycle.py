"""`labelbox-gen serve` as a process: its output, its data folder, its shutdown."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import httpx
import pytest

READY = re.compile(r"labelbox-gen server ready: (http://127\.0\.0\.1:\d+/graphql) key=(\S+)\n")


class Server:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.line = process.stdout.readline() if process.stdout else ""
        match = READY.fullmatch(self.line)
        self.url, self.key = match.groups() if match else ("", "")

    def ask(self, query: str) -> dict[str, Any]:
        answer = httpx.post(self.url, json={"query": query}, headers={"Authorization": f"Bearer {self.key}"})
        return answer.json()["data"]

    def end(self, number: int) -> int:
        self.process.send_signal(number)
        return self.process.wait(30)


@pytest.fixture
def serve() -> Generator[Any]:
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: str) -> Server:
        root = Path(__file__).parents[2]
        paths = [str(root), str(root / "generated"), os.environ.get("PYTHONPATH", "")]
        process = subprocess.Popen(
            [sys.executable, "-m", "labelbox_gen.cli", "serve", "--port", "0", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )
        started.append(process)
        return Server(process)

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_serve_prints_one_line_and_stops_cleanly(serve):
    server = serve("--api-key", "chosen")
    assert READY.fullmatch(server.line), server.line
    assert server.key == "chosen"
    assert server.ask("{user{email}}") == {"user": {"email": "admin@example.com"}}
    assert server.end(signal.SIGTERM) == 0
    assert server.process.stdout.read() == ""


def test_acknowledged_changes_survive_a_kill(serve, tmp_path):
    server = serve("--data", str(tmp_path))
    for n in range(20):
        server.ask(f'mutation{{createProject(data:{{name:"p{n}"}}){{id}}}}')
    assert server.end(signal.SIGKILL) == -signal.SIGKILL
    again = serve("--data", str(tmp_path))
    assert again.key == server.key
    assert [each["name"] for each in again.ask("{projects{name}}")["projects"]] == [
        f"p{n}" for n in range(20)
    ]
    assert again.end(signal.SIGINT) == 0


def test_a_new_key_replaces_the_old_one(serve, tmp_path):
    first = serve("--data", str(tmp_path), "--api-key", "old")
    assert first.end(signal.SIGTERM) == 0
    second = serve("--data", str(tmp_path), "--api-key", "new")
    assert second.ask("{user{email}}")
    refused = httpx.post(second.url, json={"query": "{user{email}}"}, headers={"Authorization": "Bearer old"})
    assert refused.status_code == 401


def test_a_data_folder_is_locked_by_one_server(serve, tmp_path):
    serve("--data", str(tmp_path))
    second = serve("--data", str(tmp_path))
    assert second.line == ""
    assert second.process.wait(10) != 0
    assert "another server uses this folder" in second.process.stderr.read()


def test_a_busy_port_is_reported(serve):
    port = serve().url.split(":")[2].split("/")[0]
    second = serve("--port", port)
    assert second.process.wait(10) != 0
    lines = second.process.stderr.read().splitlines()
    assert len(lines) == 1
    assert f"127.0.0.1:{port}" in lines[0]


def test_an_impossible_data_folder_is_reported(serve, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    server = serve("--data", str(tmp_path / "file" / "data"))
    assert server.process.wait(10) != 0
    assert len(server.process.stderr.read().splitlines()) == 1


def test_a_file_that_is_not_a_database_is_reported(serve, tmp_path):
    (tmp_path / "labelbox.sqlite3").write_text(
        "this is not a database, and long enough to be read as one" * 100
    )
    server = serve("--data", str(tmp_path))
    assert server.process.wait(10) != 0
    assert "cannot open the database" in server.process.stderr.read()


def test_an_in_memory_server_leaves_no_files(tmp_path, monkeypatch):
    from labelbox_gen.server import run

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with run():
        assert list(tmp_path.iterdir())
    assert list(tmp_path.iterdir()) == []


def test_older_databases_get_new_columns(tmp_path):
    import sqlite3

    from labelbox_gen.server import run

    with run(tmp_path):
        pass
    with sqlite3.connect(tmp_path / "labelbox.sqlite3") as connection:
        connection.execute("ALTER TABLE dataset DROP COLUMN description")
        connection.execute("DROP TABLE stored_file")
    connection.close()
    with run(tmp_path) as server:
        headers = {"Authorization": f"Bearer {server.api_key}"}
        query = 'mutation{createDataset(data:{name:"a" description:"b"}){description}}'
        answer = httpx.post(server.url, json={"query": query}, headers=headers).json()
        assert answer["data"] == {"createDataset": {"description": "b"}}


@pytest.mark.parametrize("flags", [(), ("--allow-loopback-webhooks",)])
def test_loopback_webhooks_require_a_flag(serve, flags):
    create = """mutation { createWebhook(data: {
      url: "http://127.0.0.1:9", secret: "s", topics: {set: [LABEL_CREATED]}}) { status } }"""
    assert serve(*flags).ask(create) == {"createWebhook": {"status": "ACTIVE"} if flags else None}
