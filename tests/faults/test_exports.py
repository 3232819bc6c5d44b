"""Exports while the network and the server fail: each row comes once, in order, or one error says where to go on."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from labelbox_gen import AsyncClient, AsyncExportTask, Client, ExportTask, HttpConfig
from labelbox_gen._runtime.tuning import use
from labelbox_gen.exceptions import ExportInterruptedError

from . import proxy as faults
from .conftest import FAST
from .proxy import FAULTS, Proxy, at, proxied, sometimes
from .test_kills import ENVIRONMENT, serving

COUNT = 120
FILE, LINK = b"GET /files/", b"exportFileFromOffset"
EXPORTER = str(Path(__file__).with_name("exporter.py"))


@pytest.fixture(autouse=True)
def small_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("labelbox_gen.server.features.exports.stream.WINDOW", 10_000)


#: One download at a time, and parallel downloads of small segments.
DOWNLOADS = {
    "sequential": FAST,
    "parallel": FAST._replace(
        download_sample_seconds=0.0,
        download_fast_bytes_per_second=float("inf"),
        download_min_speedup=0.0,
        download_segment_bytes=3_000,
    ),
}


@pytest.fixture(params=DOWNLOADS.values(), ids=DOWNLOADS)
def network(request: pytest.FixtureRequest, tuned: None) -> Iterator[None]:
    """A fast network, and one that every consumer waits for."""
    with use(request.param):
        yield


def export(client: Client, count: int = COUNT, size: int = 300) -> ExportTask:
    """An export of so many rows that is complete."""
    dataset = client.create_dataset(name="exported")
    rows = [{"row_data": f"{n} " + size * "x", "global_key": f"k{n}"} for n in range(count)]
    dataset.create_data_rows(rows).wait_till_done()
    task = dataset.export()
    task.wait_till_done()
    return task


@pytest.fixture
def expected(direct: Client) -> tuple[str, list[bytes]]:
    """The id of an export, and its lines as they are."""
    task = export(direct)
    return task.uid, list(task.stream_lines())


def until_it_works(task: ExportTask, tries: int = 60) -> Iterator[bytes]:
    """What a user does who goes on where the error says."""
    offset = 0
    for _ in range(tries):
        try:
            for row in task.rows(offset):
                yield row.raw
            return
        except ExportInterruptedError as error:
            offset = error.offset
    raise AssertionError(f"not done after {tries} tries")


@pytest.mark.usefixtures("network")
@pytest.mark.parametrize("seed", range(6))
def test_each_row_comes_once(
    client: Client, proxy: Proxy, expected: tuple[str, list[bytes]], seed: int
) -> None:
    id, lines = expected
    task = ExportTask.get_task(client, id)
    proxy.plan = sometimes(seed, 0.4)
    assert list(until_it_works(task)) == lines
    assert len(set(proxy.seen)) > 2


@pytest.mark.usefixtures("network")
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("what", [FILE, LINK], ids=["file", "link"])
def test_one_fault_is_not_even_noticed(
    client: Client, proxy: Proxy, expected: tuple[str, list[bytes]], fault: str, what: bytes
) -> None:
    id, lines = expected
    task = ExportTask.get_task(client, id)
    proxy.plan = at(0, 2, 5, fault=fault, of=what)
    assert list(task.stream_lines()) == lines
    assert proxy.seen.count(fault) == 3


@pytest.mark.usefixtures("network")
async def test_async_rows_come_once(proxy: Proxy, key: str, expected: tuple[str, list[bytes]]) -> None:
    id, lines = expected
    proxy.plan = at(*range(0, 30, 3), fault=faults.CUT, of=FILE)
    async with AsyncClient(key, endpoint=proxy.endpoint) as client:
        task = await AsyncExportTask.get_task(client, id)
        assert [line async for line in task.stream_lines()] == lines
    assert faults.CUT in proxy.seen


@pytest.mark.usefixtures("network")
def test_a_link_that_expires_while_the_connection_is_cut(
    client: Client, proxy: Proxy, expected: tuple[str, list[bytes]]
) -> None:
    """The same link would give the rest, had it not expired: a new one does, from the byte that was reached."""
    id, lines = expected
    task = ExportTask.get_task(client, id)

    steps = iter([faults.CUT, faults.EXPIRED])
    proxy.plan = lambda number, request: next(steps, None) if FILE in request else None
    assert list(task.stream_lines()) == lines
    assert {faults.CUT, faults.EXPIRED} <= set(proxy.seen)


@pytest.mark.usefixtures("network")
def test_a_network_that_is_gone_says_where_to_go_on(
    client: Client, proxy: Proxy, expected: tuple[str, list[bytes]]
) -> None:
    id, lines = expected
    task = ExportTask.get_task(client, id)
    client.transport.policy = replace(client.transport.policy, deadline=0.3)
    found: list[bytes] = []

    def read() -> None:
        for line in task.stream_lines():
            found.append(line)
            if len(found) == 30:
                proxy.plan = lambda number, request: faults.RESET

    with pytest.raises(ExportInterruptedError, match=f"export {id} broke off after") as caught:
        read()
    error = caught.value
    assert error.rows == len(found)
    assert error.offset == sum(len(line) + 1 for line in found)
    proxy.plan = faults.passing
    assert found + list(task.stream_lines(error.offset)) == lines


@pytest.mark.usefixtures("network")
def test_a_file_that_stays_too_short_is_an_error(
    client: Client, proxy: Proxy, expected: tuple[str, list[bytes]]
) -> None:
    """A proxy on the way that gives no byte beyond the first: what came is good."""
    id, lines = expected
    task = ExportTask.get_task(client, id)
    client.transport.policy = replace(client.transport.policy, deadline=0.3)
    proxy.plan = lambda number, request: faults.EMPTY if FILE in request else None
    with pytest.raises(ExportInterruptedError, match="bytes of the file did not come") as caught:
        list(task.stream_lines())
    assert (caught.value.rows, caught.value.offset) == (0, 0)
    proxy.plan = faults.passing
    assert list(task.stream_lines()) == lines


def test_a_file_is_written_by_processes_that_are_killed(
    proxy: Proxy, key: str, direct: Client, tmp_path: Path
) -> None:
    """Until one of them comes to the end, there is no file of that name."""
    task = export(direct, count=300, size=2000)
    content = b"".join(line + b"\n" for line in task.stream_lines())
    path, part = tmp_path / "rows.jsonl", tmp_path / f"rows.jsonl.{task.uid}.part"
    proxy.delay = 0.005
    sizes = [0]
    while not path.exists():
        with subprocess.Popen(
            [sys.executable, EXPORTER, proxy.endpoint, key, task.uid, str(path), str(sizes[-1] + 200_000)],
            env=ENVIRONMENT,
        ) as process:
            assert process.wait() in (0, -signal.SIGKILL)
        if not path.exists():
            sizes.append(part.stat().st_size)
            assert content.startswith(part.read_bytes())
    assert sizes == sorted(sizes)
    assert len(sizes) > 2
    assert path.read_bytes() == content
    assert not part.exists()


def test_a_server_that_is_killed_and_started_again_goes_on(tmp_path: Path) -> None:
    key = "restart-key"
    with (
        serving(tmp_path / "data", key) as (first, url),
        proxied(url) as proxy,
        Client(key, endpoint=proxy.endpoint, http=HttpConfig(deadline=1)) as client,
    ):
        task = export(client, count=500, size=20_000)
        keys: list[str | None] = []
        offset = 0
        for row in task.rows():
            keys.append(row.data_row.global_key)
            offset = row.offset
            if len(keys) == 100:
                break
        first.kill()
        first.wait()
        with pytest.raises(ExportInterruptedError) as caught:
            next(task.rows(offset))
        assert (caught.value.rows, caught.value.offset) == (0, offset)
        with serving(tmp_path / "data", key) as (_, url):
            proxy.upstream = url
            keys += [row.data_row.global_key for row in task.rows(offset)]
    assert len(keys) == 500
    assert set(keys) == {f"k{n}" for n in range(500)}
