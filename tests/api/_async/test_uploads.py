"""Bulk uploads of data rows: sources of rows, local files, journals and row outcomes."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
from pyarrow import parquet

from labelbox_gen import AsyncClient, AsyncDataRow, AsyncDataset, GlobalKey, UniqueId
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError, LabelboxError, TaskFailedError
from labelbox_gen_graphql import operations

ROWS = [{"row_data": f"text {n}", "global_key": f"k{n}"} for n in range(5)]


@pytest.fixture
def small_chunks(client: AsyncClient) -> None:
    """Small chunks, so that a few rows form several."""
    client.transport.tuning = Tuning(upload_block_rows=2, upload_chunk_bytes=300)


async def keys_in(dataset: AsyncDataset) -> list[str]:
    return sorted([row.global_key or "" async for row in dataset.data_rows()])


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
async def test_rows_can_be_any_iterable(dataset: AsyncDataset, source: str) -> None:
    task = await dataset.create_data_rows(SOURCES[source]())
    assert [(row.index, row.global_key) for row in await task.result] == [(n, f"k{n}") for n in range(5)]
    assert await task.errors == []


async def test_rows_are_read_from_an_open_file(dataset: AsyncDataset, tmp_path: Path) -> None:
    path = tmp_path / "rows.ndjson"
    path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    with path.open(encoding="utf-8") as lines:
        task = await dataset.create_data_rows(lines)
    await task.wait_till_done()
    assert await keys_in(dataset) == ["k0", "k1", "k2", "k3", "k4"]


async def test_rows_are_read_from_a_parquet_file_by_batch(dataset: AsyncDataset, tmp_path: Path) -> None:
    parquet.write_table(pa.Table.from_pylist(ROWS), tmp_path / "rows.parquet")
    with parquet.ParquetFile(tmp_path / "rows.parquet") as file:
        task = await dataset.create_data_rows(file.iter_batches(batch_size=2))
    await task.wait_till_done()
    assert await keys_in(dataset) == ["k0", "k1", "k2", "k3", "k4"]


async def test_missing_values_of_a_table_are_not_sent(dataset: AsyncDataset) -> None:
    frame = pd.DataFrame({"row_data": ["a", "b"], "external_id": ["e", None], "global_key": [None, "k"]})
    task = await dataset.create_data_rows(frame)
    assert [(row.external_id, row.global_key) for row in await task.result] == [("e", None), (None, "k")]


async def test_an_unknown_column_raises(dataset: AsyncDataset) -> None:
    with pytest.raises(InvalidAttributeError, match="row 0: a data row has no field 'rowdata'"):
        await dataset.create_data_rows(pd.DataFrame({"rowdata": ["a"]}))


# -- local files


async def test_files_with_the_same_content_are_uploaded_once(
    dataset: AsyncDataset, tmp_path: Path, client: AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    uploaded: list[str] = []
    send = client.transport.send

    async def noted(operation: Any, variables: Any, **options: Any) -> Any:
        if operation is operations.UPLOAD_FILE:
            uploaded.append(variables["file"].filename)
        return await send(operation, variables, **options)

    monkeypatch.setattr(client.transport, "send", noted)
    for n in range(6):
        (tmp_path / f"{n}.txt").write_bytes(b"even" if n % 2 == 0 else b"odd")
    (tmp_path / "6.html").write_bytes(b"even")
    paths = sorted(tmp_path.iterdir())
    task = await dataset.create_data_rows(paths)
    result = await task.result
    assert [row.external_id for row in result] == [str(path) for path in paths]
    assert [row.index for row in result] == list(range(7))
    assert sorted(uploaded) == ["0.txt", "1.txt", "6.html", "json_import.json", "manifest.json"]
    for row in result:
        assert await client.download(row.row_data) == Path(row.external_id or "").read_bytes()


async def test_a_file_deleted_during_an_upload_raises(
    dataset: AsyncDataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"content")
    path.chmod(0)
    monkeypatch.setattr(Path, "open", _refused)
    with pytest.raises(InvalidQueryError, match=r"cannot read .*a\.txt: Permission denied"):
        await dataset.create_data_rows([path])


def _refused(*arguments: Any, **options: Any) -> Any:
    raise PermissionError(13, "Permission denied")


# -- progress


async def test_progress_counts_rows(dataset: AsyncDataset, small_chunks: None) -> None:
    reports: list[tuple[int, int | None]] = []
    await dataset.create_data_rows(ROWS, progress=lambda done, total: reports.append((done, total)))
    assert reports == [(2, 5), (4, 5), (5, 5)]
    reports.clear()
    await dataset.create_data_rows(iter(ROWS), progress=lambda done, total: reports.append((done, total)))
    assert reports == [(2, None), (4, None), (5, None)]


# -- outcomes


async def test_an_outcome_has_the_index_and_the_key(dataset: AsyncDataset, small_chunks: None) -> None:
    await (await dataset.create_data_rows([ROWS[3]])).wait_till_done()
    items = [*ROWS, {"row_data": "same key", "global_key": "k1"}, {"row_data": "no key"}]
    task = await dataset.create_data_rows(items)
    assert [(row.index, row.global_key) for row in await task.errors] == [(3, "k3"), (5, "k1")]
    assert [row.index for row in await task.result] == [0, 1, 2, 4, 6]
    assert not any(row.unknown for row in await task.errors)


async def test_rows_that_look_the_same_have_each_an_index(dataset: AsyncDataset) -> None:
    task = await dataset.create_data_rows([{"row_data": "same"}] * 3)
    assert [row.index for row in await task.result] == [0, 1, 2]


async def test_an_unreported_row_is_unknown(
    dataset: AsyncDataset, client: AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = await dataset.create_data_rows(ROWS)
    await task.wait_till_done()
    send = client.transport.send

    async def forgetful(operation: Any, variables: Any, **options: Any) -> Any:
        answer = await send(operation, variables, **options)
        if "successesfulDataRowImports" in answer:
            answer["successesfulDataRowImports"]["nodes"][2:3] = []
            answer["successesfulDataRowImports"]["total"] = 4
        return answer

    monkeypatch.setattr(client.transport, "send", forgetful)
    assert [row.index for row in await task.result] == [0, 1, 3, 4]
    (unknown,) = await task.errors
    assert (unknown.index, unknown.unknown) == (2, True)
    assert "did not report this row" in unknown.message


async def test_more_outcomes_than_rows_raise(
    dataset: AsyncDataset, client: AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = await dataset.create_data_rows(ROWS)
    send = client.transport.send

    async def doubling(operation: Any, variables: Any, **options: Any) -> Any:
        answer = await send(operation, variables, **options)
        if "successesfulDataRowImports" in answer:
            answer["successesfulDataRowImports"]["nodes"] *= 2
        return answer

    monkeypatch.setattr(client.transport, "send", doubling)
    with pytest.raises(LabelboxError, match="reports 10 rows as created and 0 as failed, but 5 were given"):
        assert await task.result


async def test_a_task_of_another_process_has_no_indexes(dataset: AsyncDataset, client: AsyncClient) -> None:
    task = await client.get_task_by_id((await dataset.create_data_rows(ROWS)).uid)
    assert [(row.index, row.global_key) for row in await task.result] == [(None, f"k{n}") for n in range(5)]


# -- journals


async def test_a_complete_journal_sends_nothing_again(
    dataset: AsyncDataset, tmp_path: Path, sent: list[Any], small_chunks: None
) -> None:
    journal = tmp_path / "run.jsonl"
    first = await dataset.create_data_rows(ROWS, journal=journal)
    text = journal.read_bytes()
    sent.clear()
    again = await dataset.create_data_rows(iter(ROWS), journal=journal)
    assert again == first
    assert [body["query"].split("(")[0].split(" ")[1] for body in sent] == ["GetTask"]
    assert journal.read_bytes() == text
    assert [row.index for row in await again.result] == list(range(5))


async def test_an_interrupted_upload_resumes_from_its_journal(
    dataset: AsyncDataset, tmp_path: Path, small_chunks: None
) -> None:
    pictures = [tmp_path / f"{n}.txt" for n in range(3)]
    for path in pictures:
        path.write_bytes(path.name.encode())
    items = [*ROWS, *({"row_data": path, "global_key": path.name} for path in pictures)]
    journal = tmp_path / "run.jsonl"
    await (await dataset.create_data_rows(items, journal=journal)).wait_till_done()
    lines = journal.read_bytes().splitlines(keepends=True)
    assert len(lines) > 7
    for kept in range(len(lines) + 1):
        journal.write_bytes(b"".join(lines[:kept]))
        task = await dataset.create_data_rows(items, journal=journal)
        if kept > len(lines) - 2:  # the journal has the submission, so its task is found
            assert [row.index for row in await task.result] == list(range(8))
        await task.wait_till_done()
    assert await keys_in(dataset) == sorted([*(f"k{n}" for n in range(5)), "0.txt", "1.txt", "2.txt"])


async def test_other_items_need_another_journal(
    dataset: AsyncDataset, tmp_path: Path, small_chunks: None
) -> None:
    journal = tmp_path / "run.jsonl"
    await dataset.create_data_rows(ROWS, journal=journal)
    with pytest.raises(InvalidQueryError, match="rows 0 to 1 are not those that were uploaded before"):
        await dataset.create_data_rows([{"row_data": "other"}, *ROWS], journal=journal)
    with pytest.raises(InvalidQueryError, match="not those that were uploaded before"):
        await dataset.create_data_rows(ROWS[:3], journal=journal)
    with pytest.raises(InvalidQueryError, match="belongs to another upload"):
        await dataset.upsert_data_rows(ROWS, journal=journal)


async def test_more_items_than_the_journal_has_are_an_error(
    dataset: AsyncDataset, tmp_path: Path, small_chunks: None
) -> None:
    journal = tmp_path / "run.jsonl"
    await dataset.create_data_rows(ROWS[:4], journal=journal)
    with pytest.raises(InvalidQueryError, match="4 rows were uploaded before, and now there are 5"):
        await dataset.create_data_rows(ROWS, journal=journal)


# -- upserts


async def test_an_upsert_changes_rows_with_keys_and_creates_others(
    dataset: AsyncDataset, data_rows: list[AsyncDataRow]
) -> None:
    task = await dataset.upsert_data_rows(
        [
            {"key": UniqueId(data_rows[0].uid), "external_id": "changed by id"},
            {"key": GlobalKey("g1"), "row_data": "changed by key", "global_key": "g9"},
            {"row_data": "new", "external_id": "new"},
            {"key": UniqueId("nobody"), "external_id": "x"},
        ]
    )
    assert [(row.index, row.external_id) for row in await task.result] == [
        (0, "changed by id"),
        (1, "e1"),
        (2, "new"),
    ]
    (failed,) = await task.errors
    assert (failed.index, failed.message) == (3, "Data row 'nobody' does not exist")
    await data_rows[0].refresh()
    await data_rows[1].refresh()
    assert (data_rows[0].external_id, data_rows[0].row_data) == ("changed by id", "text 0")
    assert (data_rows[1].row_data, data_rows[1].global_key) == ("changed by key", "g9")
    await dataset.refresh()
    assert dataset.row_count == 4


async def test_an_upsert_may_be_done_again(dataset: AsyncDataset, data_rows: list[AsyncDataRow]) -> None:
    for _ in range(2):
        task = await dataset.upsert_data_rows([{"key": GlobalKey("g1"), "external_id": "changed"}])
        assert [row.id for row in await task.result] == [data_rows[1].uid]
    await dataset.refresh()
    assert dataset.row_count == 3


async def test_a_failed_task_raises(
    dataset: AsyncDataset, client: AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    uri = await client.upload_data(b"no manifest")
    monkeypatch.setattr("labelbox_gen._async.uploads.submission.upload", lambda *_: _given(uri))
    task = await dataset.create_data_rows(ROWS)
    with pytest.raises(TaskFailedError):
        assert await task.result


async def _given(uri: str) -> str:
    return uri


async def test_async_items_are_rows_too(dataset: AsyncDataset) -> None:
    async def items() -> AsyncIterator[Any]:
        for row in ROWS:
            yield row

    task = await dataset.create_data_rows(items())
    assert len(await task.result) == 5
