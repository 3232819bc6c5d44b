"""Lists on the server in Python's own syntax, which only a sync client can follow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from labelbox_gen import AsyncClient, Client, Dataset
from labelbox_gen.exceptions import InvalidUsageError


@pytest.fixture
def dataset(labelbox_client: Client) -> Dataset:
    made = labelbox_client.create_dataset(name="d")
    made.create_data_rows([{"row_data": str(n)} for n in range(3)]).wait_till_done()
    return made


@pytest.fixture
def requests(labelbox_client: Client) -> list[httpx.Request]:
    found: list[httpx.Request] = []
    labelbox_client.transport._http.event_hooks = {"request": [found.append]}
    return found


def test_len_asks_for_the_count(dataset: Dataset, requests: list[httpx.Request]) -> None:
    assert len(dataset.data_rows()) == 3
    assert len(requests) == 1


@pytest.mark.parametrize("read", [list, tuple, sorted, lambda rows: [*rows]])
def test_making_a_list_does_not_count(
    dataset: Dataset, requests: list[httpx.Request], read: Callable[[Any], Any]
) -> None:
    rows = dataset.data_rows()
    if read is sorted:
        assert len(sorted(rows, key=lambda row: row.uid)) == 3
    else:
        assert len(read(rows)) == 3
    assert len(requests) == 1
    assert len(rows) == 3  # the iteration is over


def test_a_length_that_nobody_knows_is_a_type_error(labelbox_client: Client) -> None:
    with pytest.raises(InvalidUsageError, match="does not count <PaginatedCollection of Project"):
        len(labelbox_client.get_projects())
    with pytest.raises(TypeError):
        len(labelbox_client.get_projects())
    assert list(labelbox_client.get_projects()) == []


def test_a_condition_asks_for_one_object(
    labelbox_client: Client, dataset: Dataset, requests: list[httpx.Request]
) -> None:
    assert labelbox_client.get_datasets()
    assert not labelbox_client.get_projects()
    assert len(requests) == 2


def test_membership_reads_the_list(labelbox_client: Client, dataset: Dataset) -> None:
    assert dataset in labelbox_client.get_datasets()
    assert dataset not in labelbox_client.get_projects()


@pytest.mark.parametrize(
    "use",
    [
        lambda projects: list(projects),
        lambda projects: len(projects),
        lambda projects: bool(projects),
        lambda projects: 1 in projects,
        lambda projects: reversed(projects),
        lambda projects: [*projects],
    ],
)
async def test_syntax_that_cannot_await_is_refused(
    async_labelbox_client: AsyncClient, use: Callable[[Any], Any]
) -> None:
    with pytest.raises(InvalidUsageError, match="PaginatedCollection of Project"):
        use(async_labelbox_client.get_projects())


async def test_a_sync_list_is_not_iterated_over_asynchronously(labelbox_client: Client) -> None:
    projects: Any = labelbox_client.get_projects()
    with pytest.raises(InvalidUsageError, match="is iterated over with `for`"):
        async for _ in projects:
            pass
