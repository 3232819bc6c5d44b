"""A server in a separate process, to measure its memory and read its log, and requests over plain sockets."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException, HTTPResponse
from pathlib import Path
from typing import Any


class Server:
    def __init__(self, process: subprocess.Popen[str], log: Path) -> None:
        assert process.stdout is not None
        found = re.search(r"ready: (http://[^:/]+:(\d+))/graphql key=(\S+)", process.stdout.readline())
        assert found, log.read_text()
        self.address, self.port, self.key = found[1], int(found[2]), found[3]
        self.log = log
        self._pid = process.pid
        self._http = HTTPConnection("127.0.0.1", self.port, timeout=60)

    def close(self) -> None:
        self._http.close()

    def memory(self) -> int:
        """Resident memory in bytes; zero on systems that do not report it."""
        try:
            status = Path(f"/proc/{self._pid}/status").read_text()
        except FileNotFoundError:
            return 0
        return int(re.findall(r"VmRSS:\s+(\d+)", status)[0]) * 1024

    def traceback(self) -> str | None:
        """The first traceback of the log."""
        text = self.log.read_text(errors="replace")
        start = text.find("Traceback (most recent call last)")
        return None if start < 0 else text[max(0, start - 300) : start + 6_000]

    def post(self, body: bytes) -> tuple[int, Any]:
        """Send a GraphQL request; returns status and JSON."""
        headers = {"Authorization": f"Bearer {self.key}", "Content-Type": "application/json"}
        self._http.request("POST", "/graphql", body, headers)
        response = self._http.getresponse()
        return response.status, json.loads(response.read())

    def data(self, query: str, **variables: Any) -> dict[str, Any]:
        _, answer = self.post(json.dumps({"query": query, "variables": variables}).encode())
        assert "errors" not in answer, (query, answer["errors"])
        return answer["data"]

    def send(self, method: str, path: str, headers: dict[bytes, bytes], body: bytes) -> int | None:
        """Send bytes on a new connection; returns the status, or None without a response."""
        ordinary = {
            b"Host": b"127.0.0.1:%d" % self.port,
            b"Authorization": b"Bearer " + self.key.encode(),
            b"Content-Length": b"%d" % len(body),
            b"Connection": b"close",
        }
        lines = [f"{method} {path} HTTP/1.1".encode("latin-1", "replace")]
        lines += [name + b": " + value for name, value in (ordinary | headers).items()]
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as connection:
            connection.sendall(b"\r\n".join(lines) + b"\r\n\r\n" + body)
            response = HTTPResponse(connection, method=method)
            try:
                response.begin()
                response.read()
            except (HTTPException, ConnectionError):
                return None
            return response.status


@contextmanager
def served(log: Path) -> Generator[Server]:
    command = [sys.executable, "-m", "labelbox_gen.cli", "serve", "--port", "0", "--data", ":memory:"]
    with (
        log.open("w") as errors,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True) as process,
    ):
        try:
            server = Server(process, log)
            yield server
            server.close()
        finally:
            process.terminate()
