"""Metadata schemas and values, and bulk assignment of global keys."""

from __future__ import annotations

from typing import Any

import pytest

SCHEMA = "mutation($d: UpsertCustomMetadataSchemaInput!){upsertCustomMetadataSchema(data:$d){id name kind options{id name}}}"
UPSERT = """mutation($d: [DataRowCustomMetadataBatchUpsertInput!]!) {
  upsertDataRowCustomMetadata(data: $d) { dataRowId globalKey error fields { schemaId value } } }"""
DELETE = """mutation($d: [DataRowIdentifierCustomMetadataBatchDeleteInput!]) {
  deleteDataRowCustomMetadata(dataRowIdentifiers: $d) { dataRowId globalKey error fields { schemaId } } }"""
READ = """query($ids: [ID!]) { dataRowCustomMetadata(where: {dataRowIdentifiers: {ids: $ids, idType: GKEY}}) {
  globalKey fields { schemaId value } } }"""


def make_schema(api: Any, **data: Any) -> dict[str, Any]:
    return api.data(SCHEMA, d=data)["upsertCustomMetadataSchema"]


@pytest.fixture
def number(api):
    return make_schema(api, name="score", kind="CustomMetadataNumber")["id"]


@pytest.fixture
def enum(api):
    options = [{"name": name, "kind": "CustomMetadataEnumOption"} for name in ("red", "green")]
    made = make_schema(api, name="colour", kind="CustomMetadataEnum", options=options)
    return [made["id"], *(option["id"] for option in made["options"])]


def test_schemas_are_created_updated_and_deleted(api, number):
    assert make_schema(api, id=number, name=" points ")["name"] == "points"
    assert api.code(SCHEMA, d={"name": "points", "kind": "CustomMetadataString"}) == "RESOURCE_CONFLICT"
    assert api.code(SCHEMA, d={"name": "x" * 101, "kind": "CustomMetadataString"}) == "MALFORMED_REQUEST"
    assert api.code(SCHEMA, d={"name": " ", "kind": "CustomMetadataString"}) == "MALFORMED_REQUEST"
    reserved = next(
        each
        for each in api.data("{customMetadataOntology{id reserved}}")["customMetadataOntology"]
        if each["reserved"]
    )
    assert api.code(SCHEMA, d={"id": reserved["id"], "name": "mine"}) == "MALFORMED_REQUEST"
    delete = "mutation($id: ID!){deleteCustomMetadataSchema(schema:{id:$id}){success}}"
    assert api.code(delete, id=reserved["id"]) == "MALFORMED_REQUEST"
    assert api.data(delete, id=number) == {"deleteCustomMetadataSchema": {"success": True}}
    assert api.code(delete, id=number) == "RESOURCE_NOT_FOUND"


def test_values_are_set_row_by_row(api, rows, number):
    first, second = rows(api, api.create_dataset(), 2)
    answers = api.data(
        UPSERT,
        d=[
            {"dataRowId": first, "fields": [{"schemaId": number, "value": 1.5}]},
            {"globalKey": "row-1", "fields": [{"schemaId": number, "value": "high"}]},
            {"globalKey": "nobody", "fields": []},
        ],
    )["upsertDataRowCustomMetadata"]
    assert [answer["error"] for answer in answers] == [
        None,
        "Metadata 'score' must be a number, not 'high'",
        "Data row not found",
    ]
    assert [answer["dataRowId"] for answer in answers] == [first, second, None]
    assert api.data(READ, ids=["row-0", "row-1"])["dataRowCustomMetadata"] == [
        {"globalKey": "row-0", "fields": [{"schemaId": number, "value": 1.5}]},
        {"globalKey": "row-1", "fields": []},
    ]


def test_an_enum_has_one_value(api, rows, enum, number):
    rows(api, api.create_dataset(), 1)
    colour, red, green = enum

    def set_to(option: str) -> list[str]:
        fields = [{"schemaId": colour, "value": {}}, {"schemaId": option, "value": {}}]
        (answer,) = api.data(UPSERT, d=[{"globalKey": "row-0", "fields": fields}])[
            "upsertDataRowCustomMetadata"
        ]
        return [field["schemaId"] for field in answer["fields"]]

    api.data(UPSERT, d=[{"globalKey": "row-0", "fields": [{"schemaId": number, "value": 1}]}])
    assert set_to(red) == [number, colour, red]
    assert set_to(green) == [number, colour, green]
    identifier = {"id": "row-0", "idType": "GKEY"}
    (answer,) = api.data(DELETE, d=[{"dataRowIdentifier": identifier, "schemaIds": [colour]}])[
        "deleteDataRowCustomMetadata"
    ]
    assert answer["fields"] == [{"schemaId": number}]
    (answer,) = api.data(DELETE, d=[{"dataRowIdentifier": identifier, "schemaIds": ["no"]}])[
        "deleteDataRowCustomMetadata"
    ]
    assert answer["error"] == "Metadata schema 'no' does not exist"


def test_values_of_deleted_schemas_are_hidden(api, rows, number):
    rows(api, api.create_dataset(), 1)
    api.data(UPSERT, d=[{"globalKey": "row-0", "fields": [{"schemaId": number, "value": 1}]}])
    api.data("mutation($id: ID!){deleteCustomMetadataSchema(schema:{id:$id}){success}}", id=number)
    dataset = api.data("{datasets{id}}")["datasets"][0]["id"]
    document = (
        "query($id: ID!){datasetDataRows(id:$id){nodes{customMetadata{schemaId} metadataFields{name}}}}"
    )
    (row,) = api.data(document, id=dataset)["datasetDataRows"]["nodes"]
    assert row == {"customMetadata": [], "metadataFields": []}
    assert api.data(READ, ids=["row-0"])["dataRowCustomMetadata"][0]["fields"] == []


def test_global_keys_are_assigned_and_cleared(api, rows):
    first, second, third = rows(api, api.create_dataset(), 3)
    assign = "mutation($d: [AssignGlobalKeyToDataRowInput!]!){assignGlobalKeysToDataRows(data:{assignInputs:$d}){jobId}}"
    wanted = [
        {"dataRowId": first, "globalKey": "new"},
        {"dataRowId": second, "globalKey": "new"},
        {"dataRowId": second, "globalKey": "row-2"},
        {"dataRowId": "nobody", "globalKey": "other"},
        {"dataRowId": second, "globalKey": " spaced "},
        {"dataRowId": third, "globalKey": "row-2"},
    ]
    job = api.data(assign, d=wanted)["assignGlobalKeysToDataRows"]["jobId"]
    result = api.data(
        """query($id: ID!) { assignGlobalKeysToDataRowsResult(jobId: {id: $id}) { jobStatus data {
          unmodifiedAssignments { dataRowId globalKey } invalidGlobalKeyAssignments { dataRowId globalKey } } } }""",
        id=job,
    )["assignGlobalKeysToDataRowsResult"]["data"]
    assert result["unmodifiedAssignments"] == [wanted[0], wanted[5]]
    assert result["invalidGlobalKeyAssignments"] == wanted[1:5]
    clear = "mutation($ids: [ID!]!){clearGlobalKeys(where:{ids:$ids}){jobId}}"
    job = api.data(clear, ids=["new", "row-0"])["clearGlobalKeys"]["jobId"]
    read = (
        "query($id: ID!){clearGlobalKeysResult(jobId:{id:$id}){data{clearedGlobalKeys notFoundGlobalKeys}}}"
    )
    assert api.data(read, id=job)["clearGlobalKeysResult"]["data"] == {
        "clearedGlobalKeys": ["new"],
        "notFoundGlobalKeys": ["row-0"],
    }
