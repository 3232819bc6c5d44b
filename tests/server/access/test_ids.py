"""Ids of other organizations, ids hidden by the role, and unknown ids have consistent errors at every root field.

The first two are AUTHORIZATION_ERROR, the last is RESOURCE_NOT_FOUND. Global keys, names and filters are not ids: they
are not found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, build_schema, get_named_type

from labelbox_gen.server.features.catalog import FIELDS
from labelbox_gen.server.graphql.binding import read_sdl

SCHEMA = build_schema(read_sdl())
NOWHERE = "c" + 24 * "0"

#: Kind of thing, and root fields that take its id.
TAKES: dict[str, tuple[str, ...]] = {
    "assetMetadata": ("{assetMetadata(where: {id: $id}) {id}}",),
    "attachment": (
        "mutation{updateDataRowAttachment(where: {id: $id}, data: {name: $id}) {id}}",
        "mutation{deleteDataRowAttachment(where: {id: $id}) {id}}",
    ),
    "batch": (
        "{batch(where: {id: $id}) {id}}",
        'mutation{project(where: {id: "$own"}) {deleteBatch(batchId: $id) {deletedBatchId}}}',
        'mutation{project(where: {id: "$own"}) {removeQueuedDataRowsFromBatch(batchId: $id) {id}}}',
        'mutation{project(where: {id: "$own"}) {addDataRowsToBatchAsync(input: {batchId: $id}) {taskId}}}',
        'mutation{project(where: {id: "$own"}) {deleteBatchLabels(batchId: $id, data: {type: RequeueData}) {deletedLabelIds}}}',
    ),
    "benchmark": ("{benchmark(where: {id: $id}) {id}}",),
    "dataRow": (
        "{dataRow(where: {id: $id}) {id}}",
        "mutation{updateDataRow(where: {id: $id}, data: {externalId: $id}) {id}}",
        "mutation{deleteDataRows(where: {dataRowIds: [$id]}) {id}}",
        'mutation{createAssetMetadata(data: {dataRowId: $id, metaType: TEXT, metaValue: "x"}) {id}}',
        'mutation{createDataRowAttachment(data: {dataRowId: $id, type: RAW_TEXT, value: "x"}) {id}}',
        'mutation{createLabel(data: {project: {connect: {id: "$own"}}, dataRow: {connect: {id: $id}}}) {id}}',
        'mutation{project(where: {id: "$own"}) {unsetLabelingParameterOverrides(data: [{dataRowId: $id}]) {success}}}',
        'mutation{project(where: {id: "$own"}) {setLabelingParameterOverrides(dataWithDataRowIdentifiers: '
        "[{dataRowIdentifier: {id: $id, idType: ID}, priority: 1}]) {success}}}",
    ),
    "dataset": (
        "{dataset(where: {id: $id}) {id}}",
        "{datasetDataRows(id: $id) {nodes {id}}}",
        "mutation{updateDataset(where: {id: $id}, data: {description: $id}) {id}}",
        "mutation{clearSignerForDataset(where: {id: $id}) {id}}",
        "mutation{validateDataset(where: {id: $id}) {valid}}",
        'mutation{setSignerForDataset(where: {id: $id}, data: {signerId: "x"}) {id}}',
        'mutation{updateProject(where: {id: "$own"}, data: {datasets: {connect: {id: $id}}}) {id}}',
        'mutation{project(where: {id: "$own"}) {createBatchesFromDataset(input: {datasetId: $id}) {tasks {taskId}}}}',
    ),
    "featureSchema": ("{rootSchemaNode(where: {featureSchemaId: $id}) {name}}",),
    "job": (
        "{dataRowsForGlobalKeysResult(jobId: {id: $id}) {jobStatus}}",
        "{assignGlobalKeysToDataRowsResult(jobId: {id: $id}) {jobStatus}}",
        "{clearGlobalKeysResult(jobId: {id: $id}) {jobStatus}}",
    ),
    "label": (
        'mutation{upsertAutoQaLabelFeedback(input: {labelId: $id, feedback: "", scores: {}}) {id}}',
        "{label(where: {id: $id}) {id}}",
        "mutation{updateLabel(where: {id: $id}, data: {label: $id}) {id}}",
        "mutation{deleteLabels(labelIds: [$id]) {id}}",
        "mutation{createReview(data: {label: {connect: {id: $id}}, score: 1}) {id}}",
        "mutation{createBenchmark(data: {labelId: $id}) {id}}",
        "mutation{deleteBenchmark(where: {labelId: $id}) {id}}",
    ),
    "metadataSchema": (
        "mutation{deleteCustomMetadataSchema(schema: {id: $id}) {success}}",
        'mutation{upsertCustomMetadataSchema(data: {id: $id, name: "new"}) {id}}',
    ),
    "organization": ("{organization(where: {id: $id}) {id}}",),
    "resourceTag": ('mutation{updateResourceTag(where: {id: $id}, data: {text: "x"}) {id}}',),
    "labelImport": ("{labelImport(where: {id: $id}) {id}}",),
    "labelingParameterOverride": ("{labelingParameterOverride(where: {id: $id}) {id}}",),
    "ontology": (
        "{ontology(where: {id: $id}) {id}}",
        'mutation{project(where: {id: "$own"}) {connectOntology(ontologyId: $id) {id}}}',
    ),
    "options": ("{labelingFrontendOptions(where: {id: $id}) {id}}",),
    "prediction": ("{prediction(where: {id: $id}) {id}}",),
    "predictionModel": (
        "{predictionModel(where: {id: $id}) {id}}",
        'mutation{updateProject(where: {id: "$own"}, data: {activePredictionModel: {connect: {id: $id}}}) {id}}',
    ),
    "project": (
        "{project(where: {id: $id}) {id}}",
        "{labelImports(where: {projectId: $id}) {id}}",
        '{labelImport(where: {projectId: $id, name: "i"}) {id}}',
        "mutation{project(where: {id: $id}) {__typename}}",
        "mutation{updateProject(where: {id: $id}, data: {description: $id}) {id}}",
        "mutation{setProjectModelSetupComplete(where: {id: $id}, data: {modelSetupComplete: true}) {id}}",
        "mutation{upsertReviewQueue(where: {project: {id: $id}}, data: {quotaFactor: 1}) {id}}",
        'mutation{createDataset(data: {name: "x", projects: {connect: {id: $id}}}) {id}}',
        'mutation{createLabelingFrontendOptions(data: {project: {connect: {id: $id}}, labelingFrontend: {connect: {id: "$frontend"}}}) {id}}',
        'mutation{createPrediction(data: {projectId: $id, dataRowId: "x", predictionModelId: "x", label: ""}) {id}}',
        'mutation{setProjectMembership(data: {projectId: $id, userId: "x", roleId: "x"}) {id}}',
        "mutation{exportLabels(data: {projectId: $id}) {shouldPoll}}",
        "mutation{exportDataRowsInProject(input: {filters: {projectId: $id}}) {taskId}}",
        "mutation{exportDataRowsInCatalog(input: {params: {projectIds: [$id]}}) {taskId}}",
        "mutation{extendReservations(projectId: $id, queueType: LabelingQueue)}",
        "mutation{clearQueueReservations(input: {projectId: $id}) {success}}",
        "mutation{deleteProjectMemberships(where: {projectId: $id, userIds: []}) {success}}",
        'mutation{createLabelImport(data: {projectId: $id, name: "x", fileUrl: "x"}) {id}}',
        'mutation{createWebhook(data: {project: {id: $id}, secret: "x", url: "http://127.0.0.1", topics: {set: [LABEL_CREATED]}}) {id}}',
    ),
    "review": (
        "{review(where: {id: $id}) {id}}",
        "mutation{updateReview(where: {id: $id}, data: {score: 1}) {id}}",
    ),
    "task": (
        "{task(where: {id: $id}) {id}}",
        "mutation{cancelBulkOperationJob(id: $id) {success}}",
        "{dataUpsertTask(where: {id: $id}) {id}}",
        "{failedDataRowImports(data: {taskId: $id}) {total}}",
        "{successesfulDataRowImports(data: {taskId: $id}) {total}}",
    ),
    "user": (
        "{user(where: {id: $id}) {id}}",
        "{organizationRole(userId: $id) {id}}",
        'mutation{setOrganizationRole(data: {userId: $id, roleId: "x"}) {id}}',
        "mutation{updateUser(where: {id: $id}, data: {deleted: false}) {id}}",
    ),
    "webhook": (
        "{webhook(where: {id: $id}) {id}}",
        "mutation{updateWebhook(where: {id: $id}, data: {status: INACTIVE}) {id}}",
    ),
}
CASES = [(kind, document) for kind, documents in TAKES.items() for document in documents]


#: Root fields that take ids as filters, as items of a bulk operation that reports each on its own, or of shared things.
OTHERS = {
    "assignGlobalKeysToDataRows": "reports each assignment",
    "clearGlobalKeys": "global keys",
    "dataRowCustomMetadata": "those that are found",
    "dataRowsForGlobalKeys": "global keys",
    "datasets": "a filter",
    "deleteDataRowCustomMetadata": "reports each data row",
    "exportDataRowsInModelRun": "there are none",
    "exportDataRowsInSlice": "there are none",
    "labelingFrontend": "shared by all organizations",
    "labelingFrontends": "a filter",
    "projects": "a filter",
    "queryAllDataRowsHaveBeenProcessed": "those that are found",
    "upsertDataRowCustomMetadata": "reports each data row",
    "users": "a filter",
}


def test_every_root_field_with_an_id_is_tested() -> None:
    text = " ".join(document for _, document in CASES)
    served = {name for type_name, name in FIELDS if type_name in ("Query", "Mutation")}
    taking = {name for name in served if _takes_id(name)}
    tried = {name for name in taking if re.search(rf"\b{name}\(", text)}
    assert taking - tried == set(OTHERS)


def _takes_id(name: str) -> bool:
    roots = [SCHEMA.type_map[each].fields.get(name) for each in ("Query", "Mutation")]
    return any(_has_id(argument.type) for root in roots if root for argument in root.args.values())


def _has_id(of: Any, seen: frozenset[str] = frozenset()) -> bool:
    named = get_named_type(of)
    if named.name in seen or not isinstance(named, GraphQLInputObjectType):
        return named.name == "ID"
    return any(_has_id(field.type, seen | {named.name}) for field in named.fields.values())


@pytest.fixture(scope="module")
def stranger(world: Any, connect: Callable[[str, str], Any]) -> Iterator[tuple[Any, str]]:
    """The administrator of another organization, and a project of it."""
    api = connect(world.server.url, world.server.add_organization())
    yield api, api.create_project()
    api.http.close()


def ask(api: Any, document: str, id: str, own: str) -> str | None:
    text = document.replace("$own", own).replace("$id", f'"{id}"')
    if "$frontend" in text:
        text = text.replace("$frontend", api.data("{labelingFrontends{id}}")["labelingFrontends"][0]["id"])
    answer = api.post(text).json()
    return answer["errors"][0]["extensions"]["code"] if answer.get("errors") else None


@pytest.mark.parametrize(("kind", "document"), CASES)
def test_ids_of_another_organization_are_authorization_errors(world, stranger, kind, document):
    api, own = stranger
    assert ask(api, document, world.mine[kind], own) == "AUTHORIZATION_ERROR"


@pytest.mark.parametrize(("kind", "document"), CASES)
def test_unknown_ids_are_not_found(world, stranger, kind, document):
    api, own = stranger
    assert ask(api, document, NOWHERE, own) == "RESOURCE_NOT_FOUND"


@pytest.mark.parametrize(
    ("kind", "document"), [case for case in CASES if case[0] not in ("organization", "user")]
)
def test_ids_hidden_by_the_role_are_authorization_errors(world, kind, document):
    """Ids of settings of the organization, or of a project where the caller, a manager of another one, has no role."""
    api = world.people["project manager"]
    assert ask(api, document, world.theirs[kind], world.mine["project"]) == "AUTHORIZATION_ERROR"


def test_keys_and_names_of_other_organizations_are_not_found(world, stranger):
    """Keys and names can be guessed, so errors must not reveal their use by other organizations."""
    api, _ = stranger
    key = world.admin.data("query($r: ID!){dataRow(where:{id:$r}){globalKey}}", r=world.mine["dataRow"])
    job = api.data(
        "query($k: [ID!]!){dataRowsForGlobalKeys(where:{ids:$k}){jobId}}", k=[key["dataRow"]["globalKey"]]
    )
    found = api.data(
        "query($id: ID!){dataRowsForGlobalKeysResult(jobId:{id:$id}){data{notFoundGlobalKeys accessDeniedGlobalKeys}}}",
        id=job["dataRowsForGlobalKeys"]["jobId"],
    )["dataRowsForGlobalKeysResult"]["data"]
    assert found == {"notFoundGlobalKeys": [key["dataRow"]["globalKey"]], "accessDeniedGlobalKeys": []}
