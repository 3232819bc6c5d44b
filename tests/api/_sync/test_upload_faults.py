# Written by `make codegen` from tests/api/_async/test_upload_faults.py. DO NOT EDIT.
"""Uploads, imports and exports with a deleted dataset, changing files, or a partly failed task."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import (
    Client,
    Dataset,
    DataUpsertTask,
    GlobalKey,
    LabelImport,
    Project,
)
from labelbox_gen.exceptions import FileChangedError, InvalidQueryError, LabelboxError, ResourceNotFoundError
from labelbox_gen.server.features.data_row_upserts import work as run
from labelbox_gen.server.features.data_row_upserts.manifest import Broken

ROW = {"row_data": "t", "global_key": "k"}
LINE = {"name": "animal", "answer": {"name": "cat"}, "dataRow": {"globalKey": "g0"}}


@pytest.mark.parametrize(
    "call",
    [
        lambda dataset: dataset.create_data_rows([ROW]),
        lambda dataset: dataset.create_data_row(row_data="t"),
        lambda dataset: dataset.upsert_data_rows([{"key": GlobalKey("g0"), "external_id": "e"}]),
        lambda dataset: dataset.export(),
    ],
    ids=["create_data_rows", "create_data_row", "upsert_data_rows", "export"],
)
def test_a_deleted_dataset_raises(
    dataset: Dataset, data_rows: list[Any], call: Callable[[Dataset], Any]
) -> None:
    dataset.delete()
    with pytest.raises(ResourceNotFoundError):
        call(dataset)


def test_a_deleted_project_raises(client: Client, project: Project) -> None:
    project.delete()
    with pytest.raises(ResourceNotFoundError):
        LabelImport.create_from_objects(client, project.uid, "labels", [LINE])
    with pytest.raises(ResourceNotFoundError):
        project.export()


def test_iterators_in_rows_are_sent_whole(dataset: Dataset) -> None:
    rows = [{"row_data": {"a": (n for n in range(3)), "b": map(str, range(2))}, "global_key": "k"}]
    task = dataset.create_data_rows(rows)
    (created,) = task.result
    assert json.loads(created.row_data) == {"a": [0, 1, 2], "b": ["0", "1"]}
    assert created.index == 0


class Writer:
    """Writes to a file on each request of the client."""

    def __init__(self, client: Client, path: Path, times: int, size: int = 0) -> None:
        self.path, self.left, self.size = path, times, size

        def write(request: Any) -> None:
            self.write(request)

        client.transport._http.event_hooks = {"request": [write]}

    def write(self, request: Any) -> None:
        if not self.left or not request.headers["Content-Type"].startswith("multipart/form-data"):
            return
        self.left -= 1
        if self.size:
            os.truncate(self.path, self.size)
        else:
            with self.path.open("ab") as file:
                file.write(b"more")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "log.txt"
    path.write_bytes(b"x" * 100_000)
    return path


@pytest.mark.parametrize("size", [0, 10], ids=["grows", "shrinks"])
def test_a_file_that_changes_is_uploaded_with_its_new_size(client: Client, path: Path, size: int) -> None:
    writer = Writer(client, path, 1, size)
    url = client.upload_file(path)
    assert not writer.left
    assert client.download(url) == path.read_bytes()


@pytest.mark.parametrize("size", [0, 10], ids=["grows", "shrinks"])
def test_a_file_that_keeps_changing_is_named(client: Client, path: Path, size: int) -> None:
    sizes = [1000, 900, 800] if size else [0]
    writer = Writer(client, path, 3)

    def write(request: Any) -> None:
        writer.size = sizes[writer.left % len(sizes)] if size else 0
        Writer.write(writer, request)

    writer.write = write  # type: ignore[method-assign]
    with pytest.raises(FileChangedError, match=r"log\.txt changed from \d+ to \d+ bytes"):
        client.upload_file(path)


def test_rows_hold_what_their_files_hold(client: Client, dataset: Dataset, path: Path) -> None:
    """A file that changes after its digest was computed must not be stored under that digest."""
    twin = path.with_name("twin.txt")
    twin.write_bytes(path.read_bytes())
    other = path.with_name("other.txt")
    other.write_bytes(b"other")
    writer = Writer(client, path, 2)
    task = dataset.create_data_rows([other, path])
    first, second = task.result
    assert not writer.left
    assert client.download(first.row_data) == b"other"
    assert client.download(second.row_data) == path.read_bytes()
    (third,) = (dataset.create_data_rows([twin])).result
    assert client.download(third.row_data) == twin.read_bytes()


def test_an_import_of_a_file_that_changes_has_its_new_size(
    client: Client, labeled: Project, path: Path
) -> None:
    path.write_text(json.dumps(LINE) + "\n")
    writer = Writer(client, path, 1, size=len(json.dumps(LINE)))
    imported = LabelImport.create_from_file(client, labeled.uid, "labels", path)
    assert not writer.left
    assert imported.errors == []


class Disk:
    """Simulates a full disk of the server for one job, after a number of batches."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, batches: int) -> None:
        self.left = batches
        self.full = True
        assets = run._assets
        monkeypatch.setattr(run, "BATCH", 10)
        monkeypatch.setattr(run, "_assets", lambda job, batch: assets(job, self.check(batch)))

    def check(self, batch: Any) -> Any:
        self.left -= 1
        if self.full and self.left < 0:
            self.full = False
            raise Broken("the disk is full")
        return batch


@pytest.mark.parametrize("batches", [0, 2, 3])
@pytest.mark.parametrize("keyed", [True, False])
def test_rows_that_a_failed_task_did_not_create_are_submitted_again(
    dataset: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, batches: int, keyed: bool
) -> None:
    rows: list[dict[str, Any]] = [{"row_data": f"text {n % 7}"} for n in range(35)]
    for n, row in enumerate(rows):
        row.update({"global_key": f"k{n}"} if keyed else {})
    Disk(monkeypatch, batches)
    first = dataset.create_data_rows(rows, journal=tmp_path / "journal")
    with pytest.raises(LabelboxError, match="ended as FAILED: the disk is full"):
        _ = first.result
    second = dataset.create_data_rows(rows, journal=tmp_path / "journal")
    assert second != first
    check_rows(second, dataset, rows)
    third = dataset.create_data_rows(rows, journal=tmp_path / "journal")
    assert third == second
    check_rows(third, dataset, rows)


def check_rows(task: DataUpsertTask, dataset: Dataset, rows: list[Any]) -> None:
    assert task.errors == []
    result = task.result
    assert [row.index for row in result] == list(range(35))
    assert [row.row_data for row in result] == [row["row_data"] for row in rows]
    assert len({row.id for row in result}) == 35
    dataset.refresh()
    assert dataset.row_count == 35


def test_the_same_import_is_found_by_a_later_run(client: Client, labeled: Project) -> None:
    lines = [LINE, LINE, {**LINE, "dataRow": {"globalKey": "g1"}}]
    first = LabelImport.create_from_objects(client, labeled.uid, "labels", (line for line in lines))
    again = LabelImport.create_from_objects(client, labeled.uid, "labels", lines)
    assert again == first
    assert len({line["uuid"] for line in first.inputs}) == 3


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b'[{"name": "x"}]', "is a JSON array"),
        (b'\n  [\n  {"name": "x"}]', "is a JSON array"),
        (b"", "is empty"),
        (b" \n \n", "is empty"),
        (b"\xef\xbb\xbf{}", "byte order mark"),
        (b"\xff\xfe{\0}\0", "byte order mark"),
    ],
)
def test_a_file_that_is_not_ndjson_is_reported(
    client: Client, project: Project, tmp_path: Path, content: bytes, problem: str
) -> None:
    (tmp_path / "labels.json").write_bytes(content)
    with pytest.raises(InvalidQueryError, match=problem):
        LabelImport.create_from_file(client, project.uid, "labels", tmp_path / "labels.json")
    assert [found for found in project.label_imports()] == []


def test_an_export_is_written_to_a_pipe(labeled: Project, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append((tmp_path / "pipe").read_bytes()))
    reader.start()
    export = labeled.export()
    assert export.to_jsonl(tmp_path / "pipe") == 3
    reader.join(10)
    assert [json.loads(line) for line in read[0].splitlines()] == export.result
    assert [each.name for each in tmp_path.iterdir()] == ["pipe"]


def test_an_export_is_written_to_a_device(labeled: Project) -> None:
    export = labeled.export()
    assert export.to_jsonl("/dev/null") == 3
    assert export.to_jsonl("/dev/null") == 3
    assert export.to_parquet("/dev/null") == 3
    assert [name for name in os.listdir("/dev") if name.endswith(".part")] == []


def test_an_export_is_written_where_an_open_file_is(labeled: Project, tmp_path: Path) -> None:
    with (tmp_path / "out").open("wb", buffering=0) as file:
        file.write(b"before\n")
        assert (labeled.export()).to_jsonl(f"/dev/fd/{file.fileno()}") == 3
        file.write(b"after\n")
    lines = (tmp_path / "out").read_bytes().splitlines()
    assert (lines[0], lines[-1], len(lines)) == (b"before", b"after", 5)
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


def test_an_export_replaces_the_target_of_a_link(labeled: Project, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "rows").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "folder" / "rows")
    assert (labeled.export()).to_jsonl(tmp_path / "link") == 3
    assert (tmp_path / "link").is_symlink()
    assert len((tmp_path / "folder" / "rows").read_bytes().splitlines()) == 3


@pytest.mark.parametrize("target", ["", "a\0b", b"bytes", 7, None, "{folder}", "{folder}/none/rows"])
@pytest.mark.parametrize("method", ["to_jsonl", "to_parquet"])
def test_a_target_that_cannot_be_is_refused(
    project: Project, tmp_path: Path, target: Any, method: str
) -> None:
    path = target.format(folder=tmp_path) if isinstance(target, str) else target
    export = project.export()
    with pytest.raises(InvalidQueryError):
        getattr(export, method)(path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "value", [None, 7, 1.5, b"x", [], object(), True, 10**5000, "half \ud800", "a\0b"], ids=range(10)
)
def test_invalid_paths_and_names_are_rejected(
    client: Client, dataset: Dataset, project: Project, value: Any
) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: client.upload_file(value),
        lambda: LabelImport.create_from_file(client, project.uid, "labels", value),
    ]
    if value is not None:
        calls.append(lambda: dataset.create_data_rows([ROW], journal=value))
    if not isinstance(value, str):
        calls.append(lambda: LabelImport.create_from_objects(client, project.uid, value, [LINE]))
    for call in calls:
        with pytest.raises(InvalidQueryError) as caught:
            call()
        str(caught.value).encode()
