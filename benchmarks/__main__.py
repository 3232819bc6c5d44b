"""`make bench`: prints each scenario of ours beside its limit, as medians and their ratio."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable
from statistics import median

from . import calls, imports

#: A scenario gives one pair of figures a turn: ours, then the limit's.
Scenario = Callable[[], tuple[float, float]]

TURNS = 7


def main() -> int:
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors, {TURNS} turns, medians\n")
    print(f"{'scenario':<44} {'ours':>10} {'limit':>10} {'ours/limit':>11}")
    show("import labelbox_gen | import httpx, pydantic", "ms", imports.cumulative)
    show("process: import | import httpx, pydantic", "ms", imports.process)
    with calls.bench() as scenarios:
        show("get_project, CPU per call | httpx + from_json", "ms", scenarios.call)
        show("data rows, CPU per row | httpx + from_json", "us", scenarios.page)
    return 0


def show(name: str, unit: str, scenario: Scenario) -> None:
    """Take turns, so that a machine that changes its speed meets both sides."""
    pairs = [scenario() for _ in range(TURNS)]
    ours, limit = (median(side) for side in zip(*pairs, strict=True))
    ratio = median(mine / other for mine, other in pairs)
    print(f"{name:<44} {ours:>7.2f} {unit} {limit:>7.2f} {unit} {ratio:>11.2f}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
