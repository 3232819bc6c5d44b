"""Pagination: the end of lists, and the next request."""

from __future__ import annotations

from typing import Any

import pytest

from labelbox_gen._runtime.lists.paging import CursorPaging, OffsetPaging, WholeList, pick
from labelbox_gen.exceptions import LabelboxError, ResourceNotFoundError

OFFSET = OffsetPaging(("project", "labels"), size=3)
CURSOR = CursorPaging(("list", "nodes"), ("list", "after"), "from", size=3)


def offset_page(count: int) -> dict[str, Any]:
    return {"project": {"labels": [{"id": n} for n in range(count)]}}


def cursor_page(count: int, after: object) -> dict[str, Any]:
    return {"list": {"nodes": [{"id": n} for n in range(count)], "after": after}}


@pytest.mark.parametrize(("limit", "first"), [(None, 3), (1, 1), (2, 2), (3, 3), (100, 3), (0, 1)])
def test_no_more_is_asked_for_than_wanted(limit: int | None, first: int) -> None:
    assert OFFSET.start(limit) == {"skip": 0, "first": first}
    assert CURSOR.start(limit) == {"from": None, "first": first}


@pytest.mark.parametrize(
    ("count", "following"),
    [(0, None), (2, None), (3, {"skip": 9, "first": 3}), (4, {"skip": 10, "first": 3})],
)
def test_an_offset_page_that_is_not_full_is_the_last(count: int, following: object) -> None:
    page = OFFSET.read(offset_page(count), {"skip": 6, "first": 3})
    assert len(page.items) == count
    assert page.following == following


@pytest.mark.parametrize(
    ("count", "after", "following"),
    [
        (3, "c2", {"from": "c2", "first": 3}),
        (1, "c2", {"from": "c2", "first": 3}),
        (3, None, None),
        (3, "", None),
        (0, "c2", None),
    ],
)
def test_a_list_with_cursors_ends_without_one_or_with_an_empty_page(
    count: int, after: object, following: object
) -> None:
    page = CURSOR.read(cursor_page(count, after), {"from": "c1", "first": 3})
    assert len(page.items) == count
    assert page.following == following


def test_a_repeated_cursor_raises() -> None:
    with pytest.raises(LabelboxError, match="would never end"):
        CURSOR.read(cursor_page(3, "c1"), {"from": "c1", "first": 3})


def test_a_whole_list_has_one_page() -> None:
    paging = WholeList(("items",))
    assert paging.start(1) == {}
    assert paging.read({"items": [1, 2]}, {}).following is None


def test_a_list_of_a_deleted_object_raises() -> None:
    with pytest.raises(ResourceNotFoundError, match="no such project"):
        OFFSET.read({"project": None}, {"skip": 0, "first": 3})


@pytest.mark.parametrize(
    ("data", "found"), [({"a": {"b": 1}}, 1), ({"a": None}, None), ({"a": {"b": None}}, None)]
)
def test_null_in_a_path_is_none(data: dict[str, Any], found: object) -> None:
    assert pick(data, ("a", "b")) == found
