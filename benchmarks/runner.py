"""Measurements in turns: each in a process of its own, all sides after each other, every turn in another order."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from .scenarios import SIDES, TASK_SECONDS

Result = dict[str, Any]


class Disagreement(Exception):
    """The sides did not do the same."""


@dataclass
class Runner:
    """Measures the sides against one stub."""

    url: str
    sides: list[str]
    params: dict[str, int]

    def turns(self, scenario: str, latency: float, turns: int) -> list[dict[str, Result]]:
        """The results of all sides, turn by turn; a first turn, which warms up, is not among them."""
        found: list[dict[str, Result]] = []
        for turn in range(turns + 1):
            start = turn % len(self.sides)
            order = self.sides[start:] + self.sides[:start]
            found.append({side: self.once(side, scenario, latency) for side in order})
        check(scenario, found)
        return found[1:]

    def once(self, side: str, scenario: str, latency: float) -> Result:
        """One measurement."""
        if scenario == "import":
            return whole([sys.executable, "-c", SIDES[side]])
        self.control(latency, TASK_SECONDS.get(scenario, 0.0))
        params = self.params | ({"calls": 1, "warmup": 0} if scenario == "ready" else {})
        command = [sys.executable, "-m", "benchmarks.measure", side, scenario, self.url, json.dumps(params)]
        result = whole(command)
        if scenario != "ready":
            result |= json.loads(result["output"].splitlines()[-1])
        seen = self.control(0.0, 0.0)
        if scenario == "upload" and seen["rows_received"] != self.params["items"]:
            raise Disagreement(f"{side} uploaded {seen['rows_received']} of {self.params['items']} rows")
        return result | seen

    def control(self, latency: float, task_seconds: float) -> dict[str, int]:
        """Settle the stub; tells what it has seen since the last time."""
        settings = json.dumps({"latency": latency, "task_seconds": task_seconds}).encode()
        with urllib.request.urlopen(f"{self.url}/control", settings) as answer:
            return json.load(answer)


def whole(command: list[str]) -> Result:
    """Run a process, and time it from outside."""
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as process:
        assert process.stdout is not None
        output = process.stdout.read()
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed")
    return {"n": 1, "wall": time.perf_counter() - started, "output": output}


def environment() -> dict[str, str]:
    """With compiled modules kept, as users have them."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def check(scenario: str, turns: list[dict[str, Result]]) -> None:
    """All sides must have read the same."""
    found = {json.dumps(result.get("check")) for turn in turns for result in turn.values()}
    if len(found) > 1:
        raise Disagreement(f"{scenario}: the sides read different things: {', '.join(sorted(found))}")


@contextmanager
def stub(options: list[str]) -> Generator[str]:
    """The URL of a stub in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.stub", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
