"""The server as a process: its memory, its log, and the faults that come from its machine."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx

_MEMORY = re.compile(r"VmRSS:\s+(\d+) kB")
_GRACE = 3.0
"""Seconds after a fault in which calls may still fail because of it: they began before its end."""


class Serving:
    """A server on a data folder. `windows` are the times in which calls may fail, by the monotonic clock."""

    def __init__(self, folder: Path, clients: int, rate_limit: int) -> None:
        self._folder = folder
        self._log = folder.with_suffix(".log")
        self._users = [f"client-{n}@example.com" for n in range(clients)]
        self._limit = rate_limit
        self.windows: list[tuple[float, float]] = []
        self._quiet: list[tuple[int, int]] = []
        """Parts of the log that faults wrote."""
        self.memory: list[float] = []
        """MiB, sampled every half second."""
        self.url, self.keys = "", list[str]()
        self._process = self._start(0, ["--user=" + user + "=Admin" for user in self._users])
        self._stop = threading.Event()
        self._sampler = threading.Thread(target=self._sample, daemon=True)
        self._sampler.start()

    def kill(self) -> None:
        """Kill the server and start it again on its folder and port."""
        since = time.monotonic(), self._log.stat().st_size
        self._process.kill()
        self._process.wait()
        self._process = self._start(int(self.url.rpartition(":")[2]), [])
        self._close_window(*since)

    def fill_disk(self, seconds: float) -> None:
        """Every write to a file fails for a while."""
        since = time.monotonic(), self._log.stat().st_size
        self._limit_files(0)
        time.sleep(seconds)
        self._limit_files(resource.RLIM_INFINITY)
        self._close_window(*since)

    def is_excused(self, started: float, ended: float) -> bool:
        """Whether a fault of the machine was there while a call ran."""
        return any(started < end and ended > begin for begin, end in self.windows)

    def errors(self) -> list[str]:
        """Errors of the log that no fault explains, each with its traceback."""
        text = bytearray(self._log.read_bytes())
        for begin, end in reversed(self._quiet):
            del text[begin:end]
        entries = re.split(r"^(?=[A-Z]+:[\w.]+:)", text.decode(errors="replace"), flags=re.MULTILINE)
        return [entry.strip() for entry in entries if entry.startswith(("ERROR", "CRITICAL"))]

    def health(self) -> dict[str, object]:
        return httpx.get(f"{self.url}/health", timeout=30).json()

    def stop(self) -> int:
        """Ends the server; its exit status."""
        self._stop.set()
        self._sampler.join()
        self._process.terminate()
        return self._process.wait(60)

    def _start(self, port: int, options: list[str]) -> subprocess.Popen[str]:
        command = [
            sys.executable,
            "-m",
            "labelbox_gen.cli",
            "serve",
            f"--port={port}",
            f"--data={self._folder}",
        ]
        command += [f"--rate-limit={self._limit}", "--allow-loopback-webhooks", *options]
        with self._log.open("ab") as log:
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)
        assert process.stdout is not None
        url, key = re.findall(r"ready: (\S+)/graphql key=(\S+)", process.stdout.readline())[0]
        self.url = url
        if options:
            self.keys = [key, *(process.stdout.readline().rpartition("key=")[2].strip() for _ in self._users)]
        return process

    def _limit_files(self, size: int) -> None:
        resource.prlimit(self._process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    def _close_window(self, begun: float, offset: int) -> None:
        """What was under way may still fail or be logged a little later."""
        self.windows.append((begun - 0.5, time.monotonic() + _GRACE))
        time.sleep(_GRACE)
        self._quiet.append((offset, self._log.stat().st_size))

    def _sample(self) -> None:
        while not self._stop.wait(0.5):
            status = Path(f"/proc/{self._process.pid}/status")
            if status.exists() and (found := _MEMORY.search(status.read_text())):
                self.memory.append(int(found[1]) / 1024)
