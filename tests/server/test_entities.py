"""Behaviour specific to single entities."""

from __future__ import annotations

import pytest

BATCH = """mutation($p: ID!, $input: CreateBatchInput!) { project(where: {id: $p}) {
  createBatchV2(input: $input) { batch { id name size } failedDataRowIds } } }"""


def test_a_new_server_has_an_organization_and_roles(server, new_api):
    data = new_api(server.api_key).data(
        "{roles{name} labelingFrontends{name} organization{name users{email orgRole{name}}}}"
    )
    assert [role["name"] for role in data["roles"]] == [
        "Admin",
        "Team manager",
        "Reviewer",
        "Labeler",
        "NONE",
    ]
    assert data["labelingFrontends"] == [{"name": "Editor"}]
    assert {"email": "admin@example.com", "orgRole": {"name": "Admin"}} in data["organization"]["users"]


def test_projects_are_created_and_updated(api):
    document = """mutation { createProject(data: {name: "p", description: "d", allowedMediaType: IMAGE,
      isBenchmarkEnabled: true, autoAuditPercentage: 0.5, autoAuditNumberOfLabels: 3}) {
      id name description allowedMediaType isBenchmarkEnabled autoAuditPercentage autoAuditNumberOfLabels dataRowCount
      labelCount createdBy { email } taskQueues { queueType dataRowCount } members { user { email } role { name } } } }"""
    project = api.data(document)["createProject"]
    assert project["allowedMediaType"] == "IMAGE"
    assert (project["dataRowCount"], project["labelCount"]) == (0, 0)
    assert len(project["taskQueues"]) == 3
    assert project["members"] == [{"user": {"email": "admin@example.com"}, "role": {"name": "Admin"}}]
    change = "mutation($id: ID!, $d: ProjectUpdateInput!){updateProject(where:{id:$id} data:$d){name description updatedAt}}"
    changed = api.data(change, id=project["id"], d={"description": None})["updateProject"]
    assert (changed["name"], changed["description"]) == ("p", None)
    for data in ({"name": None}, {"dataRowCount": 5}, {"createdAt": "2020-01-01T00:00:00Z"}):
        assert api.code(change, id=project["id"], d=data) == "MALFORMED_REQUEST"


def test_batches_add_rows_to_projects(api, rows):
    project, dataset = api.create_project(), api.create_dataset()
    ids = rows(api, dataset, 3)
    made = api.data(
        BATCH, p=project, input={"name": "a", "dataRowIds": [ids[0], "x"], "globalKeys": ["row-1", "no"]}
    )
    answer = made["project"]["createBatchV2"]
    assert (answer["batch"]["size"], sorted(answer["failedDataRowIds"])) == (2, ["no", "x"])
    assert api.code(BATCH, p=project, input={"name": "a", "dataRowIds": ids[2:]}) == "RESOURCE_CONFLICT"
    assert api.code(BATCH, p=project, input={"name": "b", "globalKeys": ["no"]}) == "MALFORMED_REQUEST"
    again = api.data(BATCH, p=project, input={"name": "b", "dataRowIds": ids})["project"]["createBatchV2"]
    assert (again["batch"]["size"], again["failedDataRowIds"]) == (1, ids[:2])
    listed = api.data(
        "query($p: ID!){project(where:{id:$p}){batches(first:1){nodes{name} pageInfo{hasNextPage}}}}",
        p=project,
    )
    assert listed["project"]["batches"] == {"nodes": [{"name": "a"}], "pageInfo": {"hasNextPage": True}}


def test_data_rows_are_updated(api, rows):
    dataset = api.create_dataset()
    first, second = rows(api, dataset, 2)
    schemas = {
        each["name"]: each["id"]
        for each in api.data("{customMetadataOntology{id name}}")["customMetadataOntology"]
    }
    document = """mutation($id: ID!, $d: DataRowUpdateInput!) { updateDataRow(where: {id: $id}, data: $d) {
      externalId globalKey rowData metadataFields { name value kind } customMetadata { schemaId value }
      dataset { id } attachments { id } labels { id } createdBy { id } } }"""
    fields = [
        {"schemaId": schemas["tag"], "value": "t"},
        {"schemaId": schemas["captureDateTime"], "value": "2024-01-31"},
    ]
    row = api.data(document, id=first, d={"externalId": "e", "metadataFields": fields})["updateDataRow"]
    assert (row["externalId"], row["globalKey"], row["dataset"]) == ("e", "row-0", {"id": dataset})
    assert [field["value"] for field in row["metadataFields"]] == ["t", "2024-01-31T00:00:00.000Z"]
    assert api.code(document, id=first, d={"globalKey": "row-1"}) == "RESOURCE_CONFLICT"
    assert api.data(document, id=second, d={"globalKey": "row-1"})["updateDataRow"]["globalKey"] == "row-1"
    for data in (
        {"globalKey": " x"},
        {"globalKey": "x" * 201},
        {"rowData": ""},
        {"metadataFields": [{"schemaId": "no"}]},
    ):
        assert api.code(document, id=first, d=data) == "MALFORMED_REQUEST"
    twice = {"metadataFields": [fields[0], fields[0]]}
    assert (
        f"A schemaId can only be specified once per DataRow : [{schemas['tag']}]"
        in api.error(document, id=first, d=twice)["message"]
    )


def test_attachments_are_created_and_deleted(api, rows):
    (row,) = rows(api, api.create_dataset(), 1)
    create = """mutation($d: DataRowAttachmentCreateInput!) { createDataRowAttachment(data: $d) { id name type value } }"""
    made = api.data(create, d={"dataRowId": row, "type": "RAW_TEXT", "value": "v", "name": "n"})[
        "createDataRowAttachment"
    ]
    change = 'mutation($id: ID!){updateDataRowAttachment(where:{id:$id} data:{name:null value:"w" type:HTML}){name type value}}'
    assert api.data(change, id=made["id"])["updateDataRowAttachment"] == {
        "name": "n",
        "type": "HTML",
        "value": "w",
    }
    api.data("mutation($id: ID!){deleteDataRowAttachment(where:{id:$id}){id}}", id=made["id"])
    assert api.data("query($id: ID!){dataRow(where:{id:$id}){attachments{id}}}", id=row) == {
        "dataRow": {"attachments": []}
    }


def test_global_keys_keep_their_order(api, rows):
    ids = rows(api, api.create_dataset(), 2)
    job = api.data('{dataRowsForGlobalKeys(where:{ids:["row-1","no","row-0","row-1"]}){jobId}}')[
        "dataRowsForGlobalKeys"
    ]
    read = """query($id: ID!) { dataRowsForGlobalKeysResult(jobId: {id: $id}) {
      jobStatus data { fetchedDataRows { id } notFoundGlobalKeys accessDeniedGlobalKeys } } }"""
    data = api.data(read, id=job["jobId"])["dataRowsForGlobalKeysResult"]["data"]
    assert [row["id"] for row in data["fetchedDataRows"]] == [ids[1], "", ids[0], ids[1]]
    assert (data["notFoundGlobalKeys"], data["accessDeniedGlobalKeys"]) == (["no"], [])


@pytest.mark.parametrize("name", ["SetProjectMembershipInput", "SetProjectMembershipDataInput"])
def test_project_members_are_set_and_removed(api, server, name):
    project = api.create_project()
    me = api.data("{user{id}}")["user"]["id"]
    roles = {role["name"]: role["id"] for role in api.data("{roles{id name}}")["roles"]}
    change = f"mutation($d: {name}!){{setProjectMembership(data:$d){{id}}}}"
    read = "query($p: ID!){project(where:{id:$p}){members{role{name}}}}"
    for role, members in (("Reviewer", [{"role": {"name": "Reviewer"}}]), ("NONE", [])):
        api.data(change, d={"projectId": project, "userId": me, "roleId": roles[role]})
        assert api.data(read, p=project)["project"]["members"] == members


def test_unknown_input_fields_are_refused(api):
    document = "mutation($d: DatasetInsertInput!){createDataset(data:$d){id}}"
    assert api.code(document, d={"name": "d"}) == "GRAPHQL_VALIDATION_FAILED"


def test_resource_tags_are_created_and_assigned(api):
    project = api.create_project()
    create = 'mutation{createResourceTag(input:{text:"t" color:"ff0000"}){id}}'
    tag = api.data(create)["createResourceTag"]["id"]
    tag_it = """mutation($p: ID!, $t: [String!]) { project(where: {id: $p}) {
      updateProjectResourceTags(input: {resourceTagIds: $t}) { id text } } }"""
    assert api.data(tag_it, p=project, t=[tag])["project"]["updateProjectResourceTags"] == [
        {"id": tag, "text": "t"}
    ]
    read = "query($p: ID!){project(where:{id:$p}){resourceTags{text}} organization{resourceTag{text}}}"
    assert api.data(read, p=project) == {
        "project": {"resourceTags": [{"text": "t"}]},
        "organization": {"resourceTag": [{"text": "t"}]},
    }
    api.data(tag_it, p=project, t=[])
    assert api.data(read, p=project)["project"] == {"resourceTags": []}


@pytest.mark.parametrize(
    "name",
    ['setSignerForDataset(data:{signerId:"x"} where:{id:$id}){id}', "validateDataset(where:{id:$id}){valid}"],
)
def test_cloud_operations_are_not_served(api, name):
    dataset = api.create_dataset()
    assert api.data("{iamIntegrations{id} datasets{signer{id}}}") == {
        "iamIntegrations": [],
        "datasets": [{"signer": None}],
    }
    assert api.code(f"mutation($id: ID!){{{name}}}", id=dataset) in {
        "RESOURCE_NOT_FOUND",
        "MALFORMED_REQUEST",
    }


def test_concurrent_writes_succeed(api):
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(lambda n: api.create_dataset(f"d{n}"), range(40)))
    assert len({each["id"] for each in api.data("{datasets{id}}")["datasets"]} & set(ids)) == 40


def test_reviews_are_created_updated_and_counted(api, rows, labels):
    project = api.create_project()
    first, second = labels(api, project, rows(api, api.create_dataset(), 2))
    create = """mutation($l: ID!, $p: ID!, $s: Float) { createReview(data: {score: $s,
      label: {connect: {id: $l}}, project: {connect: {id: $p}}}) { id score label { id } createdBy { email } } }"""
    for score in (1.0, 1.0, -1.0):
        review = api.data(create, l=first, p=project, s=score)["createReview"]
    assert (review["score"], review["label"]) == (-1.0, {"id": first})
    assert api.code(create, l=first, p=api.create_project(), s=1.0) == "MALFORMED_REQUEST"
    assert api.code(create, l=first, p=project, s=None) == "MALFORMED_REQUEST"
    read = """query($p: ID!) { project(where: {id: $p}) { labels { reviews { score } } reviewMetrics {
      None: labelAggregate(netScore: None) { count } Zero: labelAggregate(netScore: Zero) { count }
      Positive: labelAggregate(netScore: Positive) { count } } } }"""
    found = api.data(read, p=project)["project"]
    assert [len(label["reviews"]) for label in found["labels"]] == [3, 0]
    assert found["reviewMetrics"] == {"None": {"count": 1}, "Zero": {"count": 0}, "Positive": {"count": 1}}
    change = "mutation($id: ID!, $d: ReviewUpdateInput!){updateReview(where:{id:$id} data:$d){id score}}"
    assert api.data(change, id=review["id"], d={"score": -2.0})["updateReview"]["score"] == -2.0
    api.data(change, id=review["id"], d={"deleted": True})
    assert api.code("query($id: ID!){review(where:{id:$id}){id}}", id=review["id"]) == "RESOURCE_NOT_FOUND"
    assert second != first


def test_the_last_administrator_keeps_the_role(api):
    me = api.data("{user{id}}")["user"]["id"]
    roles = {role["name"]: role["id"] for role in api.data("{roles{id name}}")["roles"]}
    change = "mutation($d: SetOrganizationRoleDataInput!){setOrganizationRole(data:$d){orgRole{name}}}"
    assert api.code(change, d={"userId": me, "roleId": roles["Labeler"]}) == "MALFORMED_REQUEST"
    assert (
        api.data(change, d={"userId": me, "roleId": roles["Admin"]})["setOrganizationRole"]["orgRole"]["name"]
        == "Admin"
    )
    assert (
        api.code("mutation($id: ID!){updateUser(where:{id:$id} data:{deleted:true}){id}}", id=me)
        == "MALFORMED_REQUEST"
    )
