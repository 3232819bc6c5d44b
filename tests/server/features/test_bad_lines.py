"""Lines of imports with an invalid value in any field: each line has its own status, the others are imported."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .test_bad_rows import NASTY, PLACE

ONTOLOGY = {
    "tools": [
        {"tool": "rectangle", "name": "box", "classifications": [{"type": "text", "name": "note"}]},
        {"tool": "polygon", "name": "poly"},
        {"tool": "point", "name": "dot"},
        {"tool": "raster-segmentation", "name": "area"},
        {"tool": "named-entity", "name": "word"},
        {"tool": "edge", "name": "joins"},
        {"tool": "message-ranking", "name": "rank"},
    ],
    "classifications": [
        {"type": "radio", "name": "kind", "options": [{"value": "a"}]},
        {"type": "checklist", "name": "many", "options": [{"value": "a"}]},
        {"type": "text", "name": "free"},
    ],
}
LINES: list[dict[str, Any]] = [
    {"name": "box", "bbox": {"top": 1, "left": 1, "height": 1, "width": 1}, "page": 1,
     "classifications": [{"name": "note", "answer": "x"}]},
    {"name": "poly", "polygon": [{"x": 0, "y": 0}, {"x": 1, "y": 0}, {"x": 1, "y": 1}]},
    {"name": "area", "mask": {"instanceURI": "http://m", "colorRGB": [1, 2, 3]}},
    {"name": "area", "mask": {"png": "iVBORw0KGgo="}},
    {"name": "word", "location": {"start": 0, "end": 3}, "messageId": "m"},
    {"name": "word", "textSelections": [{"tokenIds": ["1"], "groupId": "g", "page": 1}]},
    {"name": "joins", "relationship": {"source": "a", "target": "b", "type": "unidirectional"}},
    {"name": "rank", "messageEvaluationTask": {"format": "message-ranking", "data": {"parentMessageId": "2"}}},
    {"name": "box", "segments": [{"keyframes": [{"frame": 1, "bbox": {"top": 1, "left": 1, "height": 1, "width": 1}}]}]},
    {"name": "kind", "answer": {"name": "a", "classifications": []}, "frames": [{"start": 0, "end": 1}]},
    {"name": "many", "answer": [{"name": "a"}]},
    {"name": "free", "answer": "x", "uuid": "u", "isBenchmarkReferenceLabel": True},
]  # fmt: skip


def mutated(value: Any) -> list[Any]:
    """Copies of the value with the placeholder of an invalid value at each position, the value itself first."""
    found: list[Any] = [PLACE]
    if isinstance(value, dict):
        found += [{**value, key: each} for key, inner in value.items() for each in mutated(inner)]
    if isinstance(value, list):
        found += [
            [*value[:n], each, *value[n + 1 :]] for n, inner in enumerate(value) for each in mutated(inner)
        ]
    return found


@pytest.mark.parametrize("value", NASTY.values(), ids=NASTY)
def test_an_invalid_value_fails_only_its_line(pipeline: Any, value: str) -> None:
    dataset = pipeline.api.create_dataset()
    rows = pipeline.created(
        pipeline.upsert(*({"row_data": key, "global_key": key, "dataset_id": dataset} for key in "ab"))
    )
    project = pipeline.labeled_project(ONTOLOGY)
    lines = [each for line in LINES for each in mutated({"dataRow": {"globalKey": "a"}, **line})]
    lines += [
        {"name": "free", "answer": "x", "dataRow": {"id": PLACE}},
        {"name": "free", "answer": "x", "dataRow": PLACE},
    ]
    texts = [json.dumps(line).replace(f'"{PLACE}"', value) for line in lines]
    good = json.dumps({"name": "dot", "point": {"x": 1, "y": 1}, "dataRow": {"id": rows[1]["id"]}})
    statuses = pipeline.import_labels(project, [part for text in texts for part in (text, good)])
    assert len(statuses) == 2 * len(texts)
    assert {each["status"] for each in statuses[1::2]} == {"SUCCESS"}
    assert all(each["errors"][0]["message"] for each in statuses if each["status"] == "FAILURE")
    assert all(each["uuid"] is None or isinstance(each["uuid"], str) for each in statuses)
    task_id = pipeline.export(
        "exportDataRowsInProject",
        {"projectId": project},
        includeLabelDetails=True,
        includeInterpolatedFrames=True,
    )
    exported = {line["data_row"]["global_key"]: line for line in pipeline.lines(task_id)}
    (label,) = exported["b"]["projects"][project]["labels"]
    assert len(label["annotations"]["objects"]) == len(texts)
