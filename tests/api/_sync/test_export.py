# Written by `make codegen` from tests/api/_async/test_export.py. DO NOT EDIT.
"""Exports."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from labelbox_gen import Client, Dataset, LabelImport, Project
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError, TaskFailedError


@pytest.fixture
def answered(client: Client, labeled: Project) -> Project:
    """The project with a cat on its first data row."""
    cat = {"name": "animal", "answer": {"name": "cat"}, "dataRow": {"globalKey": "g0"}}
    imported = LabelImport.create_from_objects(client, labeled.uid, "cat", [cat])
    imported.wait_till_done()
    return labeled


def keys(rows: Iterable[dict[str, Any]]) -> list[str]:
    return sorted(row["data_row"]["global_key"] for row in rows)


def test_all_data_rows_are_streamed_with_their_labels(answered: Project) -> None:
    rows = {row["data_row"]["global_key"]: row for row in answered.export()}
    assert sorted(rows) == ["g0", "g1", "g2"]
    (label,) = rows["g0"]["projects"][answered.uid]["labels"]
    (answer,) = label["annotations"]["classifications"]
    assert answer["radio_answer"]["name"] == "Cat"
    assert rows["g1"]["projects"][answered.uid]["labels"] == []
    assert rows["g0"]["data_row"]["row_data"] == "text 0"


def test_lines_are_not_parsed(answered: Project) -> None:
    task = answered.export()
    lines = [json.loads(line) for line in task.stream_lines()]
    assert lines == [row for row in task]


def test_an_export_of_an_empty_project_is_empty(project: Project) -> None:
    assert [row for row in project.export()] == []


def test_params_select_the_content(answered: Project) -> None:
    plain = [row for row in answered.export(filters={"global_keys": ["g0"]})]
    params = {"label_details": True, "data_row_details": True, "project_details": True}
    full = [row for row in answered.export("full", params, {"global_keys": ["g0"]})]
    assert "details" not in plain[0]["data_row"]
    assert full[0]["data_row"]["details"]["dataset_name"] == "Texts"
    project = full[0]["projects"][answered.uid]
    assert "label_details" in project["labels"][0]
    assert "project_details" in project


NOW = datetime.now(timezone.utc)


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"global_keys": ["g0", "g2"]}, ["g0", "g2"]),
        ({"workflow_status": "ToLabel"}, ["g1", "g2"]),
        ({"workflow_status": "InReview"}, ["g0"]),
        ({"label_created_at": (NOW - timedelta(hours=1), None)}, ["g0"]),
        ({"label_created_at": (None, NOW - timedelta(hours=1))}, []),
        ({"label_created_at": (NOW - timedelta(hours=1), NOW + timedelta(hours=1))}, ["g0"]),
        ({"global_keys": ["g1"], "workflow_status": "InReview"}, []),
    ],
)
def test_filters_choose_the_rows(answered: Project, filters: Any, found: list[str]) -> None:
    assert keys([row for row in answered.export(filters=filters)]) == found


def test_rows_are_chosen_by_id(answered: Project, dataset: Dataset) -> None:
    row = dataset.data_row_for_external_id("e1")
    found = [found for found in answered.export(filters={"data_row_ids": [row.uid]})]
    assert keys(found) == ["g1"]


@pytest.mark.parametrize(
    ("params", "filters", "kind"),
    [
        ({"labels": True}, None, InvalidAttributeError),
        ({"label_details": "yes"}, None, InvalidQueryError),
        (None, {"global_key": ["g0"]}, InvalidAttributeError),
        (None, {"global_keys": []}, InvalidQueryError),
        (None, {"workflow_status": "Gone"}, InvalidQueryError),
    ],
)
def test_an_unknown_parameter_is_rejected_before_a_request(
    project: Project, sent: list[Any], params: Any, filters: Any, kind: type[Exception]
) -> None:
    with pytest.raises(kind):
        project.export(params=params, filters=filters)
    assert sent == []


def test_a_dataset_is_exported(answered: Project, dataset: Dataset) -> None:
    found = [row for row in dataset.export(params={"data_row_details": True})]
    assert keys(found) == ["g0", "g1", "g2"]
    assert {row["data_row"]["details"]["dataset_id"] for row in found} == {dataset.uid}


def test_an_export_can_be_iterated_again_and_left(answered: Project) -> None:
    task = answered.export()
    for _ in task:
        break
    first = [row for row in task]
    assert [row for row in task] == first
    assert len(first) == 3


@pytest.mark.slow
def test_an_export_of_many_files_is_complete(
    project: Project, dataset: Dataset, monkeypatch: pytest.MonkeyPatch, sent: list[Any]
) -> None:
    monkeypatch.setattr("labelbox_gen.server.features.exports.stream.WINDOW", 100_000)
    task = dataset.create_data_rows({"row_data": 500 * "x", "global_key": f"k{n}"} for n in range(2500))
    task.wait_till_done()
    project.datasets.connect(dataset)
    found = [row["data_row"]["global_key"] for row in project.export()]
    assert len(found) == 2500
    assert len([body for body in sent if "exportFileFromOffset" in body["query"]]) > 10
    assert set(found) == {f"k{n}" for n in range(2500)}


def test_a_failed_export_has_no_rows(answered: Project) -> None:
    task = answered.export()
    task.wait_till_done()
    task.data["status"] = "FAILED"
    with pytest.raises(TaskFailedError, match="ended as FAILED"):
        _ = [row for row in task]
