"""Uploads while the network and the server fail: each row is created once, or one error says how to go on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import AsyncClient, Client, Dataset
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen.exceptions import LabelboxError

from . import proxy as faults
from .conftest import FAST
from .proxy import FAULTS, Proxy, at, sometimes

COUNT = 60
SUBMIT = b"mutation UpsertDataRows"


@pytest.fixture
def tuning() -> Tuning:
    """Small chunks: sixty rows are a dozen of them."""
    return FAST._replace(upload_block_rows=5, upload_chunk_bytes=500)


def rows(count: int = COUNT) -> Any:
    """Rows with global keys."""
    for n in range(count):
        yield {"row_data": f"text {n}", "global_key": f"k{n}"}


def held(dataset: Dataset) -> list[str | None]:
    return sorted(row.global_key or "" for row in dataset.data_rows())


EXPECTED = sorted(f"k{n}" for n in range(COUNT))


def until_it_works(upload: Callable[[], Any], tries: int = 30) -> Any:
    """What a user does who follows the hint."""
    for _ in range(tries):
        try:
            return upload()
        except LabelboxError as error:
            hint = str(error)
        assert "run it again with the same items and the journal" in hint
    raise AssertionError(f"not done after {tries} tries")


@pytest.mark.parametrize("seed", range(8))
def test_an_upload_with_a_journal_creates_each_row_once(
    client: Client, direct: Client, proxy: Proxy, tmp_path: Path, seed: int
) -> None:
    dataset = client.create_dataset(name="faulty")
    proxy.plan = sometimes(seed, 0.4)
    task = until_it_works(lambda: dataset.create_data_rows(rows(), journal=tmp_path / "run.jsonl"))
    assert [row.index for row in task.result] == list(range(COUNT))
    assert [row.global_key for row in task.result] == [f"k{n}" for n in range(COUNT)]
    assert task.errors == []
    proxy.plan = faults.passing
    assert held(direct.get_dataset(dataset.uid)) == EXPECTED
    assert len(set(proxy.seen)) > 4


@pytest.mark.parametrize("fault", FAULTS)
def test_a_submission_that_meets_a_fault_is_done_once(
    client: Client, direct: Client, proxy: Proxy, tmp_path: Path, fault: str
) -> None:
    dataset = client.create_dataset(name="faulty")
    proxy.plan = at(0, 1, fault=fault, of=SUBMIT)
    task = until_it_works(lambda: dataset.create_data_rows(rows(), journal=tmp_path / "run.jsonl"))
    assert [row.index for row in task.result] == list(range(COUNT))
    assert task.errors == []
    assert held(direct.get_dataset(dataset.uid)) == EXPECTED
    assert fault in proxy.seen


@pytest.mark.parametrize("fault", [faults.RESET_LATE, faults.CUT, faults.TRUNCATED, faults.BAD_GATEWAY_LATE])
def test_rows_without_keys_are_found_again_by_what_they_are(
    client: Client, direct: Client, proxy: Proxy, tmp_path: Path, fault: str
) -> None:
    dataset = client.create_dataset(name="keyless")
    proxy.plan = at(0, fault=fault, of=SUBMIT)
    items = [{"row_data": f"text {n}"} for n in range(COUNT)]
    task = dataset.create_data_rows(items, journal=tmp_path / "run.jsonl")
    assert [row.index for row in task.result] == list(range(COUNT))
    assert direct.get_dataset(dataset.uid).row_count == COUNT


def test_rows_without_keys_are_never_sent_twice(
    client: Client, direct: Client, proxy: Proxy, tmp_path: Path
) -> None:
    dataset = client.create_dataset(name="keyless")
    journal = tmp_path / "run.jsonl"
    proxy.plan = at(0, fault=faults.BAD_GATEWAY, of=SUBMIT)
    items = [{"row_data": f"text {n}"} for n in range(COUNT)]
    for _ in range(2):
        with pytest.raises(
            LabelboxError, match="it is not known whether the 60 data rows were created"
        ) as caught:
            dataset.create_data_rows(items, journal=journal)
        assert caught.value.maybe_done
        assert "delete the last line" in str(caught.value)
    assert direct.get_dataset(dataset.uid).row_count == 0
    lines = journal.read_text().splitlines(keepends=True)
    journal.write_text("".join(lines[:-1]))
    dataset.create_data_rows(items, journal=journal).wait_till_done()
    assert direct.get_dataset(dataset.uid).row_count == COUNT


def test_a_submission_that_is_delivered_twice_has_one_outcome(
    client: Client, direct: Client, proxy: Proxy
) -> None:
    """Without a journal, too."""
    dataset = client.create_dataset(name="twice")
    proxy.plan = at(0, fault=faults.TWICE, of=SUBMIT)
    items = [*rows(3), {"row_data": "again", "global_key": "k1"}]
    task = dataset.create_data_rows(items)
    assert [(row.index, row.global_key) for row in task.result] == [(0, "k0"), (1, "k1"), (2, "k2")]
    assert [(row.index, row.global_key) for row in task.errors] == [(3, "k1")]
    assert direct.get_dataset(dataset.uid).row_count == 3


@pytest.mark.parametrize("fault", [faults.RESET_LATE, faults.BAD_GATEWAY, faults.TRUNCATED])
def test_without_a_journal_a_lost_answer_is_an_error_that_says_so(
    client: Client, proxy: Proxy, fault: str
) -> None:
    dataset = client.create_dataset(name="faulty")
    proxy.plan = at(0, fault=fault, of=SUBMIT)
    with pytest.raises(LabelboxError) as caught:
        dataset.create_data_rows(rows())
    assert caught.value.maybe_done
    assert "Whether the data rows were created is not known" in str(caught.value)


def test_a_server_that_is_gone_says_what_is_done(client: Client, proxy: Proxy, tmp_path: Path) -> None:
    dataset = client.create_dataset(name="gone")
    journal = tmp_path / "run.jsonl"

    def items() -> Any:
        for n, row in enumerate(rows()):
            if n == 40:
                proxy.refuse()
            yield row

    with pytest.raises(LabelboxError, match="rows are uploaded; run it again") as caught:
        dataset.create_data_rows(items(), journal=journal)
    assert str(journal) in str(caught.value)
    with pytest.raises(LabelboxError, match="No data row was created"):
        dataset.create_data_rows(rows())
    proxy.accept()
    sent = len(proxy.seen)
    dataset.create_data_rows(rows(), journal=journal).wait_till_done()
    assert held(dataset) == EXPECTED
    assert len(proxy.seen) - sent < COUNT / 5 + 10


@pytest.mark.parametrize("seed", range(3))
async def test_async_uploads_bear_the_same(proxy: Proxy, key: str, tmp_path: Path, seed: int) -> None:
    async with AsyncClient(key, endpoint=proxy.endpoint) as client:
        dataset = await client.create_dataset(name="faulty")
        proxy.plan = sometimes(seed, 0.4)
        for _ in range(30):
            try:
                task = await dataset.create_data_rows(rows(), journal=tmp_path / "run.jsonl")
                break
            except LabelboxError:
                continue
        assert [row.index for row in await task.result] == list(range(COUNT))
        assert await task.errors == []
        assert sorted([row.global_key or "" async for row in dataset.data_rows()]) == EXPECTED


def test_a_clock_that_jumps_does_not_matter(
    client: Client, proxy: Proxy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = iter([0, 400, -400, 3, 0] * 1000)
    import time

    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + 86_400 * next(days))
    dataset = client.create_dataset(name="clock")
    proxy.plan = sometimes(99, 0.3)
    task = until_it_works(lambda: dataset.create_data_rows(rows(), journal=tmp_path / "run.jsonl"))
    assert len(task.result) == COUNT
