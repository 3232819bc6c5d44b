# Written by `make codegen` from tests/api/_async/test_setup.py. DO NOT EDIT.
"""Setup of a project with an editor and its options as in the v2.4 guide; creation and export of labels."""

from __future__ import annotations

import json
from typing import Any

import pytest

from labelbox_gen import (
    Client,
    DataRow,
    Dataset,
    Label,
    LabelingFrontend,
    Project,
)
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

OPTIONS = {"tools": [], "classifications": []}


@pytest.fixture
def frontend(client: Client) -> LabelingFrontend:
    found = client.get_labeling_frontends().get_one()
    assert found is not None
    return found


@pytest.mark.parametrize("options", [OPTIONS, json.dumps(OPTIONS)])
def test_setup_connects_editor_and_options(
    project: Project, frontend: LabelingFrontend, options: Any
) -> None:
    assert project.setup_complete is None
    project.setup(frontend, options)
    assert project.setup_complete is not None
    assert project.labeling_frontend() == frontend
    (stored,) = [found for found in project.labeling_frontend_options()]
    assert json.loads(stored.customization_options) == OPTIONS
    assert stored.project() == project
    assert stored.labeling_frontend() == frontend
    assert stored.organization() == project.organization()
    assert [found for found in frontend.projects()] == [project]


@pytest.mark.parametrize("options", ["", "[]", "{", {"tools": object()}])
def test_options_are_a_json_object(
    project: Project, frontend: LabelingFrontend, options: Any, sent: list[dict[str, Any]]
) -> None:
    with pytest.raises(InvalidQueryError, match="JSON"):
        project.setup(frontend, options)
    assert sent == []


def test_a_label_is_created(labeled: Project, data_rows: list[DataRow]) -> None:
    label = labeled.create_label(data_row=data_rows[0], label='{"animal": "cat"}', seconds_to_label=3.5)
    assert (label.label, label.seconds_to_label) == ('{"animal": "cat"}', 3.5)
    assert label.data_row() == data_rows[0]
    assert label.project() == labeled
    assert label.created_by() == labeled.created_by()


def test_only_the_data_row_of_a_label_must_be_given(labeled: Project, data_rows: list[DataRow]) -> None:
    label = labeled.create_label(data_row=data_rows[0])
    assert label.seconds_to_label == 0
    wrong: dict[str, Any] = {"lable": "{}"}
    with pytest.raises(InvalidAttributeError, match="Did you mean label"):
        labeled.create_label(data_row=data_rows[0], **wrong)


def test_labels_of_some_datasets(
    client: Client, labeled: Project, dataset: Dataset, data_rows: list[DataRow]
) -> None:
    other = client.create_dataset(name="Others", projects=labeled)
    row = other.create_data_row(row_data="text")
    first = labeled.create_label(data_rows[0], label="1")
    second = labeled.create_label(data_rows[1], label="2")
    third = labeled.create_label(row, label="3")
    found = labeled.labels([dataset], order_by=Label.created_at.desc)
    assert [label for label in found] == [second, first]
    assert {label for label in labeled.labels([dataset, other])} == {first, second, third}
    assert [label for label in labeled.labels([other])] == [third]
    assert [label for label in labeled.labels([])] == []
    assert [label for label in labeled.labels([dataset], where=Label.label != "1")] == [second]


def test_data_rows_are_ordered_and_filtered_by_several_comparisons(
    dataset: Dataset, data_rows: list[DataRow]
) -> None:
    backwards = dataset.data_rows(order_by=DataRow.external_id.desc)
    assert [row for row in backwards] == data_rows[::-1]
    between = (DataRow.external_id > "e0") & (DataRow.external_id < "e2")
    assert [row for row in dataset.data_rows(where=between)] == [data_rows[1]]


def test_labels_are_exported_as_a_file(client: Client, labeled: Project, data_rows: list[DataRow]) -> None:
    labeled.create_label(data_rows[0], label='{"animal": "cat"}')
    url = labeled.export_labels(timeout_seconds=30)
    assert url is not None
    (exported,) = json.loads(client.download(url))
    assert data_rows[0].uid in json.dumps(exported)
    assert labeled.export_labels() == url  # made at most every 30 minutes
