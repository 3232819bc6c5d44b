"""Exports: content of lines, filters, and reading of streams."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from labelbox_gen.server.features.exports import stream

CATALOG, PROJECT = "exportDataRowsInCatalog", "exportDataRowsInProject"
ONTOLOGY = {
    "classifications": [
        {
            "type": "radio",
            "name": "kind",
            "instructions": "kind",
            "options": [{"label": "cat", "value": "cat"}],
        }
    ]
}


def query(*clauses: dict[str, Any]) -> dict[str, Any]:
    return {"searchQuery": {"scope": None, "query": list(clauses)}}


def named(kind: str, *ids: str) -> dict[str, Any]:
    return {"ids": list(ids), "operator": "is", "type": kind}


def since(kind: str, moment: str, operator: str = "GREATER_THAN_OR_EQUAL") -> dict[str, Any]:
    return {"type": kind, "value": {"operator": operator, "timezone": "UTC", "value": moment}}


@pytest.fixture
def dataset(pipeline: Any) -> str:
    """A dataset with four data rows a, b, c, d."""
    dataset = pipeline.api.create_dataset()
    note = [{"type": "RAW_TEXT", "value": "v", "name": "n"}]
    tag = [{"name": "tag", "value": "t"}, {"name": "split", "value": "test"}]
    rows = [{"row_data": key * 3, "global_key": key, "dataset_id": dataset} for key in "abcd"]
    pipeline.upsert({**rows[0], "attachments": note, "metadata": tag}, *rows[1:])
    return dataset


@pytest.fixture
def project(pipeline: Any, dataset: str) -> str:
    """A project with the data rows a and b; a is labeled."""
    project = pipeline.labeled_project(ONTOLOGY)
    batch = """mutation($p: ID!){project(where: {id: $p}){
      createBatchV2(input: {name: "batch" globalKeys: ["a", "b"] dataRowIds: []}){batch{id}}}}"""
    pipeline.data(batch, p=project)
    pipeline.import_labels(
        project, [{"uuid": "u", "dataRow": {"globalKey": "a"}, "name": "kind", "answer": {"name": "cat"}}]
    )
    return project


def keys(pipeline: Any, task_id: str) -> str:
    return "".join(line["data_row"]["global_key"] for line in pipeline.lines(task_id))


def test_lines_of_a_project_export(pipeline: Any, dataset: str, project: str) -> None:
    everything = (
        "Attachments",
        "Metadata",
        "DataRowDetails",
        "ProjectDetails",
        "PerformanceDetails",
        "LabelDetails",
    )
    task_id = pipeline.export(
        PROJECT, {"projectId": project}, **{f"include{name}": True for name in everything}
    )
    a, b = pipeline.lines(task_id)
    assert (a["data_row"]["global_key"], a["data_row"]["row_data"]) == ("a", "aaa")
    assert a["data_row"]["details"]["dataset_id"] == dataset
    assert a["data_row"]["details"]["created_at"].endswith("+00:00")
    assert a["media_attributes"] == {"mime_type": "text/plain", "asset_type": "text"}
    assert [(each["type"], each["value"], each["name"]) for each in a["attachments"]] == [
        ("RAW_TEXT", "v", "n")
    ]
    assert [(each["schema_name"], each["schema_kind"]) for each in a["metadata_fields"]] == [
        ("tag", "CustomMetadataString"),
        ("split", "CustomMetadataEnum"),
    ]
    assert a["metadata_fields"][1]["value"][0]["schema_name"] == "test"
    inside = a["projects"][project]
    assert inside["project_details"]["workflow_status"] == "IN_REVIEW"
    assert inside["project_details"]["batch_name"] == "batch"
    (label,) = inside["labels"]
    assert (label["label_kind"], label["label_details"]["created_by"]) == ("Default", "admin@example.com")
    (answer,) = label["annotations"]["classifications"]
    assert (answer["feature_id"], answer["name"], answer["radio_answer"]["name"]) == ("u", "kind", "cat")
    assert b["projects"][project]["labels"] == []


def test_lines_contain_only_the_requested_details(pipeline: Any, project: str) -> None:
    a, _ = pipeline.lines(pipeline.export(PROJECT, {"projectId": project}))
    assert set(a) == {"data_row", "media_attributes", "projects"}
    assert set(a["data_row"]) == {"id", "global_key", "external_id", "row_data"}
    assert set(a["projects"][project]["labels"][0]) == {"label_kind", "version", "id", "annotations"}


def test_catalog_rows_contain_the_requested_projects(pipeline: Any, dataset: str, project: str) -> None:
    chosen = query(named("dataset", dataset))
    assert [line["projects"] for line in pipeline.lines(pipeline.export(CATALOG, chosen))] == [{}, {}, {}, {}]
    for params in ({"allProjects": True}, {"projectIds": [project]}):
        lines = pipeline.lines(pipeline.export(CATALOG, chosen, **params))
        assert [list(line["projects"]) for line in lines] == [[project], [project], [], []]


@pytest.mark.parametrize(
    ("clauses", "expected"),
    [
        ([named("global_key", "a", "c")], "ac"),
        ([named("global_key", "a", "b"), named("global_key", "b", "c")], "b"),
        ([since("data_row_last_activity_at", "2020-01-01 00:00:00")], "abcd"),
        ([since("data_row_last_activity_at", "2020-01-01", "LESS_THAN_OR_EQUAL")], ""),
        ([since("labeled_at", "2020-01-01T00:00:00+0000")], "a"),
        ([since("labeled_at", "2020-01-01", "LESS_THAN_OR_EQUAL")], ""),
    ],
)
def test_catalog_exports_support_filters(
    pipeline: Any, dataset: str, project: str, clauses: list[Any], expected: str
) -> None:
    assert keys(pipeline, pipeline.export(CATALOG, query(*clauses))) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ({"type": "task_queue_not_exist"}, "b"),
        ({"type": "task_queue_status", "status": "InReview"}, "a"),
        ({"type": "task_queue_status", "status": "Done"}, ""),
    ],
)
def test_project_exports_filter_by_workflow_status(
    pipeline: Any, project: str, clause: dict[str, Any], expected: str
) -> None:
    task_id = pipeline.export(PROJECT, {"projectId": project, **query(clause)})
    assert keys(pipeline, task_id) == expected


@pytest.mark.parametrize(
    "clause",
    [
        {"type": "phase_of_the_moon"},
        {"type": "task_queue_status", "status": "Done"},
        {"type": "global_key", "operator": "is not", "ids": ["a"]},
        {"type": "global_key", "operator": "is", "ids": []},
        {"type": "global_key", "operator": "is", "ids": ["k"] * 2001},
        {"type": "labeled_at"},
        since("labeled_at", "yesterday"),
        since("labeled_at", "2020-01-01", "AROUND"),
    ],
)
def test_unsupported_filters_are_refused_with_reasons(pipeline: Any, clause: dict[str, Any]) -> None:
    document = "mutation($i: ExportDataRowsInCatalogInput!){exportDataRowsInCatalog(input: $i){taskId}}"
    error = pipeline.api.error(document, i={"filters": query(clause), "params": {}})
    assert error["extensions"]["code"] == "MALFORMED_REQUEST"
    assert error["errors"] == [error["message"]]


def test_windows_cover_the_stream(pipeline: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "WINDOW", 2_000)
    dataset = pipeline.api.create_dataset()
    pipeline.upsert(*({"row_data": f"{n} äöü€😀", "dataset_id": dataset} for n in range(100)))
    task_id = pipeline.export(CATALOG, query(named("dataset", dataset)))
    parts = pipeline.parts(task_id)
    assert len(parts) > 5
    line = 0
    for part in parts:
        assert len(part["content"]) == part["offsets"]["end"] - part["offsets"]["start"] + 1
        part["content"].decode()
        assert part["lines"]["start"] == line
        line += part["content"].count(b"\n")
        assert part["lines"]["end"] == line - 1
    texts = [each["data_row"]["row_data"] for each in pipeline.lines(task_id)]
    assert texts == [f"{n} äöü€😀" for n in range(100)]
    middle = parts[1]
    assert httpx.get(middle["file"], headers={"range": "bytes=0-9"}).content == middle["content"][:10]


def test_an_export_without_rows_has_no_stream(pipeline: Any) -> None:
    task_id = pipeline.export(CATALOG, query(named("dataset", "nowhere")))
    assert pipeline.parts(task_id) == []


def test_missing_rows_are_errors(pipeline: Any, dataset: str) -> None:
    task_id = pipeline.export(CATALOG, query(named("global_key", "a", "nope")))
    assert keys(pipeline, task_id) == "a"
    assert pipeline.lines(task_id, "ERRORS") == [
        {"global_key": "nope", "message": "Data row 'nope' does not exist"}
    ]


def test_other_organizations_cannot_read_an_export(
    pipeline: Any, dataset: str, project: str, new_pipeline: Any
) -> None:
    other = new_pipeline()
    assert other.lines(other.export(CATALOG, query(named("dataset", dataset)), allProjects=True)) == []
    document = "mutation($i: ExportDataRowsInProjectInput!){exportDataRowsInProject(input: $i){taskId}}"
    assert other.api.code(document, i={"filters": {"projectId": project}}) == "AUTHORIZATION_ERROR"


def test_slices_and_model_runs_are_refused(pipeline: Any) -> None:
    for kind in ("Slice", "ModelRun"):
        document = f"mutation{{exportDataRowsIn{kind}(input: {{}}){{taskId}}}}"
        assert pipeline.api.code(document) == "OPERATION_NOT_ALLOWED"
