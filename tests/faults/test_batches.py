"""Batches while the network and the server fail: each operation is done once, or its outcome says that nobody knows."""

from __future__ import annotations

import pytest

from labelbox_gen import AsyncClient, Client, DataRow
from labelbox_gen.exceptions import BatchError

from . import proxy as faults
from .proxy import Proxy, at, sometimes

COUNT = 60
LATE = (faults.RESET_LATE, faults.CUT, faults.TRUNCATED, faults.BAD_GATEWAY_LATE)


@pytest.fixture
def rows(direct: Client) -> list[DataRow]:
    dataset = direct.create_dataset(name="batched")
    dataset.create_data_rows({"row_data": f"text {n}"} for n in range(COUNT)).wait_till_done()
    return list(dataset.data_rows())


@pytest.mark.parametrize("seed", range(6))
def test_updates_are_all_done(client: Client, rows: list[DataRow], proxy: Proxy, seed: int) -> None:
    """Twice for each data row, of which the second counts."""
    mine = [client.get_data_row(row.uid) for row in rows]
    proxy.plan = sometimes(seed, 0.4)
    with client.batch(size=10) as batch:
        for word in ("first", "second"):
            for n, row in enumerate(mine):
                batch.add(row.update, external_id=f"{word} {n}")
    proxy.plan = faults.passing
    for n, row in enumerate(rows):
        row.refresh()
        assert row.external_id == f"second {n}" == mine[n].external_id


@pytest.mark.parametrize("fault", LATE)
def test_creations_whose_answer_is_lost_are_unknown_and_not_sent_again(
    client: Client, direct: Client, proxy: Proxy, fault: str
) -> None:
    proxy.plan = at(1, fault=fault, of=b"mutation")
    not_done = pytest.raises(BatchError, match="10 of 30 operations did not succeed: 10 unknown")
    with not_done as caught, client.batch(size=10) as batch:
        outcomes = [batch.add(client.create_project, name=f"{n:02}") for n in range(30)]
    assert [outcome.state for outcome in outcomes].count("ok") == 20
    assert all(outcome.error and outcome.error.maybe_done for outcome in caught.value.outcomes)
    assert sorted(project.name for project in direct.get_projects()) == [f"{n:02}" for n in range(30)]
    assert sum(b == fault for b in proxy.seen) == 1


@pytest.mark.parametrize("fault", [faults.LIMITED, faults.LIMITED_AFTER, faults.SLOW])
def test_creations_that_surely_were_not_done_are_sent_again(
    client: Client, direct: Client, proxy: Proxy, fault: str
) -> None:
    proxy.plan = at(0, 1, 3, fault=fault, of=b"mutation")
    with client.batch(size=10) as batch:
        for n in range(30):
            batch.add(client.create_project, name=f"{n:02}")
    assert sorted(project.name for project in direct.get_projects()) == [f"{n:02}" for n in range(30)]


def test_a_server_that_is_gone_leaves_every_operation_with_an_error(
    client: Client, direct: Client, proxy: Proxy
) -> None:
    proxy.refuse()
    not_done = pytest.raises(BatchError, match="20 of 20 operations did not succeed: 20 failed")
    with not_done, client.batch(size=10) as batch:
        outcomes = [batch.add(client.create_project, name="x") for _ in range(20)]
    assert {outcome.state for outcome in outcomes} == {"failed"}
    assert list(direct.get_projects()) == []


async def test_async_batches_bear_the_same(rows: list[DataRow], proxy: Proxy, key: str) -> None:
    async with AsyncClient(key, endpoint=proxy.endpoint) as client:
        mine = [await client.get_data_row(row.uid) for row in rows]
        proxy.plan = sometimes(3, 0.4)
        async with client.batch(size=10) as batch:
            for n, row in enumerate(mine):
                batch.add(row.update, external_id=f"{n}")
        assert [row.external_id for row in mine] == [f"{n}" for n in range(COUNT)]
