"""Lists while the network and the server fail: each object once, in order, and nothing left out."""

from __future__ import annotations

import pytest

from labelbox_gen import AsyncClient, Client, Project
from labelbox_gen.exceptions import LabelboxError, NetworkError

from . import proxy as faults
from .proxy import FAULTS, Proxy, sometimes

ROWS = 1_700


@pytest.fixture(scope="module")
def filled(labelbox_server: object) -> tuple[str, str]:
    """The key of an organization, and a dataset in it with more data rows than fit on three pages."""
    key = labelbox_server.add_organization()  # type: ignore[attr-defined]
    with labelbox_server.client(api_key=key) as client:  # type: ignore[attr-defined]
        dataset = client.create_dataset(name="listed")
        dataset.create_data_rows(
            {"row_data": "t", "global_key": f"{key}-{n}"} for n in range(ROWS)
        ).wait_till_done()
        for n in range(250):
            client.create_project(name=f"{n:03}")
        return key, dataset.uid


@pytest.mark.parametrize("seed", range(4))
def test_cursor_pages_lose_nothing(filled: tuple[str, str], proxy: Proxy, seed: int) -> None:
    key, dataset_id = filled
    with Client(key, endpoint=proxy.endpoint) as client:
        proxy.plan = sometimes(seed, 0.5)
        keys = [row.global_key for row in client.get_dataset(dataset_id).data_rows()]
        assert len(keys) == len(set(keys)) == ROWS
        assert any(proxy.seen)


@pytest.mark.parametrize("fault", FAULTS)
def test_pages_side_by_side_lose_nothing(filled: tuple[str, str], proxy: Proxy, fault: str) -> None:
    key, _ = filled
    with Client(key, endpoint=proxy.endpoint) as client:
        proxy.plan = sometimes(7, 0.5, [fault])
        names = [project.name for project in client.get_projects()]
        assert sorted(names) == [f"{n:03}" for n in range(250)]
        assert fault in proxy.seen


async def test_async_lists_lose_nothing(filled: tuple[str, str], proxy: Proxy) -> None:
    key, dataset_id = filled
    async with AsyncClient(key, endpoint=proxy.endpoint) as client:
        proxy.plan = sometimes(11, 0.5)
        dataset = await client.get_dataset(dataset_id)
        assert len({row.global_key async for row in dataset.data_rows()}) == ROWS


def test_a_server_that_is_gone_is_one_error(filled: tuple[str, str], proxy: Proxy) -> None:
    key, _ = filled
    with Client(key, endpoint=proxy.endpoint) as client:
        found = iter(client.get_projects())
        next(found)
        proxy.refuse()
        with pytest.raises(NetworkError, match=r"no answer at .* after 5 tries"):
            list(found)
        proxy.accept()
        assert client.get_projects(where=Project.name == "000").get_one() is not None


def test_a_creation_whose_answer_is_lost_is_not_sent_again(
    client: Client, direct: Client, proxy: Proxy
) -> None:
    proxy.plan = lambda number, request: faults.RESET_LATE if b"mutation" in request else None
    with pytest.raises(LabelboxError) as caught:
        client.create_project(name="once")
    assert caught.value.maybe_done
    assert len(list(direct.get_projects())) == 1
