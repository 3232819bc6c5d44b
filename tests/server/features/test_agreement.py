"""Agreement is computed as documented in `agreement/score.py`, and kept up to date."""

from __future__ import annotations

import json
import math
import time
from typing import Any

import pytest

from labelbox_gen.server.features.agreement import stored
from labelbox_gen.server.features.agreement.budget import Budget, TooMuch
from labelbox_gen.server.features.agreement.score import Content, agreement
from labelbox_gen.server.features.labels.content import annotations_of


def content(value: Any) -> Content:
    text = value if isinstance(value, str) else json.dumps(value)
    return Content(annotations_of(text), text)


def box(left: float, top: float = 0, width: float = 10, height: float = 10, **more: Any) -> dict[str, Any]:
    sides = {"left": left, "top": top, "width": width, "height": height}
    return {"name": "car", "bounding_box": sides, **more}


def polygon(*points: tuple[float, float]) -> dict[str, Any]:
    return {"name": "field", "polygon": [{"x": x, "y": y} for x, y in points]}


def line(*points: tuple[float, float]) -> dict[str, Any]:
    return {"name": "road", "line": [{"x": x, "y": y} for x, y in points]}


def point(x: float, y: float) -> dict[str, Any]:
    return {"name": "tree", "point": {"x": x, "y": y}}


def word(start: int, end: int) -> dict[str, Any]:
    return {"name": "noun", "location": {"start": start, "end": end}}


def drawn(*objects: dict[str, Any]) -> dict[str, Any]:
    return {"objects": list(objects), "classifications": []}


def radio(name: str, *nested: dict[str, Any]) -> dict[str, Any]:
    return {"name": "kind", "radio_answer": {"name": name, "classifications": list(nested)}}


def checklist(*names: str) -> dict[str, Any]:
    return {"name": "colors", "checklist_answers": [{"name": name} for name in names]}


def words(text: str) -> dict[str, Any]:
    return {"name": "note", "text_answer": {"content": text}}


def answered(*classifications: dict[str, Any]) -> dict[str, Any]:
    return {"objects": [], "classifications": list(classifications)}


SQUARE = ((0, 0), (10, 0), (10, 10), (0, 10))
STAR = tuple(
    (20 + (10 if n % 2 else 4) * math.cos(n * math.pi / 5), (10 if n % 2 else 4) * math.sin(n * math.pi / 5))
    for n in range(10)
)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (drawn(box(0)), drawn(box(0)), 1),
        (drawn(box(0)), drawn(box(5)), 1 / 3),
        (drawn(box(0)), drawn(box(20)), 0),
        (drawn(box(0)), drawn(), 0),
        (drawn(box(0), box(100)), drawn(box(100)), 1 / 2),
        (drawn(box(0), box(100)), drawn(box(105), box(0)), (1 + 1 / 3) / 2),
        (drawn(box(0)), drawn({**box(0), "name": "bus"}), 0),
        (drawn(box(0, width=0)), drawn(box(0, width=0)), 1),
        (drawn(polygon(*SQUARE)), drawn(polygon(*SQUARE)), 1),
        (drawn(polygon(*SQUARE)), drawn(polygon(*reversed(SQUARE))), 1),
        (drawn(polygon(*SQUARE)), drawn(polygon((5, 0), (15, 0), (15, 10), (5, 10))), 1 / 3),
        (drawn(polygon(*SQUARE)), drawn(polygon((0, 0), (10, 0), (0, 10))), 1 / 2),
        (drawn(polygon(*STAR)), drawn(polygon(*STAR[3:], *STAR[:3])), 1),
        (drawn(polygon(*SQUARE)), drawn(polygon((0, 5), (5, 5), (9, 5))), 0),
        (drawn(point(0, 0)), drawn(point(0, 25)), 1 / 2),
        (drawn(point(0, 0)), drawn(point(300, 0)), 0),
        (drawn(line((0, 0), (100, 0))), drawn(line((0, 0), (50, 0), (100, 0))), 1),
        (drawn(line((0, 0), (100, 0))), drawn(line((0, 10), (100, 10))), 0.8),
        (drawn(word(0, 4)), drawn(word(0, 3)), 0.8),
        (drawn(word(0, 4)), drawn(word(5, 9)), 0),
        (answered(radio("a")), answered(radio("A")), 1),
        (answered(radio("a")), answered(radio("b")), 0),
        (answered(radio("a", words("x"))), answered(radio("a", words("y"))), 1 / 2),
        (answered(radio("a")), answered(), 0),
        (answered(checklist("a", "b")), answered(checklist("b", "c")), 1 / 3),
        (answered(checklist()), answered(checklist()), 1),
        (answered(words(" a  b")), answered(words("a b")), 1),
        (answered(words("a")), answered(words("b")), 0),
        (answered(radio("a"), words("x")), answered(radio("a"), words("y")), 1 / 2),
        (
            drawn(box(0, classifications=[radio("a")])),
            drawn(box(0, classifications=[radio("b")])),
            1 / 2,
        ),
        (drawn(), drawn(), 1),
        ("some words", "some  words", 1),
        ("some words", "other words", 0),
        ("some words", drawn(), None),
        (drawn({"name": "m", "mask": {"url": "x"}}), drawn({"name": "m", "mask": {"url": "y"}}), None),
        (
            {"frames": {"1": {"objects": {"f": box(0)}}, "2": {"objects": {"f": box(0)}}}},
            {"frames": {"1": {"objects": {"g": box(0)}}, "2": {"objects": {"g": box(50)}}}},
            1 / 2,
        ),
    ],
)
def test_agreement_of_two_labels(one, other, expected):
    first, second = content(one), content(other)
    for score in (agreement(first, second, Budget(10**6)), agreement(second, first, Budget(10**6))):
        assert score == (None if expected is None else pytest.approx(expected, abs=0.01))


def test_legacy_labels_are_compared():
    """In the format of the v2.4 guide."""
    old = {
        "objects": [{"title": "Car", "bbox": box(0)["bounding_box"]}],
        "classifications": [
            {"title": "kind", "answer": {"title": "a"}},
            {"title": "colors", "answers": [{"title": "red"}]},
            {"title": "note", "answer": "x"},
        ],
    }
    new = {**drawn(box(0)), "classifications": [radio("a"), checklist("red"), words("x")]}
    assert agreement(content(old), content(new), Budget(10**6)) == 1


@pytest.mark.parametrize(
    "strange",
    [
        "[]",
        "1",
        '{"objects": [{"name": "car", "bounding_box": {"left": "x"}}], "classifications": [{"name": []}]}',
        '{"objects": [{"polygon": [1]}, {"point": "x"}, {"location": 7}, {"line": []}]}',
        '{"classifications": [{"name": "kind", "radio_answer": 1}, {"name": "note", "text_answer": [1]}]}',
        '{"classifications": [{"name": "colors", "checklist_answers": {"a": 1}}]}',
        '{"frames": {"1": [], "2": {"objects": 3}}}',
    ],
)
def test_malformed_labels_are_compared(strange):
    for other in (strange, json.dumps({**drawn(box(0)), "classifications": [radio("a"), words("x")]})):
        score = agreement(content(strange), content(other), Budget(10**6))
        assert score is None or 0 <= score <= 1


def test_expensive_comparisons_are_aborted():
    many = drawn(*(polygon(*STAR) for _ in range(400)))
    with pytest.raises(TooMuch):
        agreement(content(many), content(many), Budget(10**6))


LABEL = """mutation($p: ID!, $r: ID!, $l: String) { createLabel(data: {
  project: {connect: {id: $p}}, dataRow: {connect: {id: $r}}, label: $l}) {
    id agreement benchmarkAgreement isBenchmarkReference } }"""
READ = """query($p: ID!) { project(where: {id: $p}) {
  labels { agreement benchmarkAgreement isBenchmarkReference }
  benchmarks { id averageAgreement completedCount lastActivity createdBy { email } referenceLabel { id } } } }"""


@pytest.fixture
def labeled(api, rows):
    """A project with one data row, and `say(content)`, which labels the data row."""
    project = api.create_project()
    (row,) = rows(api, api.create_dataset(), 1)

    def say(value: Any) -> str:
        return api.data(LABEL, p=project, r=row, l=json.dumps(value))["createLabel"]["id"]

    return project, row, say


def read(api: Any, project: str) -> list[tuple[float | None, float | None]]:
    labels = api.data(READ, p=project)["project"]["labels"]
    return [(label["agreement"], label["benchmarkAgreement"]) for label in labels]


def test_consensus_is_the_agreement_of_labels(api, labeled):
    project, _, say = labeled
    first = say(answered(radio("a")))
    assert read(api, project) == [(None, None)]
    second, third = say(answered(radio("a"))), say(answered(radio("b")))
    assert read(api, project) == [(0.5, None), (0.5, None), (0, None)]
    found = api.data(
        "query($p: ID!){project(where:{id:$p}){labels(where:{agreement_gt:0.2} orderBy:id_DESC){id}}}",
        p=project,
    )
    assert found["project"]["labels"] == [{"id": second}, {"id": first}]
    change = "mutation($id: ID!, $d: LabelUpdateInput!){updateLabel(where:{id:$id} data:$d){agreement}}"
    changed = api.data(change, id=third, d={"label": json.dumps(answered(radio("a")))})
    assert changed == {"updateLabel": {"agreement": 1}}
    assert read(api, project) == [(1, None)] * 3
    api.data("mutation($ids: [ID!]!){deleteLabels(labelIds:$ids){id}}", ids=[first, second])
    assert read(api, project) == [(None, None)]
    for data in ({"agreement": 1.0}, {"benchmarkAgreement": 1.0}, {"secondsToLabel": -1.0}):
        assert api.code(change, id=third, d=data) == "MALFORMED_REQUEST"


CREATE = (
    "mutation($l: ID!){createBenchmark(data:{labelId:$l}){id averageAgreement completedCount lastActivity}}"
)
DELETE = "mutation($l: ID!){deleteBenchmark(where:{labelId:$l}){id}}"


def test_benchmark_agreement_is_computed(api, labeled, new_api):
    project, _, say = labeled
    reference, good, bad = say(answered(radio("a"))), say(answered(radio("a"))), say(answered(radio("b")))
    assert new_api().code(CREATE, l=reference) == "AUTHORIZATION_ERROR"
    made = api.data(CREATE, l=reference)["createBenchmark"]
    assert (made["averageAgreement"], made["completedCount"]) == (0.5, 2)
    assert made["lastActivity"] is not None
    assert api.data(CREATE, l=reference)["createBenchmark"] == made
    assert read(api, project) == [(0.5, None), (0.5, 1), (0, 0)]
    found = api.data(READ, p=project)["project"]
    assert [label["isBenchmarkReference"] for label in found["labels"]] == [True, False, False]
    assert found["benchmarks"][0]["referenceLabel"] == {"id": reference}
    assert found["benchmarks"][0]["createdBy"] == {"email": "admin@example.com"}
    root = "query($id: ID!){benchmark(where:{id:$id}){completedCount}}"
    assert api.data(root, id=made["id"]) == {"benchmark": {"completedCount": 2}}
    listed = """query($p: ID!) { project(where: {id: $p}) {
      benchmarks(where: {completedCount_gte: 2, averageAgreement_lt: 0.6}, orderBy: lastActivity_DESC) { id } } }"""
    assert api.data(listed, p=project)["project"] == {"benchmarks": [{"id": made["id"]}]}
    other = api.data(CREATE, l=bad)["createBenchmark"]["id"]
    assert [each["id"] for each in api.data(READ, p=project)["project"]["benchmarks"]] == [other]
    assert read(api, project) == [(0.5, 0), (0.5, 0), (0, None)]
    assert api.data(DELETE, l=bad)["deleteBenchmark"]["id"] == other
    assert api.code(DELETE, l=bad) == "RESOURCE_NOT_FOUND"
    assert read(api, project) == [(0.5, None), (0.5, None), (0, None)]
    api.data(CREATE, l=good)
    api.data("mutation($id: ID!){deleteLabels(labelIds:[$id]){id}}", id=good)
    assert api.data(READ, p=project)["project"]["benchmarks"] == []


def test_marking_a_label_creates_a_benchmark(api, labeled):
    project, _, say = labeled
    first, second = say(answered(radio("a"))), say(answered(radio("a")))
    mark = "mutation($id: ID!, $b: Boolean){updateLabel(where:{id:$id} data:{isBenchmarkReference:$b}){id}}"
    for id in (first, second):
        api.data(mark, id=id, b=True)
        (benchmark,) = api.data(READ, p=project)["project"]["benchmarks"]
        assert benchmark["referenceLabel"] == {"id": id}
    api.data(mark, id=second, b=False)
    assert api.data(READ, p=project)["project"]["benchmarks"] == []


def test_predictions_have_agreement_with_labels(api, labeled):
    project, row, say = labeled
    model = api.data('mutation{createPredictionModel(data:{name:"m" version:1}){id}}')[
        "createPredictionModel"
    ]
    create = """mutation($p: ID!, $r: ID!, $m: ID!, $l: String!) { createPrediction(data: {
      projectId: $p, dataRowId: $r, predictionModelId: $m, label: $l}) { id agreement } }"""
    text = json.dumps(answered(radio("a")))
    made = api.data(create, p=project, r=row, m=model["id"], l=text)["createPrediction"]
    assert made["agreement"] is None
    for name, score in (("a", 1), ("b", 0.5)):
        say(answered(radio(name)))
        found = api.data("query($id: ID!){prediction(where:{id:$id}){agreement}}", id=made["id"])
        assert found == {"prediction": {"agreement": score}}


def test_expensive_comparisons_run_in_a_job(api, labeled, monkeypatch):
    project, _, say = labeled
    monkeypatch.setattr(stored, "AT_ONCE", 2)
    square = drawn(polygon(*SQUARE))
    say(square)
    say(square)
    for _ in range(200):
        if (found := read(api, project)) == [(1, None), (1, None)]:
            break
        time.sleep(0.01)
    assert found == [(1, None), (1, None)]
    monkeypatch.setattr(stored, "EVER", 2)
    say(square)
    for _ in range(200):
        if (found := read(api, project)) == [(None, None)] * 3:
            break
        time.sleep(0.01)
    assert found == [(None, None)] * 3
