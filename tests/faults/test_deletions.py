"""Bulk deletions while the network and the server fail."""

from __future__ import annotations

import pytest

from labelbox_gen import Client, DataRow, HttpConfig
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen.exceptions import LabelboxError

from . import proxy as faults
from .conftest import FAST
from .proxy import Proxy, at, sometimes

COUNT = 40
DELETE = b"mutation DeleteDataRows"


@pytest.fixture
def tuning() -> Tuning:
    return FAST._replace(bulk_request_items=5)


@pytest.fixture
def rows(direct: Client) -> list[DataRow]:
    dataset = direct.create_dataset(name="to be deleted")
    dataset.create_data_rows({"row_data": f"text {n}"} for n in range(COUNT)).wait_till_done()
    return list(dataset.data_rows())


@pytest.mark.parametrize("seed", range(4))
def test_deletions_are_done_once(client: Client, rows: list[DataRow], proxy: Proxy, seed: int) -> None:
    proxy.plan = sometimes(seed, 0.4)
    dataset = client.get_dataset(rows[0].dataset().uid)
    DataRow.bulk_delete(dataset.data_rows())
    proxy.plan = faults.passing
    assert dataset.data_rows().get_one() is None
    assert any(proxy.seen)


def test_a_deletion_that_is_cut_says_what_is_done(
    direct: Client, rows: list[DataRow], proxy: Proxy, key: str
) -> None:
    seen = 0

    def dying(number: int, request: bytes) -> str | None:
        nonlocal seen
        seen += DELETE in request
        return faults.UNAVAILABLE if seen > 3 else None

    with Client(key, endpoint=proxy.endpoint, http=HttpConfig(deadline=0.5)) as client:
        dataset = client.get_dataset(rows[0].dataset().uid)
        found = list(dataset.data_rows())
        proxy.plan = dying
        with pytest.raises(
            LabelboxError, match="15 of 40 were deleted; go on with those from index 15"
        ) as caught:
            DataRow.bulk_delete(found)
        assert caught.value.maybe_done
    assert len(list(direct.get_dataset(dataset.uid).data_rows())) == 25
    DataRow.bulk_delete(direct.get_data_row(row.uid) for row in found[15:])
    assert direct.get_dataset(dataset.uid).data_rows().get_one() is None


def test_deletions_that_are_delivered_twice_are_one(
    client: Client, rows: list[DataRow], proxy: Proxy
) -> None:
    dataset = client.get_dataset(rows[0].dataset().uid)
    proxy.plan = at(*range(20), fault=faults.TWICE, of=DELETE)
    DataRow.bulk_delete(dataset.data_rows())
    assert dataset.data_rows().get_one() is None
