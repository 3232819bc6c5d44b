"""Matching outcomes to input rows."""

from __future__ import annotations

from typing import Any

import pytest

from labelbox_gen._runtime.uploads.row_index import RowIndex, names

NEW = {"type": "AUTO", "value": ""}
BY_ID = {"type": "ID", "value": "i"}
BY_KEY = {"type": "GKEY", "value": "k"}


def index_of(*rows: dict[str, Any]) -> RowIndex:
    index = RowIndex()
    for row in rows:
        index.add(row, row.get("id", NEW))
    return index


def places(index: RowIndex, *outcomes: dict[str, Any]) -> list[int | None]:
    return index.places([names(**row) for row in outcomes], bytearray(len(index)))


KEYED = [{"global_key": f"k{n}", "row_data": "t"} for n in range(5)]


def test_outcomes_in_input_order_are_matched() -> None:
    assert places(index_of(*KEYED), KEYED[0], KEYED[2], KEYED[4]) == [0, 2, 4]


def test_outcomes_in_any_order_are_matched() -> None:
    assert places(index_of(*KEYED), KEYED[4], KEYED[0], KEYED[2], KEYED[1]) == [4, 0, 2, 1]


def test_unknown_rows_have_no_position() -> None:
    index = index_of(*KEYED)
    assert places(index, {"global_key": "other"}, KEYED[1]) == [None, 1]
    assert not index.has(names(global_key="other"))
    assert index.has(names(global_key="k1"))


def test_rows_with_equal_names_are_matched_in_order() -> None:
    assert places(index_of(*3 * [{"row_data": "t"}]), *3 * [{"row_data": "t"}]) == [0, 1, 2]


@pytest.mark.parametrize(
    ("row", "outcome"),
    [
        ({"global_key": "g", "external_id": "e", "row_data": "r"}, {"global_key": "g"}),
        ({"external_id": "e", "row_data": "r"}, {"external_id": "e", "id": "new", "row_data": "r"}),
        ({"row_data": "r"}, {"row_data": "r", "id": "new"}),
        ({"row_data": {"b": 1, "a": [1]}}, {"row_data": '{"a": [1], "b": 1}'}),
        ({"row_data": "{no json"}, {"row_data": "{no json"}),
        ({"id": BY_ID, "external_id": "e"}, {"id": "i", "global_key": "g", "external_id": "e"}),
        ({"id": BY_KEY, "row_data": "r"}, {"global_key": "k", "row_data": "r"}),
    ],
)
def test_a_row_is_identified_by_its_most_specific_name(row: dict[str, Any], outcome: dict[str, Any]) -> None:
    assert places(index_of({"row_data": "other"}, row), outcome) == [1]


def test_of_rows_with_the_same_name_the_last_failed() -> None:
    index = index_of({"global_key": "a"}, {"global_key": "b"}, {"global_key": "a"}, {"global_key": "a"})
    failed = [names(global_key="a"), names(global_key="a"), names(global_key="z")]
    assert index.last_places(failed) == [2, 3, None]


def test_a_long_input_is_matched_in_one_pass() -> None:
    rows = [{"global_key": f"k{n}"} for n in range(20_000)]
    found = places(index_of(*rows), *rows[::2])
    assert found == list(range(0, 20_000, 2))
