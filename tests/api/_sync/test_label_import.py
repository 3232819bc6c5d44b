# Written by `make codegen` from tests/api/_async/test_label_import.py. DO NOT EDIT.
"""Imports of labels."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from labelbox_gen import Client, LabelImport, Project
from labelbox_gen.exceptions import (
    InvalidQueryError,
    LabelboxError,
    ResourceConflict,
    ResourceNotFoundError,
    TimeoutError,
)


def line(n: int, answer: str = "cat", **more: Any) -> dict[str, Any]:
    return {"name": "animal", "answer": {"name": answer}, "dataRow": {"globalKey": f"g{n}"}, **more}


@pytest.fixture
def imported(client: Client, labeled: Project) -> LabelImport:
    """Two valid lines around one whose option does not exist."""
    lines = [line(0, uuid="u0"), line(1, "bird", uuid="u1"), line(2, "dog", uuid="u2")]
    return LabelImport.create_from_objects(client, labeled.uid, "first", lines)


def test_each_line_has_a_status(imported: LabelImport, labeled: Project) -> None:
    statuses = imported.statuses
    assert [(status["uuid"], status["status"]) for status in statuses] == [
        ("u0", "SUCCESS"),
        ("u1", "FAILURE"),
        ("u2", "SUCCESS"),
    ]
    assert imported.is_done
    assert imported.state == "FINISHED"
    assert imported.percent_done == 100
    assert labeled.get_label_count() == 2


def test_the_errors_are_those_that_failed(imported: LabelImport) -> None:
    (error,) = imported.errors
    assert error["uuid"] == "u1"
    assert error["status"] == "FAILURE"
    assert "bird" in json.dumps(error["errors"])


def test_the_input_is_returned_unchanged(imported: LabelImport) -> None:
    assert imported.inputs == [
        line(0, uuid="u0"),
        line(1, "bird", uuid="u1"),
        line(2, "dog", uuid="u2"),
    ]


def test_an_import_is_found_by_its_name(client: Client, imported: LabelImport, labeled: Project) -> None:
    assert LabelImport.from_name(client, labeled.uid, "first") == imported
    assert client.get_label_import(imported.uid) == imported
    assert [found for found in labeled.label_imports()] == [imported]
    assert imported.project() == labeled
    assert imported.created_by() == client.get_user()
    with pytest.raises(ResourceNotFoundError):
        LabelImport.from_name(client, labeled.uid, "second")


def test_a_name_is_unique(client: Client, imported: LabelImport, labeled: Project) -> None:
    with pytest.raises(ResourceConflict):
        LabelImport.create_from_objects(client, labeled.uid, "first", [line(0)])
    imported.wait_till_done()
    assert labeled.get_label_count() == 2


@pytest.mark.parametrize("kind", [str, Path])
def test_labels_are_imported_from_a_file(
    client: Client, labeled: Project, tmp_path: Path, kind: type
) -> None:
    path = tmp_path / "labels.ndjson"
    path.write_text("\n".join(json.dumps(line(n)) for n in range(3)))
    imported = LabelImport.create_from_file(client, labeled.uid, "file", kind(path))
    assert imported.errors == []
    assert labeled.get_label_count() == 3


def test_a_missing_file_imports_nothing(client: Client, labeled: Project) -> None:
    with pytest.raises(InvalidQueryError, match="there is no file"):
        LabelImport.create_from_file(client, labeled.uid, "file", "/no/such/file")


def test_labels_are_imported_from_a_url(client: Client, labeled: Project) -> None:
    url = client.upload_data(json.dumps(line(0)).encode(), "labels.ndjson")
    imported = LabelImport.create_from_url(client, labeled.uid, "url", url)
    assert imported.errors == []
    assert labeled.get_label_count() == 1


@pytest.mark.parametrize("bad", [{}, {"dataRow": {}}, "text", {"dataRow": {"id": "a", "globalKey": "b"}}])
def test_an_invalid_line_is_reported_with_its_index(client: Client, labeled: Project, bad: Any) -> None:
    with pytest.raises(InvalidQueryError, match="annotation 1: "):
        LabelImport.create_from_objects(client, labeled.uid, "bad", [line(0), bad])
    assert [found for found in labeled.label_imports()] == []


def test_a_data_row_that_does_not_exist_is_reported(client: Client, labeled: Project) -> None:
    imported = LabelImport.create_from_objects(client, labeled.uid, "gone", [line(0), line(9)])
    (error,) = imported.errors
    assert "g9" in json.dumps(error)
    assert labeled.get_label_count() == 1


def test_an_invalid_line_of_a_file_fails_alone(client: Client, labeled: Project, tmp_path: Path) -> None:
    path = tmp_path / "labels.ndjson"
    path.write_text(f"no JSON at all\n{json.dumps(line(0))}")
    imported = LabelImport.create_from_file(client, labeled.uid, "no json", path)
    assert [error["status"] for error in imported.errors] == ["FAILURE"]
    assert labeled.get_label_count() == 1


def test_progress_rises_to_its_end(client: Client, labeled: Project) -> None:
    lines = [line(n % 3) for n in range(300)]
    imported = LabelImport.create_from_objects(client, labeled.uid, "many", lines)
    done: list[int] = []
    imported.wait_till_done(progress=lambda now, total: done.append(now))
    assert done == sorted(done)
    assert done[-1] == 100


def test_waiting_too_long_raises(imported: LabelImport) -> None:
    with pytest.raises(TimeoutError, match="is not done after 0 s"):
        imported.wait_till_done(timeout_seconds=0)
    imported.wait_till_done()
    assert imported.is_done


def test_each_status_has_the_index_of_its_annotation(imported: LabelImport) -> None:
    statuses = [status for status in imported.stream_statuses()]
    assert [(status["index"], status["uuid"], status["status"]) for status in statuses] == [
        (0, "u0", "SUCCESS"),
        (1, "u1", "FAILURE"),
        (2, "u2", "SUCCESS"),
    ]
    (error,) = [error for error in imported.stream_errors()]
    assert error == statuses[1]
    assert [each["uuid"] for each in imported.stream_inputs()] == ["u0", "u1", "u2"]


def test_lines_that_are_no_annotations_have_an_index_too(
    client: Client, labeled: Project, tmp_path: Path
) -> None:
    path = tmp_path / "labels.ndjson"
    lines = [
        json.dumps(line(0, uuid="u")),
        "no JSON",
        "",
        "[]",
        json.dumps(line(1, uuid="u")),
        json.dumps(line(2)),
    ]
    path.write_text("\n".join(lines))
    imported = LabelImport.create_from_file(client, labeled.uid, "odd", path)
    found = [(each["index"], each["uuid"], each["status"]) for each in imported.stream_statuses()]
    assert found == [
        (0, "u", "SUCCESS"),
        (1, None, "FAILURE"),
        (2, None, "FAILURE"),
        (3, "u", "FAILURE"),
        (4, None, "SUCCESS"),
    ]
    with pytest.raises(LabelboxError, match="a line that is not JSON"):
        _ = imported.inputs


def test_unreported_annotations_are_unknown(imported: LabelImport, monkeypatch: pytest.MonkeyPatch) -> None:
    imported.wait_till_done()
    monkeypatch.setitem(imported.data, "statusFileUrl", imported.error_file_url)
    statuses = imported.statuses
    assert [(status["index"], status["status"]) for status in statuses] == [
        (1, "FAILURE"),
        (0, "UNKNOWN"),
        (2, "UNKNOWN"),
    ]
    assert imported.errors == statuses
    assert "did not report" in statuses[1]["errors"][0]["message"]


def test_annotations_can_be_any_iterable(client: Client, labeled: Project) -> None:
    def generated() -> Iterator[dict[str, Any]]:
        for n in range(3):
            yield line(n)

    imported = LabelImport.create_from_objects(client, labeled.uid, "generator", generated())
    assert [status["status"] for status in imported.statuses] == 3 * ["SUCCESS"]
    table = pa.Table.from_pylist([line(n, "dog") for n in range(3)])
    imported = LabelImport.create_from_objects(client, labeled.uid, "table", table)
    assert [status["status"] for status in imported.statuses] == 3 * ["SUCCESS"]


def test_a_link_that_has_expired_is_asked_for_anew(
    imported: LabelImport, monkeypatch: pytest.MonkeyPatch
) -> None:
    statuses = imported.statuses
    for field in ("inputFileUrl", "statusFileUrl"):
        url = imported.data[field]
        separator = "&" if "?" in url else "?"
        monkeypatch.setitem(imported.data, field, f"{url}{separator}expires=1")
    assert imported.statuses == statuses
    assert not (imported.input_file_url or "").endswith("&expires=1")


def test_a_link_that_never_works_is_an_error(imported: LabelImport, monkeypatch: pytest.MonkeyPatch) -> None:
    imported.wait_till_done()

    def nothing(self: object) -> None: ...

    monkeypatch.setattr(LabelImport, "refresh", nothing)
    monkeypatch.setitem(imported.data, "statusFileUrl", f"{imported.status_file_url}&expires=1")
    with pytest.raises(LabelboxError, match="wrong"):
        _ = imported.statuses


def test_statuses_may_be_left(client: Client, labeled: Project) -> None:
    lines = [line(n % 3) for n in range(1000)]
    imported = LabelImport.create_from_objects(client, labeled.uid, "left", lines)
    with closing(imported.stream_statuses()) as statuses:
        for status in statuses:
            assert status["index"] == 0
            break
    pool: Any = client.transport._http._transport._pool  # pyright: ignore[reportAttributeAccessIssue]
    assert [connection for connection in pool.connections if not connection.is_idle()] == []


@pytest.mark.slow
def test_memory_is_constant_for_writes_and_reads(client: Client, project: Project) -> None:
    """Ten megabytes of annotations are sent and read as statuses; memory includes the server's share."""

    def generated() -> Iterator[dict[str, Any]]:
        for n in range(2000):
            yield line(n, uuid=f"u{n}", answer=5000 * "x")

    tracemalloc.start()
    try:
        imported = LabelImport.create_from_objects(client, project.uid, "large", generated())
        _, peak = tracemalloc.get_traced_memory()
        imported.wait_till_done()
        gc.collect()  # the server's batches
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        count = 0
        for status in imported.stream_statuses():
            assert status["index"] == count
            count += 1
        _, later = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 2000
    assert peak < 5_000_000
    assert later - before < 5_000_000
