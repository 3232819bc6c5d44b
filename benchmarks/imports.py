"""What importing the SDK costs, beside its two dependencies."""

from __future__ import annotations

import re
import subprocess
import sys
import time

OURS = "import labelbox_gen"
LIMIT = "import httpx, pydantic"

#: A line of -X importtime: self, cumulative, and a module at the top level (no indent).
TOP = re.compile(r"^import time:\s+\d+ \|\s+(\d+) \| (\S.*)$", re.MULTILINE)


def cumulative() -> tuple[float, float]:
    """Milliseconds by `python -X importtime`, of what each import brings along."""
    return _cumulative(OURS, {"labelbox_gen"}), _cumulative(LIMIT, {"httpx", "pydantic"})


def process() -> tuple[float, float]:
    """Milliseconds of a whole process that does nothing else."""
    return _process(OURS), _process(LIMIT)


def _cumulative(code: str, modules: set[str]) -> float:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", code], capture_output=True, text=True, check=True
    )
    found = {name: int(microseconds) for microseconds, name in TOP.findall(done.stderr)}
    return sum(found[name] for name in modules) / 1000


def _process(code: str) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return (time.perf_counter() - started) * 1000
