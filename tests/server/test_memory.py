"""The memory of a server after a burst of large requests."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

BODY = 1_000_000


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[tuple[int, int, str]]:
    """A server process: its pid, its port and its key."""
    command = [sys.executable, "-m", "labelbox_gen.cli", "serve", "--port", "0", "--data", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        ready = re.search(r"http://[^:]+:(\d+)/graphql key=(\S+)", process.stdout.readline())
        assert ready
        yield process.pid, int(ready[1]), ready[2]
        process.terminate()


def resident(pid: int) -> int:
    """Resident memory of the process in MiB."""
    return int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]) * 4096 // 2**20


def leave_in_body(port: int, key: str) -> None:
    head = (
        f"POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {key}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {2 * BODY}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", port), timeout=30) as client:
        client.sendall(head.encode() + b"x" * BODY)


def test_memory_of_aborted_requests_is_released(serving: tuple[int, int, str]) -> None:
    pid, port, key = serving
    before = resident(pid)
    for _ in range(300):
        leave_in_body(port, key)
    deadline = time.monotonic() + 25
    while (grown := resident(pid) - before) > 40 and time.monotonic() < deadline:
        time.sleep(0.5)
    assert grown <= 40, f"{grown} MiB more than before 300 aborted requests of 1 MB"
