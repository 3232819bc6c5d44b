"""Permissions of every role for every root field, in the organization and in projects."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    build_schema,
    get_named_type,
    is_leaf_type,
)

from labelbox_gen.server.access.permissions import ADMINISTER, ANNOTATE, MANAGE, REVIEW
from labelbox_gen.server.features.catalog import FIELDS, rules
from labelbox_gen.server.graphql.binding import read_sdl

SCHEMA = build_schema(read_sdl())
SERVED = FIELDS
UNDONE = "reviews(first: -1) { id }"
"""A failing selection, so that permitted mutations change nothing."""

#: The arguments with ids of a place's things, the selection, and the permission: in the organization, or in the project.
#: What is allowed is undone, or refused for another reason than the role.
ORGANIZATION, PROJECT, ANYWHERE = "organization", "project", "anywhere"
MUTATION_CASES: dict[str, tuple[str, str, str | None, str]] = {
    "assignGlobalKeysToDataRows": ("data: {assignInputs: []}", "{jobId}", MANAGE, ORGANIZATION),
    "cancelBulkOperationJob": ('id: "x"', "{success}", MANAGE, ANYWHERE),
    "clearGlobalKeys": ("where: {ids: []}", "{jobId}", MANAGE, ORGANIZATION),
    "clearQueueReservations": ('input: {projectId: "$project"}', "{success}", MANAGE, PROJECT),
    "clearSignerForDataset": ('where: {id: "$dataset"}', "{id}", MANAGE, ORGANIZATION),
    "createAssetMetadata": (
        'data: {dataRowId: "$dataRow", metaType: TEXT, metaValue: " "}',
        "{id}",
        MANAGE,
        ORGANIZATION,
    ),
    "createBenchmark": (
        'data: {labelId: "$label"}',
        f"{{referenceLabel {{ {UNDONE} }} }}",
        MANAGE,
        PROJECT,
    ),
    "createDataRowAttachment": (
        'data: {dataRowId: "$dataRow", type: RAW_TEXT, value: ""}',
        "{id}",
        MANAGE,
        ORGANIZATION,
    ),
    "createDataset": ('data: {name: ""}', "{id}", MANAGE, ORGANIZATION),
    "createLabel": (
        'data: {project: {connect: {id: "$project"}}, dataRow: {connect: {id: "$waiting"}}, secondsToLabel: -1}',
        "{id}",
        ANNOTATE,
        PROJECT,
    ),
    "createLabelImport": ('data: {projectId: "$project", name: "", fileUrl: "x"}', "{id}", MANAGE, PROJECT),
    "createLabelingFrontendOptions": (
        'data: {project: {connect: {id: "$project"}}}',
        "{id}",
        MANAGE,
        PROJECT,
    ),
    "createPrediction": (
        'data: {projectId: "$project", dataRowId: "$dataRow", predictionModelId: "x", label: ""}',
        "{id}",
        MANAGE,
        PROJECT,
    ),
    "createPredictionModel": ('data: {name: "", version: 1}', "{id}", MANAGE, ORGANIZATION),
    "createProject": ('data: {name: ""}', "{id}", MANAGE, ORGANIZATION),
    "createResourceTag": ('input: {text: "", color: "x"}', "{id}", MANAGE, ORGANIZATION),
    "createReview": ('data: {label: {connect: {id: "$label"}}}', "{id}", REVIEW, PROJECT),
    "createWebhook": (
        'data: {project: {id: "$project"}, secret: "", url: "http://127.0.0.1", topics: {set: []}}',
        "{id}",
        MANAGE,
        PROJECT,
    ),
    "deleteBenchmark": (
        'where: {labelId: "$label"}',
        f"{{referenceLabel {{ {UNDONE} }} }}",
        MANAGE,
        PROJECT,
    ),
    "deleteCustomMetadataSchema": ('schema: {id: "x"}', "{success}", MANAGE, ORGANIZATION),
    "deleteDataRowAttachment": ('where: {id: "x"}', "{id}", MANAGE, ORGANIZATION),
    "deleteDataRowCustomMetadata": ("dataRowIdentifiers: []", "{error}", MANAGE, ORGANIZATION),
    "deleteDataRows": (
        'where: {dataRowIds: ["$dataRow"]}',
        "{labels(first: -1) {id}}",
        MANAGE,
        ORGANIZATION,
    ),
    "deleteLabels": ('labelIds: ["$label"]', f"{{ {UNDONE} }}", REVIEW, PROJECT),
    "deleteProjectMemberships": (
        'where: {projectId: "$project", userIds: []}',
        "{success}",
        MANAGE,
        PROJECT,
    ),
    "exportDataRowsInCatalog": (
        'input: {filters: {searchQuery: {scope: null, query: [{type: "x"}]}}}',
        "{taskId}",
        None,
        ORGANIZATION,
    ),
    "exportDataRowsInModelRun": ("input: {}", "{taskId}", MANAGE, ORGANIZATION),
    "exportDataRowsInProject": (
        'input: {filters: {projectId: "$project", searchQuery: {scope: null, query: [{type: "x"}]}}}',
        "{taskId}",
        REVIEW,
        PROJECT,
    ),
    "exportDataRowsInSlice": ("input: {}", "{taskId}", MANAGE, ORGANIZATION),
    "exportLabels": ('data: {projectId: "$project"}', "{shouldPoll}", REVIEW, PROJECT),
    "extendReservations": ('projectId: "$project", queueType: LabelingQueue', "", ANNOTATE, PROJECT),
    "project": ('where: {id: "$project"}', "{__typename}", MANAGE, PROJECT),
    "setOrganizationRole": ('data: {userId: "$user", roleId: "x"}', "{id}", ADMINISTER, ORGANIZATION),
    "setProjectMembership": (
        'data: {projectId: "$project", userId: "$user", roleId: "x"}',
        "{id}",
        MANAGE,
        PROJECT,
    ),
    "setProjectModelSetupComplete": (
        'where: {id: "$project"}, data: {modelSetupComplete: true}',
        "{labels(first: -1) {id}}",
        MANAGE,
        PROJECT,
    ),
    "setSignerForDataset": (
        'where: {id: "$dataset"}, data: {signerId: "x"}',
        "{id}",
        MANAGE,
        ORGANIZATION,
    ),
    "updateDataRow": ('where: {id: "$dataRow"}, data: {rowData: ""}', "{id}", MANAGE, ORGANIZATION),
    "updateDataRowAttachment": (
        'where: {id: "$attachment"}, data: {value: ""}',
        "{id}",
        MANAGE,
        ORGANIZATION,
    ),
    "updateDataset": ('where: {id: "$dataset"}, data: {name: ""}', "{id}", MANAGE, ORGANIZATION),
    "updateLabel": ('where: {id: "$label"}, data: {secondsToLabel: -1}', "{id}", REVIEW, PROJECT),
    "updateProject": ('where: {id: "$project"}, data: {name: ""}', "{id}", MANAGE, PROJECT),
    "updateResourceTag": ('where: {id: "x"}, data: {text: ""}', "{id}", MANAGE, ORGANIZATION),
    "updateReview": (
        'where: {id: "$review"}, data: {score: 0}',
        f"{{label {{ {UNDONE} }} }}",
        REVIEW,
        PROJECT,
    ),
    "updateUser": ('where: {id: "x"}, data: {deleted: true}', "{id}", ADMINISTER, ORGANIZATION),
    "updateWebhook": ('where: {id: "$webhook"}, data: {topics: {set: []}}', "{id}", MANAGE, PROJECT),
    "uploadFile": ("file: $file, contentLength: 1", "{filename}", ANNOTATE, ANYWHERE),
    "upsertAutoQaLabelFeedback": (
        'input: {labelId: "$label", feedback: "", scores: {}}',
        "{id}",
        REVIEW,
        PROJECT,
    ),
    "upsertCustomMetadataSchema": ('data: {name: ""}', "{id}", MANAGE, ORGANIZATION),
    "upsertDataRowCustomMetadata": ("data: []", "{error}", MANAGE, ORGANIZATION),
    "upsertDataRows": ('data: {manifestUri: "x"}', "{id}", MANAGE, ORGANIZATION),
    "upsertOntology": ('data: {name: "", normalized: "{}"}', "{id}", MANAGE, ORGANIZATION),
    "upsertReviewQueue": (
        'where: {project: {id: "$project"}}, data: {quotaFactor: 2}',
        "{id}",
        MANAGE,
        PROJECT,
    ),
    "upsertRootSchemaNode": ('data: {normalized: "[]"}', "{name}", MANAGE, ORGANIZATION),
    "validateDataset": ('where: {id: "$dataset"}', "{valid}", MANAGE, ORGANIZATION),
}

#: What a role must allow in a thing's project so that the thing can be read by its id. None: in the organization, MANAGE.
READ: dict[str, tuple[str, str, str | None]] = {
    "assetMetadata": ('where: {id: "$assetMetadata"}', "{id}", REVIEW),
    "assignGlobalKeysToDataRowsResult": ('jobId: {id: "$job"}', "{jobStatus}", None),
    "batch": ('where: {id: "$batch"}', "{id}", ANNOTATE),
    "benchmark": ('where: {id: "$benchmark"}', "{id}", REVIEW),
    "clearGlobalKeysResult": ('jobId: {id: "$job"}', "{jobStatus}", None),
    "dataRow": ('where: {id: "$dataRow"}', "{id}", REVIEW),
    "dataRowsForGlobalKeysResult": ('jobId: {id: "$job"}', "{jobStatus}", None),
    "dataUpsertTask": ('where: {id: "$task"}', "{id}", None),
    "dataset": ('where: {id: "$dataset"}', "{id}", ANNOTATE),
    "datasetDataRows": ('id: "$dataset"', "{nodes {id}}", ANNOTATE),
    "failedDataRowImports": ('data: {taskId: "$task"}', "{total}", None),
    "label": ('where: {id: "$label"}', "{id}", REVIEW),
    "labelImport": ('where: {id: "$labelImport"}', "{id}", MANAGE),
    "labelImports": ('where: {projectId: "$project"}', "{id}", ANNOTATE),
    "labelingFrontendOptions": ('where: {id: "$options"}', "{id}", ANNOTATE),
    "labelingParameterOverride": ('where: {id: "$labelingParameterOverride"}', "{id}", REVIEW),
    "ontology": ('where: {id: "$ontology"}', "{id}", ANNOTATE),
    "prediction": ('where: {id: "$prediction"}', "{id}", REVIEW),
    "predictionModel": ('where: {id: "$predictionModel"}', "{id}", ANNOTATE),
    "project": ('where: {id: "$project"}', "{id}", ANNOTATE),
    "review": ('where: {id: "$review"}', "{id}", REVIEW),
    "rootSchemaNode": ('where: {featureSchemaId: "$featureSchema"}', "{name}", ANNOTATE),
    "successesfulDataRowImports": ('data: {taskId: "$task"}', "{total}", None),
    "task": ('where: {id: "$task"}', "{id}", None),
    "webhook": ('where: {id: "$webhook"}', "{id}", MANAGE),
}

#: Questions without an id of a project's thing: everybody is answered, with what they see. `test_visible.py` says what.
ANSWERED = {
    "cancelableTaskTypes": "",
    "customMetadataOntology": "{id}",
    "dataRowCustomMetadata(where: {})": "{dataRowId}",
    'dataRowsForGlobalKeys(where: {ids: ["x"]})': "{jobId}",
    "datasets": "{id}",
    'externalIdsToDataRowIds(externalId_in: ["x"])': "{dataRowId}",
    "iamIntegrations": "{id}",
    "labelingFrontend(where: {id: $frontend})": "{id}",
    "labelingFrontends": "{id}",
    "ontologies(where: {})": "{nodes {id}}",
    "organization": "{id}",
    "organizationRole": "{id}",
    "projects": "{id}",
    'queryAllDataRowsHaveBeenProcessed(dataRowIds: ["x"])': "{allDataRowsHaveBeenProcessed}",
    "roles": "{id}",
    "rootSchemaNodes(where: {})": "{nodes {name}}",
    "user": "{id}",
    "users": "{id}",
}

#: Fields of one project's mutations: arguments and selection.
SCOPE_CASES = {
    "addDataRowsToBatchAsync": ('input: {batchId: "x"}', "{taskId}"),
    "connectOntology": ('ontologyId: "x"', "{id}"),
    "createBatchV2": ('input: {name: "b"}', "{failedDataRowIds}"),
    "createBatches": ("input: {}", "{tasks {taskId}}"),
    "createBatchesFromDataset": ('input: {datasetId: "x"}', "{tasks {taskId}}"),
    "createBulkAddRowsToQueueTask": ('data: {queueId: "x", dataRowIdentifiers: {ids: []}}', "{taskId}"),
    "createEmptyBatch": ('input: {name: ""}', "{id}"),
    "createQueuePriorityUpdateTask": ("data: {priority: 1}", "{taskId}"),
    "deleteBatch": ('batchId: "x"', "{deletedBatchId}"),
    "deleteBatchLabels": ('batchId: "x", data: {type: RequeueData}', "{deletedLabelIds}"),
    "removeQueuedDataRowsFromBatch": ('batchId: "x"', "{id}"),
    "setLabelingParameterOverrides": ("dataWithDataRowIdentifiers: []", "{success}"),
    "showPredictionsToLabelers": ("show: true", "{labels(first: -1) {id}}"),
    "unsetLabelingParameterOverrides": ("data: []", "{success}"),
    "updateProjectResourceTags": ('input: {resourceTagIds: ["x"]}', "{id}"),
}


def filled(text: str, things: dict[str, str]) -> str:
    for name in sorted(things, key=len, reverse=True):
        text = text.replace(f"${name}", things[name])
    return text


def code(answer: dict[str, Any]) -> str | None:
    return answer["errors"][0]["extensions"]["code"] if answer.get("errors") else None


def refused(answer: dict[str, Any]) -> bool:
    assert code(answer) != "INTERNAL_SERVER_ERROR", answer
    assert "Syntax" not in str(answer), answer
    return code(answer) == "AUTHORIZATION_ERROR"


def fields(type_name: str) -> set[str]:
    return set(SCHEMA.type_map[type_name].fields)


def test_the_table_names_every_root_field():
    assert set(rules("Query")) == fields("Query")
    assert set(rules("Mutation")) == fields("Mutation")
    assert set(rules("ProjectMutationScope")) == fields("ProjectMutationScope")


def test_every_served_root_field_is_tested():
    served = {name for type_name, name in SERVED if type_name == "Query"}
    assert served == set(READ) | {each.partition("(")[0] for each in ANSWERED}
    assert {name for type_name, name in SERVED if type_name == "Mutation"} == set(MUTATION_CASES)
    assert fields("ProjectMutationScope") == set(SCOPE_CASES)


@pytest.mark.parametrize("name", sorted(MUTATION_CASES))
def test_mutations_require_the_permission_of_the_table(world, may, send_file, name):
    arguments, selection, permission, where = MUTATION_CASES[name]
    for person, api in world.people.items():
        for place, things in world.things.items():
            document = f"{name}({filled(arguments, things)}) {selection}"
            if name == "uploadFile":
                answer = send_file(
                    api, f"mutation($file: Upload!) {{ {document} }}", {"file": None}, "variables.file"
                )
            else:
                answer = api.post(f"mutation {{ {document} }}").json()
            asked = {ORGANIZATION: None, PROJECT: place, ANYWHERE: "mine"}[where]
            expected = permission is None or may(person, permission, asked)
            assert refused(answer) != expected, (person, place, answer)


@pytest.mark.parametrize("name", sorted(SCOPE_CASES))
def test_project_mutations_require_the_permission_of_the_table(world, may, name):
    arguments, selection = SCOPE_CASES[name]
    for person, api in world.people.items():
        for place, things in world.things.items():
            document = 'mutation { project(where: {id: "$project"}) { %s(%s) %s } }'
            answer = api.post(filled(document % (name, arguments, selection), things)).json()
            assert refused(answer) != may(person, MANAGE, place), (person, place, answer)


@pytest.mark.parametrize("name", sorted(READ))
def test_lookups_by_id_require_the_permission_of_the_table(world, may, name):
    arguments, selection, permission = READ[name]
    for person, api in world.people.items():
        for place, things in world.things.items():
            answer = api.post(f"{{ {name}({filled(arguments, things)}) {selection} }}").json()
            expected = may(person, permission, place) if permission else may(person, MANAGE)
            if name in ("assignGlobalKeysToDataRowsResult", "clearGlobalKeysResult") and expected:
                continue  # the job has another kind
            assert refused(answer) != expected, (person, place, answer)
            if expected and name not in ("datasetDataRows", "labelImports"):
                assert not answer.get("errors"), (person, place, answer)


@pytest.mark.parametrize("question", sorted(ANSWERED))
def test_public_queries_succeed_for_every_role(world, question):
    frontend = world.admin.data("{labelingFrontends{id}}")["labelingFrontends"][0]["id"]
    document = f"{{ {question} {ANSWERED[question]} }}".replace("$frontend", f'"{frontend}"')
    for person, api in world.people.items():
        answer = api.post(document).json()
        assert "errors" not in answer, (person, answer)


@pytest.mark.parametrize("type_name", ["Query", "Mutation"])
def test_unserved_root_fields_are_not_allowed(world, send_file, type_name):
    for name in sorted(fields(type_name) - {name for kind, name in SERVED if kind == type_name}):
        document, file = _minimal(type_name, name)
        for person in ("admin", "nobody"):
            api = world.people[person]
            if file:
                answer = send_file(api, document, {"file": None}, "variables.file")
            else:
                answer = api.post(document).json()
            assert code(answer) == "OPERATION_NOT_ALLOWED", (name, answer)


def _minimal(type_name: str, name: str) -> tuple[str, bool]:
    """A document with the required arguments, and whether it requires a file."""
    field = SCHEMA.type_map[type_name].fields[name]
    required = {
        key: argument.type
        for key, argument in field.args.items()
        if isinstance(argument.type, GraphQLNonNull)
    }
    arguments = ", ".join(f"{key}: {_value(of)}" for key, of in required.items())
    file = "$file" in arguments
    kind = ("mutation" if type_name == "Mutation" else "query") + ("($file: Upload!)" if file else "")
    selection = "" if is_leaf_type(get_named_type(field.type)) else "{ __typename }"
    return f"{kind} {{ {name}{f'({arguments})' if arguments else ''} {selection} }}", file


def _value(of: Any) -> str:
    if isinstance(of, GraphQLNonNull):
        return _value(of.of_type)
    if isinstance(of, GraphQLList):
        return "[]"
    if isinstance(of, GraphQLEnumType):
        return next(iter(of.values))
    if isinstance(of, GraphQLInputObjectType):
        required = {
            key: each.type for key, each in of.fields.items() if isinstance(each.type, GraphQLNonNull)
        }
        return "{" + ", ".join(f"{key}: {_value(each)}" for key, each in required.items()) + "}"
    assert isinstance(of, GraphQLScalarType)
    return {"Int": "1", "Float": "1", "Boolean": "true", "Upload": "$file", "Json": "{}"}.get(of.name, '"x"')
