"""Label imports: each line has a status, each data row gets one label."""

from __future__ import annotations

import base64
import json
from typing import Any

import httpx
import pytest

ONTOLOGY = {
    "tools": [
        {"tool": "rectangle", "name": "box", "classifications": [
            {"type": "radio", "name": "color", "instructions": "color", "options": [{"label": "Red", "value": "red"}]}
        ]},
        {"tool": "polygon", "name": "poly"},
        {"tool": "line", "name": "path"},
        {"tool": "point", "name": "dot"},
        {"tool": "raster-segmentation", "name": "area"},
        {"tool": "named-entity", "name": "word"},
        {"tool": "edge", "name": "joins"},
    ],
    "classifications": [
        {"type": "radio", "name": "kind", "instructions": "kind", "options": [
            {"label": "Cat", "value": "cat", "options": [{"type": "text", "name": "why", "instructions": "why"}]},
            {"label": "Dog", "value": "dog"},
        ]},
        {"type": "checklist", "name": "many", "instructions": "many", "options": [
            {"label": "a", "value": "a"}, {"label": "b", "value": "b"},
        ]},
        {"type": "text", "name": "free", "instructions": "free"},
    ],
}  # fmt: skip
LABELS = """query($id: ID!){project(where: {id: $id}){
  labels(first: 100){label isBenchmarkReference createdBy{email} dataRow{globalKey}} dataRowCount labelCount}}"""
BOX = {"top": 1, "left": 2, "height": 3, "width": 4}


@pytest.fixture
def project(pipeline: Any) -> str:
    dataset = pipeline.api.create_dataset()
    pipeline.upsert(*({"row_data": key, "global_key": key, "dataset_id": dataset} for key in "abc"))
    return pipeline.labeled_project(ONTOLOGY)


def line(key: str, name: str, **content: Any) -> dict[str, Any]:
    return {"uuid": f"{key}-{name}", "dataRow": {"globalKey": key}, "name": name, **content}


def labels(pipeline: Any, project: str) -> list[dict[str, Any]]:
    return pipeline.data(LABELS, id=project)["project"]["labels"]


def test_the_lines_of_a_data_row_become_one_label(pipeline: Any, project: str) -> None:
    lines = [
        line("a", "joins", relationship={"source": "a-box", "target": "a-dot"}),
        line("a", "box", bbox=BOX, classifications=[{"name": "color", "answer": {"name": "red"}}]),
        line("a", "dot", point={"x": 1, "y": 2}),
        line("b", "kind", answer={"name": "Cat", "classifications": [{"name": "why", "answer": "fur"}]}),
        line("a", "many", answer=[{"name": "a"}, {"name": "b"}]),
        line("b", "free", answer="ü", isBenchmarkReferenceLabel=True),
    ]
    statuses = pipeline.import_labels(project, lines)
    assert [(each["uuid"], each["status"]) for each in statuses] == [
        (each["uuid"], "SUCCESS") for each in lines
    ]
    assert statuses[0]["dataRow"]["globalKey"] == "a"
    a, b = labels(pipeline, project)
    assert (a["dataRow"]["globalKey"], a["createdBy"]["email"]) == ("a", "admin@example.com")
    assert (a["isBenchmarkReference"], b["isBenchmarkReference"]) == (False, True)
    content = json.loads(a["label"])
    box, dot = content["objects"]
    assert (box["annotation_kind"], box["bounding_box"]) == ("ImageBoundingBox", BOX)
    assert box["classifications"][0]["radio_answer"]["value"] == "red"
    assert content["relationships"][0]["unidirectional_relationship"] == {
        "source": box["feature_id"],
        "target": dot["feature_id"],
    }
    chosen = [answer["name"] for answer in content["classifications"][0]["checklist_answers"]]
    assert chosen == ["a", "b"]


def test_labeled_rows_are_added_to_the_project_and_its_review_queue(pipeline: Any, project: str) -> None:
    pipeline.import_labels(project, [line("c", "free", answer="x")])
    document = "query($id: ID!){project(where: {id: $id}){dataRowCount labelCount taskQueues{queueType dataRowCount}}}"
    found = pipeline.data(document, id=project)["project"]
    assert (found["dataRowCount"], found["labelCount"]) == (1, 1)
    waiting = {queue["queueType"]: queue["dataRowCount"] for queue in found["taskQueues"]}
    assert waiting["MANUAL_REVIEW_QUEUE"] == 1


@pytest.mark.parametrize(
    ("broken", "field"),
    [
        ("{", "line"),
        ("[]", "line"),
        ({"name": "free", "answer": "x"}, "dataRow"),
        ({"dataRow": {"id": "x", "globalKey": "a"}, "name": "free", "answer": "x"}, "dataRow"),
        (line("nope", "free", answer="x"), "dataRow.globalKey"),
        (line("a", "nope", answer="x"), "name"),
        (line("a", "free"), "line"),
        (line("a", "free", answer=[1]), "answer"),
        (line("a", "kind", answer={"name": "zebra"}), "answer.name"),
        (line("a", "kind", answer=[{"name": "cat"}]), "answer"),
        (line("a", "kind", answer={"name": "dog", "classifications": [{"name": "why", "answer": "x"}]}),
         "answer.classifications[0].name"),
        (line("a", "many", answer={"name": "a"}), "answer"),
        (line("a", "many", answer=[{"name": "a"}, {"name": "a"}]), "answer"),
        (line("a", "box", bbox={"top": 1, "left": 2, "height": 3}), "bbox.width"),
        (line("a", "box", bbox={**BOX, "height": -1}), "bbox.height"),
        (line("a", "box", bbox={**BOX, "top": True}), "bbox.top"),
        (line("a", "box", point={"x": 1, "y": 1}), "name"),
        (line("a", "poly", polygon=[{"x": 1, "y": 1}]), "polygon"),
        (line("a", "path", line=[{"x": 1, "y": 1}, {"x": "1", "y": 1}]), "line[1].x"),
        (line("a", "area", mask={"png": "!"}), "mask.png"),
        (line("a", "area", mask={"instanceURI": "http://m", "colorRGB": [1, 2, 300]}), "mask.colorRGB"),
        (line("a", "word", location={"start": 3, "end": 2}), "location.end"),
        (line("a", "joins", relationship={"source": "x", "target": "y"}), "relationship.source"),
    ],
)  # fmt: skip
def test_an_invalid_line_fails_alone_and_names_the_field(
    pipeline: Any, project: str, broken: Any, field: str
) -> None:
    wrong, right = pipeline.import_labels(project, [broken, line("b", "free", answer="x")])
    assert (wrong["status"], right["status"]) == ("FAILURE", "SUCCESS")
    assert wrong["errors"][0]["name"] == field
    assert field in wrong["errors"][0]["message"]


def test_a_radio_accepts_one_answer_per_import(pipeline: Any, project: str) -> None:
    lines = [line("a", "kind", answer={"name": "cat"}), line("a", "kind", answer={"name": "dog"})]
    assert [each["status"] for each in pipeline.import_labels(project, lines)] == ["SUCCESS", "FAILURE"]


def test_an_inline_mask_is_stored_as_a_file(pipeline: Any, project: str) -> None:
    png = b"\x89PNG\r\n\x1a\nrest"
    pipeline.import_labels(project, [line("a", "area", mask={"png": base64.b64encode(png).decode()})])
    (label,) = labels(pipeline, project)
    assert httpx.get(json.loads(label["label"])["objects"][0]["mask"]["url"]).content == png


def test_video_has_key_frames_and_segments(pipeline: Any, project: str) -> None:
    frames = [{"frame": 1, "bbox": BOX}, {"frame": 5, "bbox": {**BOX, "top": 9}}]
    pipeline.import_labels(
        project,
        [
            line("a", "box", segments=[{"keyframes": frames}]),
            line("a", "kind", answer={"name": "cat"}, frames=[{"start": 2, "end": 4}]),
        ],
    )
    task_id = pipeline.export(
        "exportDataRowsInProject", {"projectId": project}, includeInterpolatedFrames=True
    )
    (row,) = pipeline.lines(task_id)
    annotations = row["projects"][project]["labels"][0]["annotations"]
    assert annotations["segments"] == {"a-box": [[1, 5]], "a-kind": [[2, 4]]}
    assert annotations["key_frame_feature_map"]["a-box"] == {"1": True, "5": True}
    assert annotations["frames"]["3"]["objects"]["a-box"]["bounding_box"] == {**BOX, "top": 5}
    assert annotations["frames"]["2"]["classifications"][0]["radio_answer"]["value"] == "cat"


def test_importing_again_adds_a_label(pipeline: Any, project: str) -> None:
    for name in ("one", "two"):
        pipeline.import_labels(project, [line("a", "free", answer=name)], name)
    assert len(labels(pipeline, project)) == 2


def test_import_names_are_unique_per_project(pipeline: Any, project: str) -> None:
    """A repeated request with the same name and file returns the existing import."""
    lines = [line("a", "free", answer="x")]
    first = pipeline.send_labels(project, lines, "import")["data"]["createLabelImport"]["id"]
    assert pipeline.import_labels(project, lines)[0]["status"] == "SUCCESS"
    assert pipeline.send_labels(project, lines, "import")["data"]["createLabelImport"]["id"] == first
    assert len(labels(pipeline, project)) == 1
    answer = pipeline.send_labels(project, [line("b", "free", answer="x")], "import")
    assert answer["errors"][0]["extensions"]["code"] == "RESOURCE_CONFLICT"


def test_a_url_must_refer_to_an_uploaded_file(pipeline: Any, project: str) -> None:
    document = """mutation($p: ID!, $u: String!){
      createLabelImport(data: {projectId: $p name: "by url" fileUrl: $u}){state inputFileUrl}}"""
    assert pipeline.api.code(document, p=project, u="http://127.0.0.1:1/x") == "MALFORMED_REQUEST"
    url = pipeline.upload(json.dumps(line("a", "free", answer="x")).encode())
    started = pipeline.data(document, p=project, u=url)["createLabelImport"]
    assert started == {"state": "RUNNING", "inputFileUrl": url}


def test_rows_of_another_organization_are_not_found(pipeline: Any, project: str, new_pipeline: Any) -> None:
    other = new_pipeline()
    statuses = other.import_labels(other.labeled_project(ONTOLOGY), [line("a", "free", answer="x")])
    assert statuses[0]["status"] == "FAILURE"
