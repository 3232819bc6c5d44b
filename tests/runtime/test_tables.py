"""Iteration over the rows of tables."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest

from labelbox_gen._runtime.uploads.tables import SLICE, records
from labelbox_gen.exceptions import InvalidQueryError

ROWS = [{"row_data": f"text {n}", "external_id": f"e{n}" if n % 2 else None} for n in range(2 * SLICE + 1)]
BATCH = pa.RecordBatch.from_pylist(ROWS)


@pytest.mark.parametrize(
    "table",
    [
        ROWS,
        tuple(ROWS),
        pd.DataFrame(ROWS),
        pa.Table.from_pylist(ROWS),
        BATCH,
        [BATCH],
        iter([BATCH.slice(0, 5), BATCH.slice(5)]),
        pa.RecordBatchReader.from_batches(BATCH.schema, [BATCH]),
    ],
    ids=["list", "tuple", "pandas", "arrow", "batch", "batches", "iterator", "reader"],
)
def test_a_table_gives_its_rows(table: Any) -> None:
    assert list(records(table)) == ROWS


def test_missing_values_of_pandas_become_none() -> None:
    frame = pd.DataFrame(
        {"a": [1.5, float("nan")], "b": pd.to_datetime(["2024-01-31", None]), "c": [[1], None]}
    )
    assert list(records(frame)) == [
        {"a": 1.5, "b": pd.Timestamp("2024-01-31"), "c": [1]},
        {"a": None, "b": None, "c": None},
    ]


def test_a_series_is_a_list() -> None:
    assert list(records(pd.Series(["a.png", "b.png"]))) == ["a.png", "b.png"]


async def test_async_batches_give_their_rows() -> None:
    async def batches() -> AsyncIterator[Any]:
        yield {"row_data": "t"}
        yield BATCH

    assert [row async for row in records(batches())] == [{"row_data": "t"}, *ROWS]


def test_rows_are_read_lazily() -> None:
    def endless() -> Any:
        while True:
            yield {"row_data": "t"}

    rows = iter(records(endless()))
    assert [next(rows) for _ in range(3)] == 3 * [{"row_data": "t"}]


@pytest.mark.parametrize("items", ["path.png", b"bytes", {"row_data": "t"}])
def test_a_single_row_is_rejected(items: Any) -> None:
    with pytest.raises(InvalidQueryError, match="items must be a list of rows"):
        records(items)


@pytest.mark.parametrize("items", [7, None])
def test_values_without_rows_are_rejected(items: Any) -> None:
    with pytest.raises(InvalidQueryError, match="items must be rows to iterate over"):
        records(items)


@pytest.mark.parametrize(
    "table",
    [
        pd.DataFrame([["a", "b"]], columns=["row_data", "row_data"]),
        pa.table([pa.array(["a"]), pa.array(["b"])], names=["row_data", "row_data"]),
    ],
    ids=["pandas", "arrow"],
)
def test_duplicate_column_names_are_rejected(table: Any) -> None:
    with pytest.raises(InvalidQueryError, match="several columns named 'row_data'"):
        list(records(table))


def test_a_column_that_python_cannot_hold_is_refused() -> None:
    years = pa.array([2**62], type=pa.timestamp("s"))
    with pytest.raises(InvalidQueryError, match="rows from 0 on: the table has a column that cannot be read"):
        list(records(pa.table({"row_data": years})))


def test_arrays_are_rejected() -> None:
    assert [str(row) for row in records(pa.array(["a", "b"]))] == ["a", "b"]
