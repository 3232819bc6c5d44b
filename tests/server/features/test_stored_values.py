"""Invalid values stored by older versions or other programs: each affects only its row."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import Client, ExportTask, Label, Webhook
from labelbox_gen.server import run

from .test_webhooks import Receiver

HUGE = "1" + "0" * 400
DEEP = "[" * 300 + "]" * 300
BAD_JSON = ['"text"', "5", "[1]", "null", '{"a": "\\ud800"}', f'{{"a": {HUGE}}}', '{"a": NaN}', '{"a": 1e999}', "no JSON",
            DEEP, f'{{"a": {DEEP}}}']  # fmt: skip
BAD_METADATA = ['[{"schemaId": 1}]', '[{"value": 1}]', "[[]]", '[{"schemaId": "%s", "value": "\\ud800"}]']
FAR = '{"name": "o", "feature_id": "f", "polygon": [{"x": 1e300, "y": -1e300}, {"x": 1, "y": 1e308}, {"x": 2, "y": 2}]}'
BAD_ANNOTATIONS = [
    '{"objects": "x", "classifications": 1, "relationships": {}}',
    '{"objects": [1, null, "x"], "classifications": [[]]}',
    f'{{"objects": [{FAR}], "classifications": []}}',
    f'{{"objects": [{{"name": {HUGE}, "point": {{"x": {HUGE}, "y": 1}}}}], "classifications": []}}',
    '{"frames": 1}',
    '{"frames": {"x": 1, "01": {}, "1": 5, "2": {"objects": [1], "classifications": {}}}, "segments": {"f": [[1], "x"]}}',
    '{"frames": {"0": {"objects": {"f": {"bounding_box": {"top": "x"}}}}, "9": {"objects": {"f": {"bounding_box": 1}}}},'
    ' "segments": {"f": [[0, 9]]}}',
    '{"frames": {"0": {"objects": {"f": {"point": {"x": 0, "y": 0}}}},'
    ' "50000000": {"objects": {"f": {"point": {"x": 1, "y": 1}}}}}, "segments": {"f": [[0, 50000000]]}}',
]
POLYGON = {"name": "o", "polygon": [{"x": 0, "y": 0}, {"x": 1, "y": 0}, {"x": 1, "y": 1}]}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a data row for each invalid value, each with two labels."""
    path = tmp_path_factory.mktemp("older")
    with run(path) as server, server.client() as client:
        dataset = client.create_dataset(name="d")
        count = len(BAD_JSON) * 2 + len(BAD_METADATA) + len(BAD_ANNOTATIONS) + 1
        dataset.create_data_rows(
            [{"row_data": f"r{n}", "global_key": f"k{n}"} for n in range(count)]
        ).wait_till_done()
        project = client.create_project(name="p")
        project.datasets.connect(dataset)
        for row in dataset.data_rows():
            for _ in range(2):
                project.create_label(
                    data_row=row, label=json.dumps({"objects": [POLYGON], "classifications": []})
                )
        tag = next(each["id"] for each in _ontology(client) if each["name"] == "tag")
    _poison(path, tag)
    return path


def _ontology(client: Client) -> list[dict[str, Any]]:
    return client.execute("{customMetadataOntology{id name}}")["customMetadataOntology"]


def _poison(path: Path, tag: str) -> None:
    connection = sqlite3.connect(path / "labelbox.sqlite3")
    values = [("media_attributes", each) for each in BAD_JSON]
    values += [("custom_metadata", each.replace("%s", tag)) for each in (*BAD_JSON, *BAD_METADATA)]
    for n, (column, value) in enumerate(values):
        connection.execute(f"UPDATE data_row SET {column} = ? WHERE global_key = ?", (value, f"k{n}"))
    for n, value in enumerate(BAD_ANNOTATIONS, len(values)):
        label = "(SELECT max(label.id) FROM label JOIN data_row ON data_row.id = data_row_id WHERE global_key = ?)"
        connection.execute(
            f"UPDATE label SET annotations = ?, label = ? WHERE id = {label}", (value, value, f"k{n}")
        )
    connection.execute("UPDATE data_row SET external_id = CAST(X'EDA080' AS TEXT) WHERE global_key = 'k3'")
    connection.commit()
    connection.close()


@pytest.fixture(scope="module")
def client(folder: Path) -> Any:
    with run(folder) as server, server.client() as made:
        yield made


def test_all_rows_are_listed(client: Client) -> None:
    (dataset,) = client.get_datasets()
    rows = list(dataset.data_rows())
    assert len(rows) == dataset.row_count
    assert all(isinstance(row.media_attributes, dict | None) for row in rows)
    assert all(isinstance(row.metadata_fields, list) for row in rows)


@pytest.mark.parametrize("interpolated", [False, True])
def test_all_rows_are_exported(client: Client, interpolated: bool) -> None:
    (project,), (dataset,) = client.get_projects(), client.get_datasets()
    params = {"metadata_fields": True, "label_details": True, "performance_details": True, "project_details": True,
              "data_row_details": True, "attachments": True, "interpolated_frames": interpolated}  # fmt: skip
    for task in (project.export(params=params), dataset.export(params=params)):
        lines = list(task)
        assert len(lines) == dataset.row_count
    (labeled,) = project.export(params=params, filters={"global_keys": [f"k{len(BAD_JSON)}"]})
    assert len(labeled["projects"][project.uid]["labels"]) == 2


def test_too_many_frames_are_an_error_of_their_row(client: Client) -> None:
    (project,) = client.get_projects()
    task = project.export(params={"interpolated_frames": True})
    task.wait_till_done()
    assert "key frames only: 49999999 objects" in str(task.errors)


def test_labels_and_their_statistics_are_readable(client: Client) -> None:
    (project,), (dataset,) = client.get_projects(), client.get_datasets()
    labels = list(project.labels())
    assert len(labels) == 2 * (dataset.row_count or 0)
    document = "query($p: ID!){project(where: {id: $p}){labelerPerformance(first: 9){count consensus}}}"
    assert client.execute(document, {"p": project.uid})["project"]["labelerPerformance"][0]["count"] == len(
        labels
    )
    for row in dataset.data_rows():
        project.create_label(data_row=row, label=json.dumps({"objects": [POLYGON], "classifications": []}))


EXPORT = "mutation($i: ExportDataRowsInCatalogInput!){exportDataRowsInCatalog(input: $i){taskId}}"
CATALOG = {f"include{name}": True for name in ("Attachments", "DataRowDetails", "Embeddings", "LabelDetails", "Metadata",
           "PerformanceDetails", "ProjectDetails", "InterpolatedFrames")} | {"allProjects": True}  # fmt: skip


def test_a_catalog_export_contains_all_rows(client: Client) -> None:
    (project,), (dataset,) = client.get_projects(), client.get_datasets()
    started = client.execute(EXPORT, {"i": {"filters": {}, "params": CATALOG, "streamable": True}})
    task = ExportTask.get_task(client, started["exportDataRowsInCatalog"]["taskId"])
    task.wait_till_done()
    lines = list(task)
    assert len(lines) == dataset.row_count
    assert all(project.uid in line["projects"] for line in lines)


def test_the_label_export_contains_all_labels(client: Client) -> None:
    (project,) = client.get_projects()
    url = project.export_labels()
    assert url is not None
    found = json.loads(client.download(url))
    assert {each["ID"] for each in found} == {label.uid for label in project.labels()}


@pytest.fixture
def receiver() -> Any:
    made = Receiver()
    yield made
    made.server.shutdown()
    made.server.server_close()


@pytest.mark.parametrize("topic", ["LABEL_UPDATED", "LABEL_CREATED", "LABEL_DELETED"])
def test_webhooks_receive_the_labels_of_all_rows(client: Client, receiver: Receiver, topic: str) -> None:
    """Updates and deletions of invalid labels, and new labels of invalid rows."""
    (project,), (dataset,) = client.get_projects(), client.get_datasets()
    labels = {label.data_row().uid: label for label in project.labels()}
    hook = Webhook.create(client, [topic], receiver.url, "secret", project)
    if topic == "LABEL_UPDATED":
        expected = {label.uid for label in labels.values()}
        for label in labels.values():
            label.update(seconds_to_label=3.0)
    elif topic == "LABEL_CREATED":
        expected = {project.create_label(data_row=row, label="{}").uid for row in dataset.data_rows()}
    else:
        expected = {label.uid for label in project.labels()}
        Label.bulk_delete(project.labels())
    bodies = receiver.wait(len(expected))
    assert {body["id"] for body in bodies} == expected
    hook.update(status=Webhook.REVOKED)
