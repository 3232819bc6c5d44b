"""A mixed load of many clients with faults, against an embedded server on a data folder.

    python -m benchmarks.mixed_load --seconds 600 --clients 50 --seed 1 --kill

Every fifth client misbehaves: it leaves in the middle, sends half a request, a wrong key, malformed input. One key in ten is
at its rate limit. Every write of the server to its disk fails for some seconds, and with `--kill` the server is killed once
and started again. At the end, everything that the server acknowledged must be there, once. Linux only.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from labelbox_gen import Client

from ..report import machine
from . import report
from .check import problems, thirds
from .crowd import Crowd, Setting
from .ledger import Ledger
from .receiver import receiving
from .serving import Serving

_SHOWN = 30


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mixed_load", description=__doc__)
    parser.add_argument("--seconds", type=float, default=180)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument(
        "--processes", type=int, default=4, help="processes that the clients are divided among"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--pause", type=float, default=1.0, help="mean seconds between operations of a client"
    )
    parser.add_argument("--rate-limit", type=int, default=1200, help="requests per minute and key")
    parser.add_argument(
        "--disk", type=float, default=3.0, help="seconds without writes, after a sixth of the time"
    )
    parser.add_argument("--kill", action="store_true", help="kill the server after a quarter of the time")
    return parser.parse_args()


def main() -> int:
    options = arguments()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, receiving() as receiver:
        serving = Serving(Path(folder, "data"), options.clients, options.rate_limit)
        until = time.monotonic() + options.seconds
        setting = Setting(serving.url, serving.keys, receiver.url, options.seed, until, options.pause)
        crowd = Crowd(setting, options.clients, options.processes)
        disturb(serving, options)
        ledgers = crowd.ledgers()
        samples = list(serving.memory)
        memory = thirds(samples)
        with Client(serving.keys[0], endpoint=f"{serving.url}/graphql") as client:
            wrong = list(problems(client, ledgers, serving, receiver, memory))
        if (status := serving.stop()) != 0:
            wrong.append(f"the server ended with status {status}")
    print(f"{machine()}. Seed {options.seed}: {options.clients} clients for {options.seconds:g} s.\n")
    print(*report.table(ledgers), sep="\n")
    print(
        f"\nserver: {memory[0]:.0f} MiB in the second third, {memory[1]:.0f} MiB in the last; {totals(ledgers, serving)}"
    )
    print(f"server, MiB, by tenths of the time: {report.by_time(samples)}")
    print(*wrong[:_SHOWN], f"{len(wrong)} problems", sep="\n")
    return 1 if wrong else 0


def disturb(serving: Serving, options: argparse.Namespace) -> None:
    """The faults of the server's machine, each at its time."""
    began = time.monotonic()
    faults: list[tuple[float, Callable[[], None]]] = []
    if options.disk:
        faults.append((options.seconds / 6, lambda: serving.fill_disk(options.disk)))
    if options.kill:
        faults.append((options.seconds / 4, serving.kill))
    for moment, fault in faults:
        time.sleep(max(0.0, began + moment - time.monotonic()))
        fault()


def totals(ledgers: list[Ledger], serving: Serving) -> str:
    excused = sum(
        each.is_expected and serving.is_excused(each.started, each.ended)
        for ledger in ledgers
        for each in ledger.failures
    )
    rows = sum(len(keys) for ledger in ledgers for keys in ledger.rows.values())
    labels = sum(
        len(ids) for ledger in ledgers for ids in (*ledger.labels.values(), *ledger.imported.values())
    )
    return (
        f"{rows:,} rows and {labels:,} labels acknowledged; {excused} calls failed by faults of the machine"
    )


if __name__ == "__main__":
    sys.exit(main())
