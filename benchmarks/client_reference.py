"""Methods of the Client reference beside the official client, on the embedded server.

    python -m benchmarks.client_reference
    python -m benchmarks.client_reference --rows 10000 --latency 0 --turns 1 --scenario metadata

The server runs in a process of its own behind a proxy that adds a latency. Each measurement is a process of its own; the
clients take turns, and both must read the same afterwards. Reads /proc, so it needs Linux.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any, TypeAlias

from labelbox_gen import Client

from .latency_proxy import delayed
from .measure import timed
from .million import cpu_seconds, serving

Turn: TypeAlias = "dict[str, dict[str, float]]"
"""Figures by side."""

TAG = "cko8s9r5v0001h2dk9elqdidh"
SPLIT = "cko8sbczn0002h2dkdaxb5kal"
TRAIN = "cko8sbscr0003h2dk04w86hof"


# -- scenarios: each side takes a ready client, the global keys of the data rows, and a text that is new


def our_metadata(client: Any, keys: Iterator[str], text: str) -> int:
    from labelbox_gen import DataRowMetadata, DataRowMetadataField, GlobalKey

    fields = [
        DataRowMetadataField(schema_id=TAG, value=text),
        DataRowMetadataField(schema_id=SPLIT, value=TRAIN),
    ]
    ontology = client.get_data_row_metadata_ontology()
    return len(
        ontology.bulk_upsert(DataRowMetadata(data_row_id=GlobalKey(key), fields=fields) for key in keys)
    )


def official_metadata(client: Any, keys: Iterator[str], text: str) -> int:
    from labelbox.schema.data_row_metadata import (  # pyright: ignore[reportMissingTypeStubs]
        DataRowMetadata,
        DataRowMetadataField,
    )

    def row(key: str) -> Any:
        fields = [
            DataRowMetadataField(schema_id=TAG, value=text),
            DataRowMetadataField(schema_id=SPLIT, value=TRAIN),
        ]
        return DataRowMetadata(global_key=key, fields=fields)

    return len(client.get_data_row_metadata_ontology().bulk_upsert([row(key) for key in keys]))


def check_metadata(client: Client, key: str, text: str) -> bool:
    from labelbox_gen import GlobalKey

    (row,) = client.get_data_row_metadata_ontology().bulk_export([GlobalKey(key)])
    return {field.schema_id: field.value for field in row.fields} == {TAG: text, SPLIT: TRAIN}


def look_up_keys(client: Any, keys: Iterator[str], text: str) -> int:
    """The same for both clients; a failed key has an empty id."""
    return list(client.get_data_row_ids_for_global_keys(list(keys), 600)["results"]).count("")


def check_key(client: Client, key: str, text: str) -> bool:
    return client.get_data_row_by_global_key(key).global_key == key


@dataclass(frozen=True)
class Scenario:
    """A method of both clients, and whether a data row shows that it ran. Each side returns how many rows failed."""

    ours: Callable[[Any, Iterator[str], str], int]
    official: Callable[[Any, Iterator[str], str], int]
    check: Callable[[Client, str, str], bool]


SCENARIOS: Mapping[str, Scenario] = {
    "keys": Scenario(look_up_keys, look_up_keys, check_key),
    "metadata": Scenario(our_metadata, official_metadata, check_metadata),
}


# -- one measurement, in a process of its own


def keys(count: int) -> Iterator[str]:
    return (f"bench-{number}" for number in range(count))


def measure(side: str, scenario: str, url: str, key: str, count: int, text: str) -> dict[str, Any]:
    run = getattr(SCENARIOS[scenario], side)
    with ExitStack() as stack:
        client = connect(side, url, key, stack)

        def work(_: object) -> dict[str, int]:
            return {"failed": run(client, keys(count), text)}

        return timed(work)


def connect(side: str, url: str, key: str, stack: ExitStack) -> Any:
    if side == "ours":
        return stack.enter_context(Client(api_key=key, endpoint=url))
    import labelbox  # pyright: ignore[reportMissingTypeStubs]

    return labelbox.Client(api_key=key, endpoint=url)


# -- all of them


@dataclass
class Bench:
    """Measures the sides in turns against one server."""

    options: argparse.Namespace
    server: int
    """The id of its process."""
    url: str
    key: str
    sides: Sequence[str]
    runs: int = 0

    def run(self, client: Client) -> None:
        dataset = client.create_dataset(name="bench")
        rows = ({"row_data": "text", "global_key": name} for name in keys(self.options.rows))
        dataset.create_data_rows(rows).wait_till_complete()
        for scenario in self.options.scenario or SCENARIOS:
            for latency in self.options.latency or [0.0, 50.0]:
                with delayed(self.url, latency / 1000) as url:
                    turns = [self.turn(client, scenario, url, turn) for turn in range(self.options.turns)]
                show(f"{scenario:<10} {latency:>4.0f} ms", self.sides, turns, self.options.rows)

    def turn(self, client: Client, scenario: str, url: str, turn: int) -> Turn:
        order = self.sides if turn % 2 == 0 else self.sides[::-1]
        return {side: self.once(client, scenario, url, side) for side in order}

    def once(self, client: Client, scenario: str, url: str, side: str) -> dict[str, float]:
        self.runs += 1
        count, text, before = self.options.rows, f"text {self.runs}", cpu_seconds(self.server)
        arguments = json.dumps([side, scenario, url, self.key, count, text])
        command = [
            sys.executable,
            "-W",
            "ignore",
            "-m",
            "benchmarks.client_reference",
            "--measure",
            arguments,
        ]
        output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        found: dict[str, float] = json.loads(output.splitlines()[-1])
        if found["failed"] or not SCENARIOS[scenario].check(client, f"bench-{count - 1}", text):
            raise SystemExit(f"{side} did not do the whole work of {scenario}: {found}")
        return {**found, "server": cpu_seconds(self.server) - before}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--latency", type=float, action="append", help="milliseconds; may be repeated")
    parser.add_argument("--scenario", action="append", choices=SCENARIOS)
    options = parser.parse_args()
    print(f"Medians of {options.turns} turns, {options.rows:,} data rows")
    print(f"{'scenario':<10} latency client      rows/s  CPU us/row: client  server  growth MiB")
    sides = ["ours", "official"] if find_spec("labelbox") else ["ours"]
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        process, url, key = stack.enter_context(serving(Path(folder)))
        client = stack.enter_context(Client(api_key=key, endpoint=url))
        Bench(options, process.pid, url, key, sides).run(client)


def show(title: str, sides: Sequence[str], turns: Sequence[Turn], count: int) -> None:
    for side in sides:
        wall, cpu, server, growth = (
            median(turn[side][figure] for turn in turns) for figure in ("wall", "cpu", "server", "growth")
        )
        print(f"{title} {side:<9}{count / wall:>9.0f}{cpu / count * 1e6:>20.0f}", end="")
        print(f"{server / count * 1e6:>8.0f}{growth / 1024:>12.1f}", flush=True)
    if len(sides) > 1:
        ratio = median(turn["official"]["wall"] / turn["ours"]["wall"] for turn in turns)
        print(f"{title} ours is {ratio:.1f} times as fast", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        print(json.dumps(measure(*json.loads(sys.argv[2]))))
    else:
        main()
