"""Exports."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from labelbox_gen import AsyncClient, AsyncDataset, AsyncLabelImport, AsyncProject
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError, TaskFailedError


@pytest.fixture
async def answered(client: AsyncClient, labeled: AsyncProject) -> AsyncProject:
    """The project with a cat on its first data row."""
    cat = {"name": "animal", "answer": {"name": "cat"}, "dataRow": {"globalKey": "g0"}}
    imported = await AsyncLabelImport.create_from_objects(client, labeled.uid, "cat", [cat])
    await imported.wait_till_done()
    return labeled


def keys(rows: Iterable[dict[str, Any]]) -> list[str]:
    return sorted(row["data_row"]["global_key"] for row in rows)


async def test_all_data_rows_are_streamed_with_their_labels(answered: AsyncProject) -> None:
    rows = {row["data_row"]["global_key"]: row async for row in await answered.export()}
    assert sorted(rows) == ["g0", "g1", "g2"]
    (label,) = rows["g0"]["projects"][answered.uid]["labels"]
    (answer,) = label["annotations"]["classifications"]
    assert answer["radio_answer"]["name"] == "Cat"
    assert rows["g1"]["projects"][answered.uid]["labels"] == []
    assert rows["g0"]["data_row"]["row_data"] == "text 0"


async def test_lines_are_not_parsed(answered: AsyncProject) -> None:
    task = await answered.export()
    lines = [json.loads(line) async for line in task.stream_lines()]
    assert lines == [row async for row in task]


async def test_an_export_of_an_empty_project_is_empty(project: AsyncProject) -> None:
    assert [row async for row in await project.export()] == []


async def test_params_select_the_content(answered: AsyncProject) -> None:
    plain = [row async for row in await answered.export(filters={"global_keys": ["g0"]})]
    params = {"label_details": True, "data_row_details": True, "project_details": True}
    full = [row async for row in await answered.export("full", params, {"global_keys": ["g0"]})]
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
async def test_filters_choose_the_rows(answered: AsyncProject, filters: Any, found: list[str]) -> None:
    assert keys([row async for row in await answered.export(filters=filters)]) == found


async def test_rows_are_chosen_by_id(answered: AsyncProject, dataset: AsyncDataset) -> None:
    row = await dataset.data_row_for_external_id("e1")
    found = [found async for found in await answered.export(filters={"data_row_ids": [row.uid]})]
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
async def test_an_unknown_parameter_is_rejected_before_a_request(
    project: AsyncProject, sent: list[Any], params: Any, filters: Any, kind: type[Exception]
) -> None:
    with pytest.raises(kind):
        await project.export(params=params, filters=filters)
    assert sent == []


async def test_a_dataset_is_exported(answered: AsyncProject, dataset: AsyncDataset) -> None:
    found = [row async for row in await dataset.export(params={"data_row_details": True})]
    assert keys(found) == ["g0", "g1", "g2"]
    assert {row["data_row"]["details"]["dataset_id"] for row in found} == {dataset.uid}


async def test_an_export_can_be_iterated_again_and_left(answered: AsyncProject) -> None:
    task = await answered.export()
    async for _ in task:
        break
    first = [row async for row in task]
    assert [row async for row in task] == first
    assert len(first) == 3


@pytest.mark.slow
async def test_an_export_of_many_files_is_complete(
    project: AsyncProject, dataset: AsyncDataset, monkeypatch: pytest.MonkeyPatch, sent: list[Any]
) -> None:
    monkeypatch.setattr("labelbox_gen.server.features.exports.stream.WINDOW", 100_000)
    task = await dataset.create_data_rows({"row_data": 500 * "x", "global_key": f"k{n}"} for n in range(2500))
    await task.wait_till_done()
    await project.datasets.connect(dataset)
    found = [row["data_row"]["global_key"] async for row in await project.export()]
    assert len(found) == 2500
    assert len([body for body in sent if "exportFileFromOffset" in body["query"]]) > 10
    assert set(found) == {f"k{n}" for n in range(2500)}


async def test_a_failed_export_has_no_rows(answered: AsyncProject) -> None:
    task = await answered.export()
    await task.wait_till_done()
    task.data["status"] = "FAILED"
    with pytest.raises(TaskFailedError, match="ended as FAILED"):
        _ = [row async for row in task]
