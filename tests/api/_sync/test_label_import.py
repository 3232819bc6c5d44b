# Written by `make codegen` from tests/api/_async/test_label_import.py. DO NOT EDIT.
"""Imports of labels."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import Client, LabelImport, Project
from labelbox_gen.exceptions import (
    InvalidQueryError,
    ResourceConflict,
    ResourceNotFoundError,
    TimeoutError,
)


def line(n: int, answer: str = "cat", **more: Any) -> dict[str, Any]:
    return {"name": "animal", "answer": {"name": answer}, "dataRow": {"globalKey": f"g{n}"}, **more}


@pytest.fixture
def imported(client: Client, labeled: Project) -> LabelImport:
    """Two good lines around one whose answer does not exist."""
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


def test_the_lines_come_back_as_they_were(imported: LabelImport) -> None:
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


def test_a_name_is_taken_once(client: Client, imported: LabelImport, labeled: Project) -> None:
    with pytest.raises(ResourceConflict):
        LabelImport.create_from_objects(client, labeled.uid, "first", [line(0)])
    imported.wait_till_done()
    assert labeled.get_label_count() == 2


@pytest.mark.parametrize("kind", [str, Path])
def test_labels_come_from_a_file(client: Client, labeled: Project, tmp_path: Path, kind: type) -> None:
    path = tmp_path / "labels.ndjson"
    path.write_text("\n".join(json.dumps(line(n)) for n in range(3)))
    imported = LabelImport.create_from_file(client, labeled.uid, "file", kind(path))
    assert imported.errors == []
    assert labeled.get_label_count() == 3


def test_a_file_that_is_not_there_imports_nothing(client: Client, labeled: Project) -> None:
    with pytest.raises(InvalidQueryError, match="there is no file"):
        LabelImport.create_from_file(client, labeled.uid, "file", "/no/such/file")


def test_labels_come_from_a_url(client: Client, labeled: Project) -> None:
    url = client.upload_data(json.dumps(line(0)).encode(), "labels.ndjson")
    imported = LabelImport.create_from_url(client, labeled.uid, "url", url)
    assert imported.errors == []
    assert labeled.get_label_count() == 1


@pytest.mark.parametrize("bad", [{}, {"dataRow": {}}, "text", {"dataRow": {"id": "a", "globalKey": "b"}}])
def test_a_bad_line_names_its_index_and_imports_nothing(client: Client, labeled: Project, bad: Any) -> None:
    with pytest.raises(InvalidQueryError, match="annotation 1: "):
        LabelImport.create_from_objects(client, labeled.uid, "bad", [line(0), bad])
    assert [found for found in labeled.label_imports()] == []


def test_a_data_row_that_does_not_exist_is_reported(client: Client, labeled: Project) -> None:
    imported = LabelImport.create_from_objects(client, labeled.uid, "gone", [line(0), line(9)])
    (error,) = imported.errors
    assert "g9" in json.dumps(error)
    assert labeled.get_label_count() == 1


def test_a_line_that_is_no_json_fails_alone(client: Client, labeled: Project, tmp_path: Path) -> None:
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
