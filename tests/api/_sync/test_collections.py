# Written by `make codegen` from tests/api/_async/test_collections.py. DO NOT EDIT.
"""Paginated collections."""

from __future__ import annotations

import gc
from collections.abc import Callable
from copy import copy, deepcopy
from typing import Any
from weakref import WeakSet

import numpy as np
import pytest

from labelbox_gen import (
    Client,
    DataRow,
    Dataset,
    MediaType,
    PaginatedCollection,
    Project,
)
from labelbox_gen._runtime.clock import Clock
from labelbox_gen._runtime.entities.forms import fields_of
from labelbox_gen._runtime.lists.paging import CursorPaging, OffsetPaging, Paging
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen.exceptions import (
    InvalidQueryError,
    InvalidUsageError,
    ItemNotFoundError,
    ResourceNotFoundError,
)

#: Three pages of data rows.
ROWS = 1200

PAGES = Tuning().prefetch_pages


@pytest.fixture
def far(client: Client) -> None:
    """Pages are always prefetched, as from a distant server."""
    client.transport.tuning = Tuning(prefetch_min_latency_seconds=0.0)


@pytest.fixture
def near(client: Client) -> None:
    """Pages are never prefetched, as from a server on the same machine."""
    client.transport.tuning = Tuning(prefetch_min_latency_seconds=60.0)


@pytest.fixture
def full(dataset: Dataset) -> Dataset:
    task = dataset.create_data_rows({"row_data": "t", "external_id": f"{n}"} for n in range(ROWS))
    task.wait_till_done()
    return dataset


def asked(sent: list[Any]) -> list[int]:
    """The requested page sizes."""
    return [body["variables"]["first"] for body in sent]


def test_nothing_is_fetched_before_iteration(client: Client, dataset: Dataset, sent: list[Any]) -> None:
    collections = [client.get_projects(), client.get_datasets(), dataset.data_rows(), dataset.projects()]
    names = ["Project", "Dataset", "DataRow", "Project"]
    assert [repr(each) for each in collections] == [
        f"<PaginatedCollection of {name}, fetched when iterated>" for name in names
    ]
    assert "PaginatedCollection of Project" in collections[0]._repr_html_()
    assert sent == []


def test_all_pages_are_fetched_once(full: Dataset, sent: list[Any]) -> None:
    found = [row.external_id for row in full.data_rows()]
    assert len(found) == len(set(found)) == ROWS
    assert asked(sent) == [500, 500, 500]


def test_a_page_that_is_just_full_is_followed_by_an_empty_one(client: Client, sent: list[Any]) -> None:
    for n in range(100):
        client.create_project(name=f"{n}")
    sent.clear()
    assert len([project for project in client.get_projects()]) == 100
    assert [(body["variables"]["skip"], body["variables"]["first"]) for body in sent] == [
        (0, 100),
        (100, 100),
    ]


def test_get_one_asks_for_one(full: Dataset, sent: list[Any]) -> None:
    assert full.data_rows().get_one() is not None
    assert asked(sent) == [1]


def test_get_one_of_an_empty_list_is_none(dataset: Dataset) -> None:
    assert dataset.data_rows().get_one() is None


def test_get_many_asks_for_no_more_than_wanted(full: Dataset, sent: list[Any]) -> None:
    for count, sizes in ((0, []), (-1, []), (7, [7]), (500, [500]), (501, [500, 1]), (1100, [500, 500, 100])):
        sent.clear()
        assert len(full.data_rows().get_many(count)) == max(0, count)
        assert asked(sent) == sizes


def test_get_many_of_more_than_there_are_gives_all(full: Dataset) -> None:
    assert len(full.data_rows().get_many(5000)) == ROWS


@pytest.mark.usefixtures("far")
def test_the_next_page_of_a_far_server_is_fetched_while_one_is_consumed(
    full: Dataset, sent: list[Any]
) -> None:
    consumed = 0
    for _ in full.data_rows():
        consumed += 1
        if consumed == 1:
            for _ in range(50):  # the second page needs no more of ours than time
                full.refresh()
            assert sum("datasetDataRows" in body["query"] for body in sent) == 2
    assert consumed == ROWS


@pytest.mark.usefixtures("near")
def test_the_next_page_of_a_near_server_is_fetched_when_it_is_needed(full: Dataset, sent: list[Any]) -> None:
    consumed = 0
    for _ in full.data_rows():
        consumed += 1
        assert len(sent) == (consumed + 499) // 500
    assert consumed == ROWS


@pytest.mark.usefixtures("far")
def test_a_consumer_that_stops_releases_resources(client: Client, full: Dataset, sent: list[Any]) -> None:
    for _ in full.data_rows():
        break
    gc.collect()
    client.get_user()
    assert len([body for body in sent if "datasetDataRows" in body["query"]]) <= 2


def test_an_error_of_the_consumer_propagates(full: Dataset) -> None:
    def consume() -> None:
        for _ in full.data_rows():
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        consume()
    assert full.data_rows().get_one() is not None


def test_iterating_twice_asks_twice(client: Client, project: Project) -> None:
    projects = client.get_projects()
    assert [found for found in projects] == [project]
    other = client.create_project(name="Other")
    assert {found for found in projects} == {project, other}


def test_an_error_of_a_prefetched_page_is_raised_when_reached(client: Client, dataset: Dataset) -> None:
    rows = dataset.data_rows()
    dataset.delete()
    with pytest.raises(ResourceNotFoundError):
        rows.get_one()


@pytest.mark.parametrize(
    ("index", "sizes"),
    [
        (slice(10), [10]),
        (slice(0, 3), [3]),
        (slice(5, 5), []),
        (slice(7, 2), []),
        (slice(2, 9, 3), [9]),
        (slice(1198, 1300), [500, 500, 300]),
        (slice(1190, None), [500, 500, 500]),
        (slice(np.int64(2)), [2]),
    ],
)
def test_a_slice_is_a_list_of_no_more_than_needed(
    full: Dataset, sent: list[Any], index: slice, sizes: list[int]
) -> None:
    """Collections with cursor and with offset pagination."""
    everything = [row.uid for row in full.data_rows()]
    sent.clear()
    assert [row.uid for row in full.data_rows()[index]] == everything[index]
    assert asked(sent) == sizes
    ordered = full.data_rows(order_by=DataRow.uid.asc)
    assert [row.uid for row in ordered[index]] == sorted(everything)[index]


def test_a_position_gives_one_object(full: Dataset, sent: list[Any]) -> None:
    everything = [row.uid for row in full.data_rows()]
    sent.clear()
    ordered = full.data_rows(order_by=DataRow.uid.asc)
    assert (ordered[1100]).uid == sorted(everything)[1100]
    assert [body["variables"]["skip"] for body in sent] == [1100]
    assert asked(sent) == [1]
    assert (full.data_rows()[3]).uid == everything[3]
    with pytest.raises(ItemNotFoundError, match="no object at position 1200"):
        full.data_rows()[ROWS]
    with pytest.raises(IndexError):
        ordered[ROWS]


@pytest.mark.parametrize("index", [-1, slice(-3, None), slice(0, -1), slice(None, None, -1), slice(0, 3, 0)])
def test_positions_from_the_end_are_refused(client: Client, index: Any) -> None:
    with pytest.raises(InvalidQueryError, match=r"from its end|at least 1"):
        client.get_projects()[index]


@pytest.mark.parametrize("index", ["0", None, 1.5, slice("a", "b")])
def test_other_positions_are_refused(client: Client, index: Any) -> None:
    with pytest.raises(InvalidUsageError, match="a whole number or a slice"):
        client.get_projects()[index]


@pytest.mark.parametrize("n", [None, "5", 1.5])
def test_a_number_of_objects_must_be_an_integer(client: Client, n: Any) -> None:
    with pytest.raises(InvalidQueryError, match="n must be int, not"):
        client.get_projects().get_many(n)


def test_the_server_counts_where_it_can(
    full: Dataset, project: Project, client: Client, sent: list[Any]
) -> None:
    assert full.data_rows().count() == ROWS
    assert project.labels().count() == 0
    assert [body["query"].split("(")[0] for body in sent] == [
        "query GetDataset",
        "query GetProjectLabelCount",
    ]
    for uncounted in [client.get_projects(), full.data_rows(where=DataRow.external_id == "1")]:
        with pytest.raises(InvalidUsageError, match="the server does not count <PaginatedCollection of"):
            uncounted.count()


def test_displaying_and_copying_fetch_nothing(project: Project, sent: list[Any]) -> None:
    listed = project.datasets()
    assert "of Dataset" in repr(deepcopy(listed))
    assert "of Dataset" in repr(copy(listed))
    assert listed._repr_html_()
    assert sent == []
    assert [found for found in copy(listed)] == []


def test_the_first_objects_are_a_table_in_a_notebook(client: Client) -> None:
    for name in ("<b>one</b>", "two"):
        client.create_dataset(name=name)
    first: Any = client.get_datasets()[:10]
    assert "&lt;b&gt;one&lt;/b&gt;" in first._repr_html_()
    assert (client.get_projects()[:10])._repr_html_() is None  # type: ignore[attr-defined]  # pyright: ignore


@pytest.mark.usefixtures("far")
def test_pages_of_a_long_list_travel_side_by_side_and_stay_in_order(client: Client) -> None:
    under_way: list[int] = []
    most: list[int] = []

    def fetch(asked: dict[str, Any]) -> dict[str, Any]:
        under_way.append(asked["skip"])
        most.append(len(under_way))
        Clock().sleep(0.01)
        under_way.remove(asked["skip"])
        return {"rows": [{"id": n} for n in range(asked["skip"], min(asked["skip"] + 10, 405))]}

    collection = PaginatedCollection(
        fetch,
        OffsetPaging(("rows",), size=10),
        lambda row: row["id"],
        client.pool,
        tuning=client.tuning,
        clock=client.clock,
    )
    assert [found for found in collection] == list(range(405))
    assert 1 < max(most) <= PAGES


class RequestClock(Clock):
    """A clock that only requests advance."""

    now = 0.0

    def monotonic(self) -> float:
        return self.now


def by_offset(asked: dict[str, Any]) -> dict[str, Any]:
    return {"rows": [{"id": n} for n in range(asked["skip"], min(asked["skip"] + 10, 405))]}


def by_cursor(asked: dict[str, Any]) -> dict[str, Any]:
    page = by_offset({"skip": asked["after"] or 0})
    return page | {"next": page["rows"][-1]["id"] + 1 if len(page["rows"]) == 10 else None}


@pytest.mark.parametrize(
    ("page", "paging"),
    [
        (by_offset, OffsetPaging(("rows",), size=10)),
        (by_cursor, CursorPaging(("rows",), ("next",), "after", size=10)),
    ],
)
def test_latency_may_rise_and_fall_within_a_list(
    client: Client, page: Callable[[Any], Any], paging: Paging
) -> None:
    asked_for: list[Any] = []
    clock = RequestClock()

    def fetch(asked: dict[str, Any]) -> Any:
        asked_for.append(asked)
        clock.now += len(asked_for) // 6 % 2
        return page(asked)

    collection = PaginatedCollection(
        fetch, paging, lambda row: row["id"], client.pool, tuning=client.tuning, clock=clock
    )
    assert [found for found in collection] == list(range(405))
    assert len(asked_for) <= 41 + PAGES


class Row(dict[str, Any]):
    """A row of a response that supports weak references."""

    __slots__ = ("__weakref__",)

    __hash__ = object.__hash__


def test_memory_stays_flat_over_many_pages(client: Client) -> None:
    alive: WeakSet[Row] = WeakSet()

    def fetch(asked: dict[str, Any]) -> dict[str, Any]:
        rows = [Row(id=n) for n in range(10 if asked["skip"] < 1000 else 0)]
        for row in rows:
            alive.add(row)
        return {"rows": rows}

    collection = PaginatedCollection(
        fetch, OffsetPaging(("rows",), size=10), dict, client.pool, tuning=client.tuning, clock=client.clock
    )
    most = [len(alive) for _ in collection]
    assert len(most) == 1000
    assert max(most) <= 10 * (PAGES + 2)


def test_a_list_becomes_a_data_frame(client: Client) -> None:
    for name in ("a", "b"):
        client.create_project(name=name, media_type=MediaType.IMAGE)
    frame = client.get_projects().to_pandas()
    assert sorted(frame["name"]) == ["a", "b"]
    assert set(frame.columns) == set(fields_of(Project))
    assert frame["created_at"].dt.tz is not None


def test_an_empty_list_is_an_empty_data_frame(client: Client) -> None:
    frame = client.get_projects().to_pandas()
    assert len(frame) == 0
