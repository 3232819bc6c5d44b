"""Setup of a project with an editor and its options as in the v2.4 guide; creation and export of labels."""

from __future__ import annotations

import json
from typing import Any

import pytest

from labelbox_gen import (
    AsyncClient,
    AsyncDataRow,
    AsyncDataset,
    AsyncLabel,
    AsyncLabelingFrontend,
    AsyncProject,
)
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

OPTIONS = {"tools": [], "classifications": []}


@pytest.fixture
async def frontend(client: AsyncClient) -> AsyncLabelingFrontend:
    found = await client.get_labeling_frontends().get_one()
    assert found is not None
    return found


@pytest.mark.parametrize("options", [OPTIONS, json.dumps(OPTIONS)])
async def test_setup_connects_editor_and_options(
    project: AsyncProject, frontend: AsyncLabelingFrontend, options: Any
) -> None:
    assert project.setup_complete is None
    await project.setup(frontend, options)
    assert project.setup_complete is not None
    assert await project.labeling_frontend() == frontend
    (stored,) = [found async for found in project.labeling_frontend_options()]
    assert json.loads(stored.customization_options) == OPTIONS
    assert await stored.project() == project
    assert await stored.labeling_frontend() == frontend
    assert await stored.organization() == await project.organization()
    assert [found async for found in frontend.projects()] == [project]


@pytest.mark.parametrize("options", ["", "[]", "{", {"tools": object()}])
async def test_options_are_a_json_object(
    project: AsyncProject, frontend: AsyncLabelingFrontend, options: Any, sent: list[dict[str, Any]]
) -> None:
    with pytest.raises(InvalidQueryError, match="JSON"):
        await project.setup(frontend, options)
    assert sent == []


async def test_a_label_is_created(labeled: AsyncProject, data_rows: list[AsyncDataRow]) -> None:
    label = await labeled.create_label(data_row=data_rows[0], label='{"animal": "cat"}', seconds_to_label=3.5)
    assert (label.label, label.seconds_to_label) == ('{"animal": "cat"}', 3.5)
    assert await label.data_row() == data_rows[0]
    assert await label.project() == labeled
    assert await label.created_by() == await labeled.created_by()


async def test_only_the_data_row_of_a_label_must_be_given(
    labeled: AsyncProject, data_rows: list[AsyncDataRow]
) -> None:
    label = await labeled.create_label(data_row=data_rows[0])
    assert label.seconds_to_label == 0
    wrong: dict[str, Any] = {"lable": "{}"}
    with pytest.raises(InvalidAttributeError, match="Did you mean label"):
        await labeled.create_label(data_row=data_rows[0], **wrong)


async def test_labels_of_some_datasets(
    client: AsyncClient, labeled: AsyncProject, dataset: AsyncDataset, data_rows: list[AsyncDataRow]
) -> None:
    other = await client.create_dataset(name="Others", projects=labeled)
    row = await other.create_data_row(row_data="text")
    first = await labeled.create_label(data_rows[0], label="1")
    second = await labeled.create_label(data_rows[1], label="2")
    third = await labeled.create_label(row, label="3")
    found = labeled.labels([dataset], order_by=AsyncLabel.created_at.desc)
    assert [label async for label in found] == [second, first]
    assert {label async for label in labeled.labels([dataset, other])} == {first, second, third}
    assert [label async for label in labeled.labels([other])] == [third]
    assert [label async for label in labeled.labels([])] == []
    assert [label async for label in labeled.labels([dataset], where=AsyncLabel.label != "1")] == [second]


async def test_data_rows_are_ordered_and_filtered_by_several_comparisons(
    dataset: AsyncDataset, data_rows: list[AsyncDataRow]
) -> None:
    backwards = dataset.data_rows(order_by=AsyncDataRow.external_id.desc)
    assert [row async for row in backwards] == data_rows[::-1]
    between = (AsyncDataRow.external_id > "e0") & (AsyncDataRow.external_id < "e2")
    assert [row async for row in dataset.data_rows(where=between)] == [data_rows[1]]


async def test_labels_are_exported_as_a_file(
    client: AsyncClient, labeled: AsyncProject, data_rows: list[AsyncDataRow]
) -> None:
    await labeled.create_label(data_rows[0], label='{"animal": "cat"}')
    url = await labeled.export_labels(timeout_seconds=30)
    assert url is not None
    (exported,) = json.loads(await client.download(url))
    assert data_rows[0].uid in json.dumps(exported)
    assert await labeled.export_labels() == url  # made at most every 30 minutes
