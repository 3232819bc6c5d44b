"""`make bench`: runs the scenarios on all sides and prints the table."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from . import report
from .runner import Disagreement, Runner, stub
from .scenarios import SCENARIOS, SIDES, Figure
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
    setting = f"{report.machine()}. {conditions(options)}"
    print(f"{setting}\n")
    measured = list(measure(options))
    rows = [report.row(scenario, figure, turns) for scenario, figure, turns in measured]
    print(*report.text(rows), sep="\n")
    if options.json:
        found = [(scenario, figure.what, turns) for scenario, figure, turns in measured]
        options.json.write_text(json.dumps({"setting": setting, "measured": found}, indent=1))
    if options.markdown:
        report.write(options.markdown, report.markdown(rows, setting))
    return 0


def conditions(options: argparse.Namespace) -> str:
    """What the figures hold for."""
    return (
        f"Medians of {options.turns} turns: {options.calls:,} calls, {options.rows:,} data rows, "
        f"{options.projects:,} projects, {options.items:,} rows uploaded, {options.export_rows:,} rows exported; "
        f"wall per call, row and object at {options.latency:g} ms."
    )


def measure(options: argparse.Namespace) -> Iterator[tuple[str, Figure, report.Turns]]:
    """Each figure with the results that it is taken from."""
    sides = [side for side in SIDES if side != "official" or find_spec("labelbox")]
    names = vars(stub_parser().parse_args([]))
    sizes = [f"--{name.replace('_', '-')}={getattr(options, name)}" for name in names]
    with stub(sizes) as url:
        runner = Runner(url, sides, {"items": options.items, "calls": options.calls, "warmup": 20})
        for scenario in options.scenario or SCENARIOS:
            print(f"{scenario} ...", file=sys.stderr, flush=True)
            for latency in sorted({figure.latency for figure in SCENARIOS[scenario]}):
                turns = runner.turns(scenario, latency * options.latency / 1000, options.turns)
                for figure in SCENARIOS[scenario]:
                    if figure.latency == latency:
                        yield scenario, figure, turns


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Disagreement as error:
        sys.exit(str(error))
