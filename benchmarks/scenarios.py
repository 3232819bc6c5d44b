"""What is measured: the scenarios, the figures of each, and what we want them to be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

#: Side -> what its users import.
SIDES = {
    "ours": "import labelbox_gen",
    "limit": "import httpx, pydantic",
    "official": "import labelbox",
}


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    what: str
    key: str
    """Its name in the result of a measurement: wall, cpu, first or growth."""
    unit: str
    each: bool = False
    """Whether it is for one row, object or call."""
    latency: bool = False
    """Whether it is measured with a latency."""
    limit: float | None = None
    """Ours is to be at most so many times the limit."""
    official: float | None = None
    """The official SDK's is to be at least so many times ours."""

    def of(self, result: dict[str, Any]) -> float | None:
        """The figure of one measurement, in seconds or KiB."""
        value = result.get(self.key)
        return value / result["n"] if value is not None and self.each else value


#: Scenario -> its figures.
SCENARIOS = {
    "import": [Figure("whole process", "wall", "ms", limit=0.35, official=10)],
    "ready": [Figure("process start to first answer", "wall", "ms", limit=1.15, official=2.8)],
    "call": [
        Figure("CPU per call", "cpu", "ms", each=True, limit=1.2, official=3.5),
        Figure("wall per call", "wall", "ms", each=True, latency=True),
    ],
    "page": [
        Figure("CPU per row", "cpu", "us", each=True, limit=1.3, official=13),
        Figure("memory growth", "growth", "MiB", official=10),
        Figure("wall per row", "wall", "us", each=True, latency=True, limit=1.1, official=2.5),
    ],
    "list": [
        Figure("CPU per object", "cpu", "us", each=True),
        Figure("wall per object", "wall", "us", each=True, latency=True, limit=0.35, official=6),
    ],
    "upload": [
        Figure("CPU", "cpu", "s", limit=2.0, official=9),
        Figure("wall", "wall", "s"),
        Figure("memory growth", "growth", "MiB", official=5),
    ],
    "wait": [Figure("wall, task of 300 ms", "wall", "s", limit=1.15, official=3.8)],
    "export": [
        Figure("CPU", "cpu", "s", limit=1.05, official=2.6),
        Figure("first row", "first", "ms", limit=2, official=50),
        Figure("memory growth", "growth", "MiB"),
    ],
}

#: Seconds that the task of `wait` takes on the server; others are done at once.
TASK_SECONDS = {"wait": 0.3}
