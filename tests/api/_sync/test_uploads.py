# Written by `make codegen` from tests/api/_async/test_uploads.py. DO NOT EDIT.
"""Bulk uploads of data rows: sources of rows, local files, journals and row outcomes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
from pyarrow import parquet

from labelbox_gen import Client, DataRow, Dataset, GlobalKey, UniqueId
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError, LabelboxError, TaskFailedError
from labelbox_gen_graphql import operations

ROWS = [{"row_data": f"text {n}", "global_key": f"k{n}"} for n in range(5)]


@pytest.fixture
def small_chunks(client: Client) -> None:
    """Small chunks, so that a few rows form several."""
    client.transport.tuning = Tuning(upload_block_rows=2, upload_chunk_bytes=300)


def keys_in(dataset: Dataset) -> list[str]:
    return sorted([row.global_key or "" for row in dataset.data_rows()])


# -- sources of rows


SOURCES: dict[str, Any] = {
    "list": lambda: ROWS,
    "generator": lambda: (row for row in ROWS),
    "lines": lambda: [json.dumps(row) + "\n" for row in ROWS],
    "lines of bytes": lambda: [json.dumps(row).encode() for row in ROWS],
    "pandas": lambda: pd.DataFrame(ROWS),
    "arrow": lambda: pa.Table.from_pylist(ROWS),
    "batches": lambda: pa.Table.from_pylist(ROWS).to_batches(max_chunksize=2),
}


@pytest.mark.parametrize("source", SOURCES)
def test_rows_can_be_any_iterable(dataset: Dataset, source: str) -> None:
    task = dataset.create_data_rows(SOURCES[source]())
    assert [(row.index, row.global_key) for row in task.result] == [(n, f"k{n}") for n in range(5)]
    assert task.errors == []


def test_rows_are_read_from_an_open_file(dataset: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "rows.ndjson"
    path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    with path.open(encoding="utf-8") as lines:
        task = dataset.create_data_rows(lines)
    task.wait_till_done()
    assert keys_in(dataset) == ["k0", "k1", "k2", "k3", "k4"]


def test_rows_are_read_from_a_parquet_file_by_batch(dataset: Dataset, tmp_path: Path) -> None:
    parquet.write_table(pa.Table.from_pylist(ROWS), tmp_path / "rows.parquet")
    with parquet.ParquetFile(tmp_path / "rows.parquet") as file:
        task = dataset.create_data_rows(file.iter_batches(batch_size=2))
    task.wait_till_done()
    assert keys_in(dataset) == ["k0", "k1", "k2", "k3", "k4"]


def test_missing_values_of_a_table_are_not_sent(dataset: Dataset) -> None:
    frame = pd.DataFrame({"row_data": ["a", "b"], "external_id": ["e", None], "global_key": [None, "k"]})
    task = dataset.create_data_rows(frame)
    assert [(row.external_id, row.global_key) for row in task.result] == [("e", None), (None, "k")]


def test_an_unknown_column_raises(dataset: Dataset) -> None:
    with pytest.raises(InvalidAttributeError, match="row 0: a data row has no field 'rowdata'"):
        dataset.create_data_rows(pd.DataFrame({"rowdata": ["a"]}))


# -- local files


def test_files_with_the_same_content_are_uploaded_once(
    dataset: Dataset, tmp_path: Path, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    uploaded: list[str] = []
    send = client.transport.send

    def noted(operation: Any, variables: Any, **options: Any) -> Any:
        if operation is operations.UPLOAD_FILE:
            uploaded.append(variables["file"].filename)
        return send(operation, variables, **options)

    monkeypatch.setattr(client.transport, "send", noted)
    for n in range(6):
        (tmp_path / f"{n}.txt").write_bytes(b"even" if n % 2 == 0 else b"odd")
    (tmp_path / "6.html").write_bytes(b"even")
    paths = sorted(tmp_path.iterdir())
    task = dataset.create_data_rows(paths)
    result = task.result
    assert [row.external_id for row in result] == [str(path) for path in paths]
    assert [row.index for row in result] == list(range(7))
    assert sorted(uploaded) == ["0.txt", "1.txt", "6.html", "json_import.json", "manifest.json"]
    for row in result:
        assert client.download(row.row_data) == Path(row.external_id or "").read_bytes()


def test_a_file_deleted_during_an_upload_raises(
    dataset: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"content")
    path.chmod(0)
    monkeypatch.setattr(Path, "open", _refused)
    with pytest.raises(InvalidQueryError, match=r"cannot read .*a\.txt: Permission denied"):
        dataset.create_data_rows([path])


def _refused(*arguments: Any, **options: Any) -> Any:
    raise PermissionError(13, "Permission denied")


# -- progress


def test_progress_counts_rows(dataset: Dataset, small_chunks: None) -> None:
    reports: list[tuple[int, int | None]] = []
    dataset.create_data_rows(ROWS, progress=lambda done, total: reports.append((done, total)))
    assert reports == [(2, 5), (4, 5), (5, 5)]
    reports.clear()
    dataset.create_data_rows(iter(ROWS), progress=lambda done, total: reports.append((done, total)))
    assert reports == [(2, None), (4, None), (5, None)]


# -- outcomes


def test_an_outcome_has_the_index_and_the_key(dataset: Dataset, small_chunks: None) -> None:
    (dataset.create_data_rows([ROWS[3]])).wait_till_done()
    items = [*ROWS, {"row_data": "same key", "global_key": "k1"}, {"row_data": "no key"}]
    task = dataset.create_data_rows(items)
    assert [(row.index, row.global_key) for row in task.errors] == [(3, "k3"), (5, "k1")]
    assert [row.index for row in task.result] == [0, 1, 2, 4, 6]
    assert not any(row.unknown for row in task.errors)


def test_rows_that_look_the_same_have_each_an_index(dataset: Dataset) -> None:
    task = dataset.create_data_rows([{"row_data": "same"}] * 3)
    assert [row.index for row in task.result] == [0, 1, 2]


def test_an_unreported_row_is_unknown(
    dataset: Dataset, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = dataset.create_data_rows(ROWS)
    task.wait_till_done()
    send = client.transport.send

    def forgetful(operation: Any, variables: Any, **options: Any) -> Any:
        answer = send(operation, variables, **options)
        if "successesfulDataRowImports" in answer:
            answer["successesfulDataRowImports"]["nodes"][2:3] = []
            answer["successesfulDataRowImports"]["total"] = 4
        return answer

    monkeypatch.setattr(client.transport, "send", forgetful)
    assert [row.index for row in task.result] == [0, 1, 3, 4]
    (unknown,) = task.errors
    assert (unknown.index, unknown.unknown) == (2, True)
    assert "did not report this row" in unknown.message


def test_more_outcomes_than_rows_raise(
    dataset: Dataset, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = dataset.create_data_rows(ROWS)
    send = client.transport.send

    def doubling(operation: Any, variables: Any, **options: Any) -> Any:
        answer = send(operation, variables, **options)
        if "successesfulDataRowImports" in answer:
            answer["successesfulDataRowImports"]["nodes"] *= 2
        return answer

    monkeypatch.setattr(client.transport, "send", doubling)
    with pytest.raises(LabelboxError, match="reports 10 rows as created and 0 as failed, but 5 were given"):
        assert task.result


def test_a_task_of_another_process_has_no_indexes(dataset: Dataset, client: Client) -> None:
    task = client.get_task_by_id((dataset.create_data_rows(ROWS)).uid)
    assert [(row.index, row.global_key) for row in task.result] == [(None, f"k{n}") for n in range(5)]


# -- journals


def test_a_complete_journal_sends_nothing_again(
    dataset: Dataset, tmp_path: Path, sent: list[Any], small_chunks: None
) -> None:
    journal = tmp_path / "run.jsonl"
    first = dataset.create_data_rows(ROWS, journal=journal)
    text = journal.read_bytes()
    sent.clear()
    again = dataset.create_data_rows(iter(ROWS), journal=journal)
    assert again == first
    assert [body["query"].split("(")[0].split(" ")[1] for body in sent] == ["GetTask"]
    assert journal.read_bytes() == text
    assert [row.index for row in again.result] == list(range(5))


def test_an_interrupted_upload_resumes_from_its_journal(
    dataset: Dataset, tmp_path: Path, small_chunks: None
) -> None:
    pictures = [tmp_path / f"{n}.txt" for n in range(3)]
    for path in pictures:
        path.write_bytes(path.name.encode())
    items = [*ROWS, *({"row_data": path, "global_key": path.name} for path in pictures)]
    journal = tmp_path / "run.jsonl"
    (dataset.create_data_rows(items, journal=journal)).wait_till_done()
    lines = journal.read_bytes().splitlines(keepends=True)
    assert len(lines) > 7
    for kept in range(len(lines) + 1):
        journal.write_bytes(b"".join(lines[:kept]))
        task = dataset.create_data_rows(items, journal=journal)
        if kept > len(lines) - 2:  # the journal has the submission, so its task is found
            assert [row.index for row in task.result] == list(range(8))
        task.wait_till_done()
    assert keys_in(dataset) == sorted([*(f"k{n}" for n in range(5)), "0.txt", "1.txt", "2.txt"])


def test_other_items_need_another_journal(dataset: Dataset, tmp_path: Path, small_chunks: None) -> None:
    journal = tmp_path / "run.jsonl"
    dataset.create_data_rows(ROWS, journal=journal)
    with pytest.raises(InvalidQueryError, match="rows 0 to 1 are not those that were uploaded before"):
        dataset.create_data_rows([{"row_data": "other"}, *ROWS], journal=journal)
    with pytest.raises(InvalidQueryError, match="not those that were uploaded before"):
        dataset.create_data_rows(ROWS[:3], journal=journal)
    with pytest.raises(InvalidQueryError, match="belongs to another upload"):
        dataset.upsert_data_rows(ROWS, journal=journal)


def test_more_items_than_the_journal_has_are_an_error(
    dataset: Dataset, tmp_path: Path, small_chunks: None
) -> None:
    journal = tmp_path / "run.jsonl"
    dataset.create_data_rows(ROWS[:4], journal=journal)
    with pytest.raises(InvalidQueryError, match="4 rows were uploaded before, and now there are 5"):
        dataset.create_data_rows(ROWS, journal=journal)


# -- upserts


def test_an_upsert_changes_rows_with_keys_and_creates_others(
    dataset: Dataset, data_rows: list[DataRow]
) -> None:
    task = dataset.upsert_data_rows(
        [
            {"key": UniqueId(data_rows[0].uid), "external_id": "changed by id"},
            {"key": GlobalKey("g1"), "row_data": "changed by key", "global_key": "g9"},
            {"row_data": "new", "external_id": "new"},
            {"key": UniqueId("nobody"), "external_id": "x"},
        ]
    )
    assert [(row.index, row.external_id) for row in task.result] == [
        (0, "changed by id"),
        (1, "e1"),
        (2, "new"),
    ]
    (failed,) = task.errors
    assert (failed.index, failed.message) == (3, "Data row 'nobody' does not exist")
    data_rows[0].refresh()
    data_rows[1].refresh()
    assert (data_rows[0].external_id, data_rows[0].row_data) == ("changed by id", "text 0")
    assert (data_rows[1].row_data, data_rows[1].global_key) == ("changed by key", "g9")
    dataset.refresh()
    assert dataset.row_count == 4


def test_an_upsert_may_be_done_again(dataset: Dataset, data_rows: list[DataRow]) -> None:
    for _ in range(2):
        task = dataset.upsert_data_rows([{"key": GlobalKey("g1"), "external_id": "changed"}])
        assert [row.id for row in task.result] == [data_rows[1].uid]
    dataset.refresh()
    assert dataset.row_count == 3


def test_a_failed_task_raises(dataset: Dataset, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    uri = client.upload_data(b"no manifest")
    monkeypatch.setattr("labelbox_gen._sync.uploads.submission.upload", lambda *_: _given(uri))
    task = dataset.create_data_rows(ROWS)
    with pytest.raises(TaskFailedError):
        assert task.result


def _given(uri: str) -> str:
    return uri


def test_async_items_are_rows_too(dataset: Dataset) -> None:
    def items() -> Iterator[Any]:
        for row in ROWS:
            yield row

    task = dataset.create_data_rows(items())
    assert len(task.result) == 5
