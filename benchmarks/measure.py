"""One scenario of one side, once, in a process of its own; what came out is printed as JSON.

python -m benchmarks.measure SIDE SCENARIO URL PARAMS
"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import time
from pathlib import Path
from typing import Any


class Clock:
    """Tells when the first row was there."""

    def __init__(self) -> None:
        self.started = time.perf_counter()
        self.first_after: float | None = None

    def first(self) -> None:
        self.first_after = time.perf_counter() - self.started

    def lap(self) -> None:
        """The harness wants to know when each call ends; here the sum will do."""


def main(side: str, scenario: str, url: str, params: str) -> None:
    sys.path.append(str(Path(__file__).parent))  # our adapter has the names of the harness's modules
    adapter = importlib.import_module(f"{side}_adapter").Adapter(url, json.loads(params))
    getattr(adapter, f"prepare_{'call' if scenario == 'ready' else scenario}")()
    if scenario == "ready":  # the process is timed as a whole
        print(json.dumps(adapter.run_call(Clock())))
        return
    print(json.dumps(timed(getattr(adapter, f"run_{scenario}"))))
    adapter.close()


def timed(run: Any) -> dict[str, Any]:
    """What it gives, with seconds of wall clock and CPU, and how many KiB the process grew at most meanwhile."""
    gc.collect()
    before = memory("VmRSS")
    forget_peak()
    clock, used = Clock(), time.process_time()
    result = run(clock)
    wall, used = time.perf_counter() - clock.started, time.process_time() - used
    peak = memory("VmHWM")
    growth = None if before is None or peak is None else max(1, peak - before)
    return {**result, "wall": wall, "cpu": used, "first": clock.first_after, "growth": growth}


def memory(figure: str) -> int | None:
    """KiB, from Linux; None elsewhere."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return None
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{figure}:"))


def forget_peak() -> None:
    """The peak counts from here."""
    if Path("/proc/self/clear_refs").exists():
        Path("/proc/self/clear_refs").write_text("5")


if __name__ == "__main__":
    main(*sys.argv[1:])
