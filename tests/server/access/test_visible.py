"""Visibility by role: lists, counts, relationships, filters, exports and links follow the same table."""

from __future__ import annotations

import time
from typing import Any

import pytest

from labelbox_gen.server.access.permissions import ANNOTATE, MANAGE, REVIEW
from labelbox_gen.server.store.store import Store

PLACES = ("mine", "theirs")

#: Where lists are found, the kind of thing in them, and what a role must allow in a thing's project (None: MANAGE in the
#: organization).
LISTS: dict[str, tuple[str, str | None]] = {
    "projects": ("project", ANNOTATE),
    "organization.projects": ("project", ANNOTATE),
    "labelingFrontends.projects": ("project", ANNOTATE),
    "datasets": ("dataset", ANNOTATE),
    "projects.datasets": ("dataset", ANNOTATE),
    "ontologies.nodes": ("ontology", ANNOTATE),
    "organization.webhooks": ("webhook", MANAGE),
    "projects.webhooks": ("webhook", MANAGE),
    "organization.tasks": ("task", None),
    "users.createdTasks": ("task", None),
    "datasets.dataRows": ("dataRow", REVIEW),
    "datasets.dataRows.labels": ("label", REVIEW),
    "datasets.dataRows.metadata": ("assetMetadata", REVIEW),
    "datasets.dataRows.attachments": ("attachment", REVIEW),
    "datasets.dataRows.predictions": ("prediction", REVIEW),
    "projects.labels": ("label", REVIEW),
    "projects.labels.reviews": ("review", REVIEW),
    "projects.benchmarks": ("benchmark", REVIEW),
    "projects.batches.nodes": ("batch", ANNOTATE),
    "projects.labelingParameterOverrides": ("labelingParameterOverride", REVIEW),
    "projects.labelingFrontendOptions": ("options", ANNOTATE),
    "projects.predictions": ("prediction", REVIEW),
    "projects.reviews": ("review", REVIEW),
}
_ARGUMENTS = {"ontologies": "(where: {})"}


def nested(path: str) -> str:
    """The document that selects the ids at a path."""
    document = "{ id }"
    for name in reversed(path.split(".")):
        document = f"{{ {name}{_ARGUMENTS.get(name, '')} {document} }}"
    return document


def ids(value: Any, path: list[str]) -> set[str]:
    if isinstance(value, list):
        return {id for each in value for id in ids(each, path)}
    return {value["id"]} if not path else ids(value[path[0]], path[1:])


@pytest.mark.parametrize("path", LISTS)
def test_lists_and_relationships_contain_visible_entities(world, may, path):
    kind, permission = LISTS[path]
    for person, api in world.people.items():
        found = ids(api.data(nested(path)), path.split("."))
        for place, things in world.things.items():
            expected = may(person, permission, place) if permission else may(person, MANAGE)
            assert (things[kind] in found) == expected, (person, place)


def test_reviewers_see_the_users_of_their_projects(world):
    """Callers without the permission to review see only themselves."""
    everybody = set(world.users.values())
    seen = {
        person: ids(api.data("{users{id}}"), ["users"]) & everybody for person, api in world.people.items()
    }
    for person in ("admin", "manager", "reviewer", "project manager", "promoted labeler"):
        assert seen[person] == everybody, person
    for person in ("labeler", "nobody", "project labeler"):
        assert seen[person] == {world.users[person]}, person
    in_mine = {"admin", "project manager", "project reviewer", "project labeler", "promoted labeler"}
    assert seen["project reviewer"] == {world.users[each] for each in in_mine}


def test_projects_of_other_users_are_limited_to_visible_ones(world):
    document = "{users{id projects{id}}}"
    found = {
        each["id"]: each["projects"] for each in world.people["project reviewer"].data(document)["users"]
    }
    administrator = world.admin.data("{user{id}}")["user"]["id"]
    assert [each["id"] for each in found[administrator]] == [world.mine["project"]]


def test_labelers_see_only_their_own_membership(world):
    document = f'{{project(where:{{id:"{world.mine["project"]}"}}){{members{{user{{id}} role{{name}}}}}}}}'
    for person in ("project labeler", "project reviewer"):
        project = world.people[person].data(document)["project"]
        members = {each["user"]["id"]: each["role"]["name"] for each in project["members"]}
        assert members[world.users[person]] in ("Labeler", "Reviewer")
        assert (len(members) == 1) == (person == "project labeler")


def test_counts_include_only_visible_entities(world):
    """Counts include only visible entities, also in filters and order."""
    document = """query($p: ID!, $d: ID!) {
      project(where: {id: $p}) { labelCount dataRowCount completedDataRowCount
        reviewMetrics { labelAggregate(netScore: Positive) { count } }
        workstreamStateCounts { state count } taskQueues { dataRowCount } batches { nodes { size } }
        labelerPerformance { count } }
      dataset(where: {id: $d}) { rowCount }
      datasets(where: {id: $d, rowCount_gt: 0}) { id } }"""
    things = {"p": world.mine["project"], "d": world.mine["dataset"]}
    whole = world.admin.data(document, **things)
    assert whole["project"]["labelCount"] > 0
    assert whole["dataset"]["rowCount"] >= 2
    for person in ("manager", "reviewer", "project reviewer", "project manager"):
        assert world.people[person].data(document, **things) == whole, person
    for person in ("labeler", "project labeler"):
        found = world.people[person].data(document, **things)
        project = found["project"]
        assert project["labelCount"] == 0
        assert project["dataRowCount"] == whole["project"]["dataRowCount"] - 1, (
            "labelers do not see the row of another labeler"
        )
        assert project["reviewMetrics"]["labelAggregate"]["count"] == 0
        states = {each["state"]: each["count"] for each in project["workstreamStateCounts"]}
        assert (states["All"], states["Labeled"]) == (project["dataRowCount"], 0)
        assert project["labelerPerformance"] == []
        assert found["dataset"] == {"rowCount": 0}
        assert found["datasets"] == []
        counted = "query($p: ID!, $n: Int){projects(where:{id:$p dataRowCount_gte:$n}){id}}"
        assert world.people[person].data(counted, p=things["p"], n=whole["project"]["dataRowCount"]) == {
            "projects": []
        }


def test_a_labeler_sees_the_queue_and_own_labels(world):
    labeler, project = world.people["project labeler"], world.mine["project"]
    (row,) = world.waiting("mine")
    read = "query($r: ID!){dataRow(where:{id:$r}){rowData labels{id} dataset{id}}}"
    assert labeler.data(read, r=row)["dataRow"] == {
        "rowData": "text",
        "labels": [],
        "dataset": {"id": world.mine["dataset"]},
    }
    label = create_label(labeler, project, row)
    assert labeler.data(read, r=row)["dataRow"]["labels"] == [{"id": label}]
    listed = labeler.data("query($p: ID!){project(where:{id:$p}){labels{id} labelCount}}", p=project)
    assert listed["project"] == {"labels": [{"id": label}], "labelCount": 1}
    assert labeler.data(UPDATE, id=label)["updateLabel"]["id"] == label
    assert labeler.code(MARK, id=label) == "AUTHORIZATION_ERROR"
    review = world.admin.data(REVIEW_IT, id=label)["createReview"]["id"]
    seen = labeler.data("query($id: ID!){label(where:{id:$id}){reviews{id}}}", id=label)["label"]
    assert seen["reviews"] == [{"id": review}]
    assert labeler.code(CHANGE_REVIEW, id=review) == "AUTHORIZATION_ERROR"
    assert labeler.data("mutation($id: ID!){deleteLabels(labelIds:[$id]){id}}", id=label)


@pytest.mark.parametrize("person", ["labeler", "project labeler"])
def test_labelers_cannot_change_labels_of_others(world, person):
    (row,) = world.waiting("mine")
    label = create_label(world.admin, world.mine["project"], row)
    labeler = world.people[person]
    for document in (UPDATE, MARK, REVIEW_IT, "mutation($id: ID!){deleteLabels(labelIds:[$id]){id}}"):
        assert labeler.code(document, id=label) == "AUTHORIZATION_ERROR"
    assert labeler.code("query($id: ID!){label(where:{id:$id}){label}}", id=label) == "AUTHORIZATION_ERROR"
    assert labeler.code("query($id: ID!){dataRow(where:{id:$id}){id}}", id=row) == "AUTHORIZATION_ERROR"


def test_a_project_role_may_exceed_the_organization_role(world):
    project = world.mine["project"]
    rename = 'mutation($p: ID!){updateProject(where:{id:$p} data:{description:"x"}){id}}'
    for person in ("project manager", "promoted labeler"):
        api = world.people[person]
        assert api.data(rename, p=project)
        assert api.code(rename, p=world.theirs["project"]) == "AUTHORIZATION_ERROR"
        assert api.code('mutation{createProject(data:{name:"x"}){id}}') == "AUTHORIZATION_ERROR"
        assert (
            api.code(
                'mutation{createWebhook(data:{url:"http://example.com" secret:"s" topics:{set:[LABEL_CREATED]}}){id}}'
            )
            == "AUTHORIZATION_ERROR"
        ), "a webhook without a project is told of all of them"


def test_a_removed_role_ends_immediately(world):
    project, (row,) = world.mine["project"], world.waiting("mine")
    api = world.person("NONE", {project: "Labeler"})
    label = create_label(api, project, row)
    me = api.data("{user{id}}")["user"]["id"]
    take = "mutation($p: ID!, $u: ID!, $r: ID!){setProjectMembership(data:{projectId:$p userId:$u roleId:$r}){id}}"
    world.admin.data(take, p=project, u=me, r=world.roles["NONE"])
    assert api.data("{projects{id} datasets{id} ontologies(where:{}){nodes{id}}}") == {
        "projects": [],
        "datasets": [],
        "ontologies": {"nodes": []},
    }
    assert api.code("query($id: ID!){label(where:{id:$id}){id}}", id=label) == "AUTHORIZATION_ERROR"


def test_labels_count_independent_of_visibility(world):
    """Agreement, queues and benchmarks use all labels, independent of the visibility of the caller."""
    project, (row,) = world.mine["project"], world.waiting("mine")
    numbered = """mutation($p: ID!, $r: ID!) { project(where: {id: $p}) { setLabelingParameterOverrides(
      dataWithDataRowIdentifiers: [{dataRowIdentifier: {id: $r, idType: ID}, priority: 1, numLabels: 2}]) { success } } }"""
    world.admin.data(numbered, p=project, r=row)
    create_label(world.admin, project, row)
    label = create_label(world.people["project labeler"], project, row)
    found = world.admin.data("query($id: ID!){label(where:{id:$id}){agreement}}", id=label)["label"]
    assert found["agreement"] is not None
    assert world.people["project labeler"].data("query($r: ID!){dataRow(where:{id:$r}){labels{id}}}", r=row)[
        "dataRow"
    ]["labels"] == [{"id": label}]


@pytest.mark.parametrize(
    ("person", "places"),
    [
        ("admin", {"mine", "theirs"}),
        ("reviewer", {"mine", "theirs"}),
        ("labeler", set()),
        ("nobody", set()),
        ("project manager", {"mine"}),
        ("project reviewer", {"mine"}),
        ("project labeler", set()),
    ],
)
def test_catalog_exports_contain_visible_rows(world, person, places):
    api = world.people[person]
    text = export(api, "Catalog", {}, {"includeMetadata": True, "allProjects": True})
    for place in PLACES:
        assert (world.things[place]["dataRow"] in text) == (place in places), place
        assert (world.things[place]["label"] in text) == (place in places), place
    one = {"type": "data_row_id", "operator": "is", "ids": [world.mine["dataRow"]]}
    filters = {"searchQuery": {"scope": None, "query": [one]}}
    assert ('"data_row":' in export(api, "Catalog", filters, {})) == ("mine" in places)


def test_a_project_export_excludes_other_projects(world):
    (row,) = world.waiting("mine")
    batch = """mutation($p: ID!, $r: ID!) { project(where: {id: $p}) {
      createBatchV2(input: {name: "shared", dataRowIds: [$r]}) { batch { id } } } }"""
    world.admin.data(batch, p=world.theirs["project"], r=row)
    label = create_label(world.admin, world.theirs["project"], row)
    text = export(world.people["project reviewer"], "Catalog", {}, {"allProjects": True})
    assert row in text
    assert label not in text
    assert world.theirs["project"] not in text


def test_exports_are_readable_only_by_their_creator(world):
    task = start_export(world.admin, "Catalog", {}, {})
    for person in ("reviewer", "project manager", "nobody"):
        assert world.people[person].code(READ_TASK, id=task) == "AUTHORIZATION_ERROR"


def test_statements_of_organization_managers_have_no_scope(world, monkeypatch):
    """Their statements have no conditions for roles."""
    scopes: list[Any] = []
    seen_by = Store.seen_by
    monkeypatch.setattr(Store, "seen_by", lambda store, scope: scopes.append(scope) or seen_by(store, scope))
    for person in ("admin", "manager"):
        world.people[person].data("{projects{id} datasets{rowCount}}")
    assert set(scopes) == {None}
    world.people["reviewer"].data("{projects{id}}")
    assert None not in scopes[-1:]


UPDATE = 'mutation($id: ID!){updateLabel(where:{id:$id} data:{label:"x"}){id}}'
MARK = "mutation($id: ID!){updateLabel(where:{id:$id} data:{isBenchmarkReference:true}){id}}"
REVIEW_IT = "mutation($id: ID!){createReview(data:{label:{connect:{id:$id}} score:1}){id}}"
CHANGE_REVIEW = "mutation($id: ID!){updateReview(where:{id:$id} data:{score:-1}){id}}"
READ_TASK = (
    "query($id: ID!){task(where:{id:$id}){status exportFileFromOffset(streamType: RESULT, offset: 0){file}}}"
)


def create_label(api: Any, project: str, row: str) -> str:
    document = """mutation($p: ID!, $r: ID!) { createLabel(data: {
      project: {connect: {id: $p}}, dataRow: {connect: {id: $r}}, label: "{}"}) { id } }"""
    return api.data(document, p=project, r=row)["createLabel"]["id"]


def start_export(api: Any, kind: str, filters: Any, params: Any) -> str:
    name = f"exportDataRowsIn{kind}"
    document = f"mutation($i: ExportDataRowsIn{kind}Input!){{{name}(input:$i){{taskId}}}}"
    return api.data(document, i={"filters": filters, "params": params})[name]["taskId"]


def export(api: Any, kind: str, filters: Any, params: Any) -> str:
    """The text of the results of an export."""
    task = start_export(api, kind, filters, params)
    deadline = time.monotonic() + 30
    while (found := api.data(READ_TASK, id=task)["task"])["status"] == "IN_PROGRESS":
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert found["status"] == "COMPLETE"
    part = found["exportFileFromOffset"]
    return api.http.get(part["file"], headers={"Authorization": ""}).text if part else ""
