"""Labels of data rows outside the project are refused one by one, and the rows are not added to the project."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from labelbox_gen import Client, DataRow, Dataset, LabelImport, Project
from labelbox_gen.exceptions import LabelboxError
from labelbox_gen.server import RunningServer

ONTOLOGY = {"classifications": [{"type": "text", "name": "t"}]}


@pytest.fixture
def client(server: RunningServer) -> Iterator[Client]:
    with server.client(api_key=server.add_organization()) as client:
        yield client


def fill(client: Client, name: str, count: int) -> tuple[Dataset, list[DataRow]]:
    dataset = client.create_dataset(name=name)
    items = [{"row_data": f"{name}-{n}", "global_key": f"{name}-{n}"} for n in range(count)]
    dataset.create_data_rows(items).wait_till_done()
    return dataset, list(dataset.data_rows())


@pytest.fixture
def project(client: Client) -> Project:
    """A project with the data rows "in-0" and "in-1"; "out-0" and "out-1" are outside of projects."""
    project = client.create_project(name="p")
    project.connect_ontology(client.create_ontology("o", ONTOLOGY))
    dataset, _ = fill(client, "in", 2)
    project.datasets.connect(dataset)
    fill(client, "out", 2)
    return project


def rows_of(project: Project) -> list[str]:
    return sorted(row["data_row"]["global_key"] for row in project.export())


def line(key: str) -> dict[str, Any]:
    return {"name": "t", "answer": "x", "dataRow": {"globalKey": key}}


@pytest.mark.parametrize("order", [("in-0", "out-0", "in-1", "out-1"), ("out-0", "in-0", "out-0", "out-1")])
def test_an_import_refuses_lines_of_rows_outside_the_project(
    client: Client, project: Project, order: tuple[str, ...]
) -> None:
    task = LabelImport.create_from_objects(client, project.uid, "i", [line(key) for key in order])
    task.wait_till_done()
    found = [each["status"] for each in task.statuses]
    assert found == ["SUCCESS" if key.startswith("in") else "FAILURE" for key in order]
    for each in task.errors:
        assert "is not in the project" in str(each["errors"])
    assert rows_of(project) == ["in-0", "in-1"]
    labeled = {label.data_row().global_key for label in project.labels()}
    assert labeled == {key for key in order if key.startswith("in")}


def test_an_import_without_rows_of_the_project_adds_nothing(client: Client, project: Project) -> None:
    task = LabelImport.create_from_objects(client, project.uid, "i", [line("out-0"), line("out-1")])
    task.wait_till_done()
    assert {each["status"] for each in task.statuses} == {"FAILURE"}
    assert rows_of(project) == ["in-0", "in-1"]
    assert list(project.labels()) == []


@pytest.mark.parametrize("how", ["create_label", "batch"])
def test_a_label_of_a_row_outside_the_project_is_refused(client: Client, project: Project, how: str) -> None:
    (stray,) = (
        client.get_datasets(where=Dataset.name == "out")
        .get_one()
        .data_rows(  # type: ignore[union-attr]
            where=DataRow.global_key == "out-0"
        )
    )
    if how == "create_label":
        with pytest.raises(LabelboxError, match="is not in project"):
            project.create_label(data_row=stray, label="{}")
    else:
        with pytest.raises(LabelboxError, match="is not in project"), client.batch() as batch:
            batch.add(project.create_label, data_row=stray, label="{}")
    assert rows_of(project) == ["in-0", "in-1"]
    assert list(project.labels()) == []
