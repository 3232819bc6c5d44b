"""`make bench`: runs the scenarios on all sides and prints the table."""

from __future__ import annotations

import argparse
import json
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from . import report
from .runner import Disagreement, Runner, stub
from .scenarios import SCENARIOS, SIDES
from .stub import parser as stub_parser

#: The sizes that the targets are meant for; the defaults are smaller and take a few minutes.
FULL = {"rows": 20_000, "projects": 5_000, "export_rows": 130_000, "items": 50_000, "calls": 300}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__, parents=[stub_parser()]
    )
    parser.add_argument("--items", type=int, default=20_000, help="data rows to upload")
    parser.add_argument("--calls", type=int, default=200)
    parser.add_argument("--full", action="store_true", help="all of these as large as the targets want them")
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument(
        "--latency", type=float, default=50, help="milliseconds of an answer, where that matters"
    )
    parser.add_argument("--scenario", action="append", choices=SCENARIOS, help="only this; may be repeated")
    parser.add_argument("--json", type=Path, help="write each measurement to this file")
    parser.add_argument("--markdown", type=Path, help="put the table into this document")
    found = parser.parse_args()
    if found.full:
        vars(found).update(FULL)
    return found


def main() -> int:
    options = arguments()
    sides = [side for side in SIDES if side != "official" or find_spec("labelbox")]
    machine = report.machine()
    print(
        f"{machine}; {options.turns} turns, medians; wall per row, object and call at {options.latency:g} ms\n"
    )
    sizes = [
        f"--{name.replace('_', '-')}={getattr(options, name)}" for name in vars(stub_parser().parse_args([]))
    ]
    rows: list[report.Row] = []
    measured: list[dict[str, Any]] = []
    with stub(sizes) as url:
        runner = Runner(url, sides, {"items": options.items, "calls": options.calls, "warmup": 20})
        for scenario in options.scenario or SCENARIOS:
            print(f"{scenario} ...", file=sys.stderr, flush=True)
            for latency in sorted({figure.latency for figure in SCENARIOS[scenario]}):
                turns = runner.turns(scenario, latency * options.latency / 1000, options.turns)
                figures = [figure for figure in SCENARIOS[scenario] if figure.latency == latency]
                rows += [report.row(scenario, figure, turns) for figure in figures]
                measured.append({"scenario": scenario, "latency": latency, "turns": turns})
    print(*report.text(rows), sep="\n")
    if options.json:
        options.json.write_text(json.dumps({"machine": machine, "measured": measured}, indent=1))
    if options.markdown:
        report.write(options.markdown, report.markdown(rows, f"{machine}; {options.turns} turns."))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Disagreement as error:
        sys.exit(str(error))
