"""A million data rows through the embedded server: rows per second, and the memory and CPU time of both sides.

    python -m benchmarks.million 10000 100000 1000000

For each number a new server in a process of its own, on a SQLite file that survives crashes. Meanwhile a third process
asks for a project ten times a second: what others wait while the server is busy. Reads /proc, so it needs Linux.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from typing import Any

from labelbox_gen import Client, DataRow, Dataset, ExportParams

READY = re.compile(r"ready: (\S+) key=(\S+)")
KEYS = 200
#: Everything an export can include.
FULL: ExportParams = {
    "label_details": True,
    "metadata_fields": True,
    "data_row_details": True,
    "project_details": True,
}
TICKS = os.sysconf("SC_CLK_TCK")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("rows", type=int, nargs="*", default=[10_000, 100_000])
    parser.add_argument("--folder", type=Path, help="where the databases go; removed afterwards")
    arguments = parser.parse_args()
    for count in arguments.rows:
        with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
            run(count, Path(folder))


def run(count: int, folder: Path) -> None:
    print(f"\n{count:,} rows")
    print(f"{'step':<28}{'s':>8}{'rows/s':>9}   CPU us/row: {'server':>6}{'client':>7}", end="")
    print(f"   peak MiB: {'server':>6}{'client':>7}   get_project ms: {'median':>6}{'most':>7}")
    with serving(folder) as (process, url, key), Client(api_key=key, endpoint=url) as client:
        project = client.create_project(name="million")
        with probing(url, key, project.uid) as probe:
            steps = Steps(process.pid, probe)
            dataset = client.create_dataset(name="million")
            task = steps.run("upload", count, lambda: dataset.create_data_rows(rows(count)))
            steps.run("create", count, lambda: task.wait_till_done(timeout_seconds=7200.0))
            steps.run("row_count", count, lambda: expect(count, client.get_dataset(dataset.uid).row_count))
            steps.run("page", count, lambda: expect(count, number(dataset.data_rows())))
            steps.run("find by global key", KEYS, lambda: find(dataset, count))
            steps.run("export", count, lambda: expect(count, number(dataset.export().stream_lines())))
            steps.run("connect to a project", count, lambda: project.datasets.connect(dataset))
            steps.run(
                "export, all included", count, lambda: expect(count, number(dataset.export(None, FULL)))
            )
            steps.run("export of the project", count, lambda: expect(count, number(project.export())))
            steps.run("result of the task", count, lambda: expect(count, number(iter(task.result))))
            steps.run("delete", count, dataset.delete)
    files = sum(path.stat().st_size for path in (folder / "files").rglob("*") if path.is_file())
    database = sum(path.stat().st_size for path in folder.glob("labelbox.sqlite3*"))
    print(f"database {database / 2**20:.0f} MiB, files {files / 2**20:.0f} MiB")


def rows(count: int) -> Iterator[dict[str, Any]]:
    for n in range(count):
        yield {
            "row_data": f"https://example.com/images/{n:08}.jpg",
            "global_key": f"million-{n:08}",
            "external_id": f"images/{n:08}.jpg",
            "metadata": [{"name": "tag", "value": f"part-{n % 100}"}],
        }


def find(dataset: Dataset, count: int) -> None:
    for n in range(0, count, max(1, count // KEYS)):
        assert dataset.data_rows(where=DataRow.global_key == f"million-{n:08}").get_one() is not None


def number(items: Any) -> int:
    return sum(1 for _ in items)


def expect(wanted: int, got: int | None) -> None:
    if wanted != got:
        raise AssertionError(f"{wanted} rows were expected, {got} came")


@dataclass
class Steps:
    """Runs steps and prints what each took."""

    server: int
    probe: Connection

    def run(self, name: str, count: int, work: Callable[[], Any]) -> Any:
        sides = (self.server, os.getpid())
        before = [cpu_seconds(pid) for pid in sides]
        for pid in sides:
            forget_peak(pid)
        self._waits()
        started = time.perf_counter()
        result = work()
        seconds = time.perf_counter() - started
        waits = self._waits() or [float("nan")]
        server, client = (
            (cpu_seconds(pid) - start) / count * 1e6 for pid, start in zip(sides, before, strict=True)
        )
        peaks = [peak_mib(pid) for pid in sides]
        print(f"{name:<28}{seconds:>8.2f}{count / seconds:>9.0f}{server:>21.0f}{client:>7.0f}", end="")
        print(f"{peaks[0]:>19.0f}{peaks[1]:>7.0f}{median(waits):>25.1f}{max(waits):>7.0f}", flush=True)
        return result

    def _waits(self) -> list[float]:
        """Milliseconds of each question of the probe since the last time."""
        self.probe.send(None)
        return self.probe.recv()


@contextmanager
def serving(folder: Path) -> Generator[tuple[subprocess.Popen[str], str, str]]:
    serve = [sys.executable, "-m", "labelbox_gen.cli", "serve", "--port", "0", "--data", str(folder)]
    with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url, key = READY.findall(process.stdout.readline())[0]
            yield process, url, key
        finally:
            process.terminate()


@contextmanager
def probing(url: str, key: str, project_id: str) -> Generator[Connection]:
    spawn = multiprocessing.get_context("spawn")
    ours, its = spawn.Pipe()
    process = spawn.Process(target=probe, args=(its, url, key, project_id), daemon=True)
    process.start()
    try:
        ours.recv()
        yield ours
    finally:
        process.terminate()


def probe(pipe: Connection, url: str, key: str, project_id: str) -> None:
    """Asks, and sends the waits to whoever asks for them."""
    waits: list[float] = []
    with Client(api_key=key, endpoint=url) as client:
        client.get_project(project_id)
        pipe.send("ready")
        while True:
            started = time.perf_counter()
            client.get_project(project_id)
            waits.append((time.perf_counter() - started) * 1e3)
            if pipe.poll(0.1):
                pipe.recv()
                pipe.send(waits)
                waits = []


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def forget_peak(pid: int) -> None:
    Path(f"/proc/{pid}/clear_refs").write_text("5")


def peak_mib(pid: int) -> float:
    found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) / 1024 if found else float("nan")


if __name__ == "__main__":
    main()
