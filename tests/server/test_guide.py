"""Operations of the v2.4 guide: labels, predictions, metadata, overrides, queues, performance, reviews."""

from __future__ import annotations

from typing import Any

import pytest

LABEL = """mutation($p: ID!, $r: ID!, $l: String, $s: Float) { createLabel(data: {
  project: {connect: {id: $p}}, dataRow: {connect: {id: $r}}, label: $l, secondsToLabel: $s}) {
    id label secondsToLabel createdBy { email } dataRow { id } project { id } } }"""
QUEUES = "query($p: ID!){project(where:{id:$p}){taskQueues{queueType dataRowCount} completedDataRowCount}}"


def label(api: Any, project: str, row: str, seconds: float = 1.0, text: str = "x") -> str:
    return api.data(LABEL, p=project, r=row, l=text, s=seconds)["createLabel"]["id"]


def queues(api: Any, project: str) -> dict[str, int]:
    """Numbers of data rows in labeling, rework and review, and of those done."""
    found = api.data(QUEUES, p=project)["project"]
    counts = {each["queueType"].split("_")[1].lower(): each["dataRowCount"] for each in found["taskQueues"]}
    return {**counts, "done": found["completedDataRowCount"]}


@pytest.fixture
def project(api):
    return api.create_project()


@pytest.fixture
def batched(api, rows, project):
    """Add new data rows to the project."""

    def fill(count: int) -> list[str]:
        ids = rows(api, api.create_dataset(), count)
        document = """mutation($p: ID!, $ids: [ID!]) { project(where: {id: $p}) {
          createBatchV2(input: {name: "b", dataRowIds: $ids, priority: 3}) { batch { id } } } }"""
        api.data(document, p=project, ids=ids)
        return ids

    return fill


# -- labels


def test_a_label_moves_its_data_row_between_queues(api, rows, project, new_api):
    (row,) = rows(api, api.create_dataset(), 1)
    made = api.data(LABEL, p=project, r=row, l="words", s=2.5)["createLabel"]
    assert (made["label"], made["secondsToLabel"]) == ("words", 2.5)
    assert (made["dataRow"], made["project"]) == ({"id": row}, {"id": project})
    assert made["createdBy"] == {"email": "admin@example.com"}
    assert queues(api, project) == {"labeling": 0, "rework": 0, "review": 1, "done": 0}
    activity = "query($p: ID!){project(where:{id:$p}){lastActivityTime labelCount dataRowCount}}"
    found = api.data(activity, p=project)["project"]
    assert found["lastActivityTime"] is not None
    assert (found["labelCount"], found["dataRowCount"]) == (1, 1)
    api.data("mutation($id: ID!){deleteLabels(labelIds:[$id]){id}}", id=made["id"])
    assert queues(api, project) == {"labeling": 1, "rework": 0, "review": 0, "done": 0}
    strange = new_api()
    assert strange.code(LABEL, p=strange.create_project(), r=row) == "AUTHORIZATION_ERROR"
    assert api.code(LABEL, p="x", r=row) == "RESOURCE_NOT_FOUND"
    assert api.code(LABEL, p=project, r=row, s=-1.0) == "MALFORMED_REQUEST"


def test_exports_contain_the_annotations_of_labels(api, rows, project):
    (row,) = rows(api, api.create_dataset(), 1)
    text = '{"objects": [{"title": "car", "point": {"x": 1, "y": 2}}], "classifications": []}'
    label(api, project, row, text=text)
    start = """mutation($p: ID!) { exportDataRowsInProject(input: {filters: {projectId: $p},
      params: {includeLabelDetails: true}, streamable: true}) { taskId } }"""
    task = api.data(start, p=project)["exportDataRowsInProject"]["taskId"]
    read = """query($id: ID!) { task(where: {id: $id}) { status
      exportFileFromOffset(streamType: RESULT, offset: 0) { file } } }"""
    for _ in range(200):
        found = api.data(read, id=task)["task"]
        if found["status"] != "IN_PROGRESS":
            break
    line = api.http.get(found["exportFileFromOffset"]["file"]).json()
    (exported,) = line["projects"][project]["labels"]
    (drawn,) = exported["annotations"]["objects"]
    assert (drawn["name"], drawn["point"]) == ("car", {"x": 1, "y": 2})
    assert len(drawn["feature_id"]) == 25


# -- predictions and metadata

MODEL = "mutation($d: PredictionModelCreateInput!){createPredictionModel(data:$d){id name slug version createdBy{email}}}"
PREDICT = """mutation($d: PredictionCreateInput!) { createPrediction(data: $d) { id label agreement createdAt
  dataRow { id } predictionModel { id } project { id } organization { id } } }"""


def test_predictions_are_created_and_read(api, rows, project, new_api):
    (row,) = rows(api, api.create_dataset(), 1)
    model = api.data(MODEL, d={"name": "My Model", "version": 3})["createPredictionModel"]
    assert (model["slug"], model["version"]) == ("my-model-3", 3)
    connect = """mutation($p: ID!, $m: RelationToOneInput) { updateProject(where: {id: $p},
      data: {activePredictionModel: $m}) { activePredictionModel { id } } }"""
    active = api.data(connect, p=project, m={"connect": {"id": model["id"]}})["updateProject"]
    assert active == {"activePredictionModel": {"id": model["id"]}}
    data = {"projectId": project, "dataRowId": row, "predictionModelId": model["id"], "label": "l1"}
    first = api.data(PREDICT, d=data)["createPrediction"]
    assert (first["label"], first["agreement"], first["dataRow"]) == ("l1", None, {"id": row})
    second = api.data(PREDICT, d={**data, "label": "l2"})["createPrediction"]
    read = """query($p: ID!, $r: ID!, $m: ID!, $w: PredictionWhereInput, $o: PredictionOrderByInput) {
      project(where: {id: $p}) { predictions(where: $w, orderBy: $o) { label } }
      dataRow(where: {id: $r}) { predictions(where: $w, orderBy: $o) { label } }
      predictionModel(where: {id: $m}) { createdPredictions(where: $w, orderBy: $o) { label } } }"""
    ids = {"p": project, "r": row, "m": model["id"]}
    for found in api.data(read, **ids, o="label_DESC").values():
        assert [*found.values()] == [[{"label": "l2"}, {"label": "l1"}]]
    for found in api.data(read, **ids, w={"label_not": "l1"}).values():
        assert [*found.values()] == [[{"label": "l2"}]]
    assert api.data(connect, p=project, m={"disconnect": True})["updateProject"] == {
        "activePredictionModel": None
    }
    for name, id in (("projectId", project), ("dataRowId", row), ("predictionModelId", model["id"])):
        assert api.code(PREDICT, d={**data, name: "x"}) == "RESOURCE_NOT_FOUND"
        foreign = new_api()
        assert foreign.code(PREDICT, d={**data, name: id}) == "AUTHORIZATION_ERROR"
    assert api.code(MODEL, d={"name": " ", "version": 1}) == "MALFORMED_REQUEST"
    incomplete = {name: value for name, value in data.items() if name != "predictionModelId"}
    assert api.code(PREDICT, d=incomplete) == "GRAPHQL_VALIDATION_FAILED"
    api.data("mutation($id: ID!){deleteDataRows(where:{dataRowIds:[$id]}){id}}", id=row)
    get = "query($id: ID!){prediction(where:{id:$id}){id}}"
    assert api.code(get, id=second["id"]) == "RESOURCE_NOT_FOUND"


def test_asset_metadata_is_created_and_listed(api, rows):
    (row,) = rows(api, api.create_dataset(), 1)
    create = """mutation($d: AssetMetadataCreateInput!) { createAssetMetadata(data: $d) { id metaType metaValue } }"""
    for kind in ("VIDEO", "IMAGE", "TEXT"):
        data = {"dataRowId": row, "metaType": kind, "metaValue": f"a {kind}"}
        made = api.data(create, d=data)["createAssetMetadata"]
        assert (made["metaType"], made["metaValue"]) == (kind, f"a {kind}")
    assert api.data("query($id: ID!){assetMetadata(where:{id:$id}){metaType}}", id=made["id"]) == {
        "assetMetadata": {"metaType": "TEXT"}
    }
    found = api.data("query($r: ID!){dataRow(where:{id:$r}){metadata(skip:1 first:1){metaType}}}", r=row)
    assert found == {"dataRow": {"metadata": [{"metaType": "IMAGE"}]}}
    assert api.code(create, d={**data, "metaType": "SOUND"}) == "GRAPHQL_VALIDATION_FAILED"
    assert api.code(create, d={**data, "metaValue": " "}) == "MALFORMED_REQUEST"
    assert api.code(create, d={**data, "dataRowId": "x"}) == "RESOURCE_NOT_FOUND"


def test_data_rows_of_a_dataset_are_filtered_ordered_and_paged(api, rows):
    dataset = api.create_dataset()
    rows(api, dataset, 12)
    read = """query($d: ID!, $w: DataRowWhereInput, $o: DataRowOrderByInput, $s: Int, $f: Int) {
      dataset(where: {id: $d}) { dataRows(where: $w, orderBy: $o, skip: $s, first: $f) { externalId } } }"""

    def ids(**variables: Any) -> list[str]:
        found = api.data(read, d=dataset, **variables)["dataset"]["dataRows"]
        return [each["externalId"] for each in found]

    assert ids(o="externalId_DESC", f=2) == ["row-9", "row-8"]
    assert ids(s=10) == ["row-10", "row-11"]
    assert ids(w={"AND": [{"externalId_gte": "row-2"}, {"globalKey_lt": "row-4"}]}) == ["row-2", "row-3"]
    assert ids(w={"OR": [{"externalId": "row-1"}, {"rowData": "row-5"}]}, o="id_DESC") == ["row-5", "row-1"]


# -- the labeling queue

SET = """mutation($p: ID!, $d: [LabelingParameterOverrideInput!]!) { project(where: {id: $p}) {
  setLabelingParameterOverrides(dataWithDataRowIdentifiers: $d) { success } } }"""
UNSET = """mutation($p: ID!, $d: [UnsetLabelingParameterOverrideInput!]!) { project(where: {id: $p}) {
  unsetLabelingParameterOverrides(data: $d) { success } } }"""
OVERRIDES = """query($p: ID!, $o: LabelingParameterOverrideOrderByInput) { project(where: {id: $p}) {
  labelingParameterOverrides(orderBy: $o) { id priority numberOfLabels dataRow { globalKey } } } }"""


def override(id: str, priority: int, number: int | None = None, kind: str = "ID") -> dict[str, Any]:
    named = {"dataRowIdentifier": {"id": id, "idType": kind}, "priority": priority}
    return named if number is None else {**named, "numLabels": number}


def overrides(api: Any, project: str, order: str | None = None) -> list[tuple[str, int, int | None]]:
    found = api.data(OVERRIDES, p=project, o=order)["project"]["labelingParameterOverrides"]
    return [(each["dataRow"]["globalKey"], each["priority"], each["numberOfLabels"]) for each in found]


def priorities(server: Any, api: Any, project: str) -> list[int]:
    from labelbox_gen.server.features.projects.table import PROJECT_DATA_ROW

    with server._backend.read(api.data("{organization{id}}")["organization"]["id"]) as store:
        chosen = PROJECT_DATA_ROW.select().where(PROJECT_DATA_ROW.c.project_id == project)
        return [row.priority for row in store.connection.execute(chosen.order_by("data_row_id"))]


def test_overrides_are_set_and_unset(server, api, project, batched):
    first, second, third = batched(3)
    data = [override(first, 1, 2), override("row-1", 7, kind="GKEY"), override(first, 4, 3)]
    assert api.data(SET, p=project, d=data)["project"]["setLabelingParameterOverrides"]["success"]
    assert overrides(api, project) == [("row-0", 4, 3), ("row-1", 7, None)]
    assert overrides(api, project, "priority_DESC")[0] == ("row-1", 7, None)
    assert priorities(server, api, project) == [4, 7, 3]
    before = api.data(OVERRIDES, p=project)["project"]["labelingParameterOverrides"]
    api.data(SET, p=project, d=[override(second, 2, 1)])
    after = api.data(OVERRIDES, p=project)["project"]["labelingParameterOverrides"]
    assert [each["id"] for each in after] == [each["id"] for each in before]
    get = "query($id: ID!){labelingParameterOverride(where:{id:$id}){priority dataRow{id}}}"
    assert api.data(get, id=after[1]["id"]) == {
        "labelingParameterOverride": {"priority": 2, "dataRow": {"id": second}}
    }
    api.data(SET, p=project, d=[override(second, 2)])
    assert overrides(api, project)[1] == ("row-1", 2, 1)
    api.data(SET, p=project, d=[{**override(first, 4), "numLabels": None}])
    assert overrides(api, project)[0] == ("row-0", 4, None)
    api.data(UNSET, p=project, d=[{"dataRowId": first}, {"dataRowId": third}])
    assert overrides(api, project) == [("row-1", 2, 1)]
    assert priorities(server, api, project) == [3, 2, 3]


def test_invalid_overrides_are_refused(api, project, batched, rows, new_api):
    (inside,) = batched(1)
    (outside,) = rows(api, api.create_dataset(), 1, prefix="outside")
    for data, code in (
        (override("x", 1), "RESOURCE_NOT_FOUND"),
        (override(outside, 1), "MALFORMED_REQUEST"),
        (override(inside, 1, 0), "MALFORMED_REQUEST"),
        ({"dataRowIdentifier": {}, "priority": 1}, "MALFORMED_REQUEST"),
    ):
        assert api.code(SET, p=project, d=[override(inside, 1), data]) == code
    assert overrides(api, project) == []
    assert api.code(UNSET, p=project, d=[{"dataRowId": "x"}]) == "RESOURCE_NOT_FOUND"
    assert new_api().code(SET, p=project, d=[override(inside, 1)]) == "AUTHORIZATION_ERROR"


def test_a_data_row_stays_in_labeling_until_it_has_enough_labels(api, project, batched):
    (row,) = batched(1)
    api.data(SET, p=project, d=[override(row, 1, 2)])
    first = label(api, project, row)
    assert queues(api, project)["labeling"] == 1
    label(api, project, row)
    assert queues(api, project)["review"] == 1
    api.data(SET, p=project, d=[override(row, 1, 3)])
    assert queues(api, project)["labeling"] == 1
    api.data(UNSET, p=project, d=[{"dataRowId": row}])
    assert queues(api, project)["review"] == 1
    api.data(SET, p=project, d=[override(row, 1, 2)])
    api.data("mutation($id: ID!){deleteLabels(labelIds:[$id]){id}}", id=first)
    assert queues(api, project)["labeling"] == 1


# -- review

QUEUE = """mutation($p: ID!, $q: Float!) { upsertReviewQueue(
  where: {project: {id: $p}}, data: {quotaFactor: $q}) { id } }"""


def test_the_review_quota_fills_the_review_queue(api, project, batched):
    ids = batched(9)
    for row in ids[:8]:
        label(api, project, row)
    assert queues(api, project) == {"labeling": 1, "rework": 0, "review": 8, "done": 0}
    for quota, review in ((0.25, 2), (0.0, 0), (1, 8), (0.5, 4)):
        queue = api.data(QUEUE, p=project, q=quota)["upsertReviewQueue"]["id"]
        assert queues(api, project) == {"labeling": 1, "rework": 0, "review": review, "done": 8 - review}
    listed = api.data("query($p: ID!){project(where:{id:$p}){taskQueues{id queueType}}}", p=project)
    assert {"id": queue, "queueType": "MANUAL_REVIEW_QUEUE"} in listed["project"]["taskQueues"]
    api.data(QUEUE, p=project, q=0.0)
    label(api, project, ids[8])
    assert queues(api, project) == {"labeling": 0, "rework": 0, "review": 0, "done": 9}
    for quota in (-0.1, 1.5):
        assert api.code(QUEUE, p=project, q=quota) == "MALFORMED_REQUEST"
    assert api.code(QUEUE, p="x", q=0.5) == "RESOURCE_NOT_FOUND"


REVIEW = """mutation($l: ID!, $s: Float!) { createReview(data: {label: {connect: {id: $l}}, score: $s}) {
  id score project { id } organization { id } label { id } createdBy { email } createdAt updatedAt } }"""
METRICS = """query($p: ID!) { project(where: {id: $p}) { reviewMetrics {
  None: labelAggregate(netScore: None) { count } Negative: labelAggregate(netScore: Negative) { count }
  Zero: labelAggregate(netScore: Zero) { count } Positive: labelAggregate(netScore: Positive) { count } } } }"""


def test_review_metrics_aggregate_reviews(api, project, batched):
    labels = [label(api, project, row) for row in batched(4)]
    scores = {labels[0]: [1.0, -1.0], labels[1]: [0.5], labels[2]: [-1.0, -1.0]}
    for id, given in scores.items():
        for score in given:
            made = api.data(REVIEW, l=id, s=score)["createReview"]
            assert (made["score"], made["project"], made["label"]) == (score, {"id": project}, {"id": id})

    def metrics() -> dict[str, int]:
        found = api.data(METRICS, p=project)["project"]["reviewMetrics"]
        return {name: value["count"] for name, value in found.items()}

    assert metrics() == {"None": 1, "Negative": 1, "Zero": 1, "Positive": 1}
    update = "mutation($id: ID!, $d: ReviewUpdateInput!){updateReview(where:{id:$id} data:$d){score}}"
    api.data(update, id=made["id"], d={"score": 1.0})
    assert metrics() == {"None": 1, "Negative": 0, "Zero": 2, "Positive": 1}
    api.data(update, id=made["id"], d={"deleted": True})
    assert metrics() == {"None": 1, "Negative": 1, "Zero": 1, "Positive": 1}
    listed = """query($p: ID!) { project(where: {id: $p}) { reviews(where: {score_lt: 1}, orderBy: score_DESC) {
      score } } }"""
    found = api.data(listed, p=project)["project"]["reviews"]
    assert [each["score"] for each in found] == [0.5, -1, -1]
    api.data("mutation($id: ID!){deleteLabels(labelIds:[$id]){id}}", id=labels[2])
    assert metrics() == {"None": 1, "Negative": 0, "Zero": 1, "Positive": 1}
    assert len(api.data(listed, p=project)["project"]["reviews"]) == 2
    assert api.code(update, id=made["id"], d={"score": 1.0}) == "RESOURCE_NOT_FOUND"


# -- people

PERFORMANCE = """query($p: ID!, $s: Int, $f: Int) { project(where: {id: $p}) { labelerPerformance(skip: $s, first: $f) {
  count secondsPerLabel totalTimeLabeling consensus averageBenchmarkAgreement lastActivityTime
  user { email organization { id } } } } }"""


def test_labeler_performance_is_computed_per_user(server, new_api, rows):
    admin, labeler = new_api(server.api_key), new_api(server.add_user("performer@example.com", "Labeler"))
    reviewer = new_api(server.add_user("reviewer@example.com", "Reviewer"))
    project = admin.create_project()
    ids = rows(admin, admin.create_dataset(), 2, prefix="performance")
    add = 'mutation($p: ID!, $i: [ID!]){project(where:{id:$p}){createBatchV2(input:{name:"b" dataRowIds:$i}){batch{id}}}}'
    admin.data(add, p=project, i=ids)
    admin.data(SET, p=project, d=[override(id, 5, 3) for id in ids])
    read = {"p": project}
    assert admin.data(PERFORMANCE, **read)["project"]["labelerPerformance"] == []
    reference = label(admin, project, ids[0], 10, "a")
    admin.data("mutation($l: ID!){createBenchmark(data:{labelId:$l}){id}}", l=reference)
    label(labeler, project, ids[0], 2, "a")
    last = label(labeler, project, ids[1], 4, "b")
    reviewer.data(REVIEW, l=last, s=1.0)
    first, second, third = admin.data(PERFORMANCE, **read)["project"]["labelerPerformance"]
    assert first["user"]["email"] == "admin@example.com"
    assert (first["count"], first["secondsPerLabel"], first["averageBenchmarkAgreement"]) == (1, 10, None)
    assert second["user"]["email"] == "performer@example.com"
    assert (second["count"], second["secondsPerLabel"], second["totalTimeLabeling"]) == (2, 3, 6)
    assert (second["consensus"], second["averageBenchmarkAgreement"]) == (1, 1)
    assert (third["count"], third["totalTimeLabeling"]) == (0, None)
    assert third["lastActivityTime"] > second["lastActivityTime"] > first["lastActivityTime"]
    paged = admin.data(PERFORMANCE, **read, s=1, f=1)["project"]["labelerPerformance"]
    assert paged == [second]


EXTEND = "mutation($p: ID!, $q: ReservationQueueType!){extendReservations(projectId:$p queueType:$q)}"


def test_reservations_are_extended_and_cleared(server, api, project, batched, new_api):
    ids = batched(4)
    user = api.data("{user{id}}")["user"]["id"]
    assert api.data(EXTEND, p=project, q="LabelingQueue") == {"extendReservations": 0}
    server.reserve(project, ids[:3], user, "LabelingQueue")
    server.reserve(project, ids[3:], user, "ReviewQueue")
    assert api.data(EXTEND, p=project, q="LabelingQueue") == {"extendReservations": 3}
    assert api.data(EXTEND, p=project, q="ReviewQueue") == {"extendReservations": 1}
    made = label(api, project, ids[0])
    assert api.data(EXTEND, p=project, q="LabelingQueue") == {"extendReservations": 2}
    label(api, project, ids[3])
    reviewed = api.data("query($p: ID!){project(where:{id:$p}){labels{id}}}", p=project)["project"]["labels"]
    api.data(REVIEW, l=next(each["id"] for each in reviewed if each["id"] != made), s=1.0)
    assert api.data(EXTEND, p=project, q="ReviewQueue") == {"extendReservations": 0}
    clear = """mutation($i: ClearQueueReservationsInput!) { clearQueueReservations(input: $i) {
      success clearedReservationCount } }"""
    queue = api.data("query($p: ID!){project(where:{id:$p}){taskQueues{id queueType}}}", p=project)[
        "project"
    ]["taskQueues"][0]["id"]
    cleared = api.data(clear, i={"projectId": project, "queueId": queue})["clearQueueReservations"]
    assert cleared == {"success": True, "clearedReservationCount": 2}
    assert new_api().code(EXTEND, p=project, q="LabelingQueue") == "AUTHORIZATION_ERROR"
    assert api.code(EXTEND, p=project, q="OtherQueue") == "GRAPHQL_VALIDATION_FAILED"


def test_reservations_expire(server, api, project, batched, monkeypatch):
    from labelbox_gen.server.features.reservations import rules as reservations

    user = api.data("{user{id}}")["user"]["id"]
    monkeypatch.setattr(reservations, "SECONDS", -1)
    server.reserve(project, batched(1), user, "LabelingQueue")
    assert api.data(EXTEND, p=project, q="LabelingQueue") == {"extendReservations": 0}


def test_a_project_is_set_up_with_a_labeling_frontend(api, project):
    editor = api.data("{labelingFrontends{id}}")["labelingFrontends"][0]["id"]
    create = """mutation($d: LabelingFrontendOptionsCreateInput!) { createLabelingFrontendOptions(data: $d) {
      customizationOptions labelingFrontend { id } project { id } organization { id } } }"""
    data = {"project": {"connect": {"id": project}}, "labelingFrontend": {"connect": {"id": editor}}}
    made = api.data(create, d={**data, "customizationOptions": '{"tools": []}'})
    assert made["createLabelingFrontendOptions"]["labelingFrontend"] == {"id": editor}
    for missing in data:
        assert api.code(create, d={k: v for k, v in data.items() if k != missing}) == "MALFORMED_REQUEST"
    api.data(
        "mutation($p: ID!, $f: ID!){updateProject(where:{id:$p} data:{labelingFrontend:{connect:{id:$f}}}){id}}",
        p=project,
        f=editor,
    )
    found = api.data("query($f: ID!){labelingFrontend(where:{id:$f}){name projects{id}}}", f=editor)
    assert found["labelingFrontend"] == {"name": "Editor", "projects": [{"id": project}]}


def test_the_intercom_hash_of_users_is_null(api):
    assert api.data("{user{intercomHash}}") == {"user": {"intercomHash": None}}


@pytest.mark.parametrize(
    "root",
    [
        "assetMetadata",
        "benchmark",
        "labelingFrontend",
        "labelingFrontendOptions",
        "labelingParameterOverride",
        "prediction",
        "predictionModel",
        "review",
        "webhook",
    ],
)
def test_missing_entities_are_not_found(api, root):
    assert api.code(f'{{{root}(where:{{id:"x"}}){{id}}}}') == "RESOURCE_NOT_FOUND"
