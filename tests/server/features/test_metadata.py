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


RESERVED = {
    "tag": ("cko8s9r5v0001h2dk9elqdidh", []),
    "captureDateTime": ("cko8sdzv70006h2dk8jg64zvb", []),
    "split": (
        "cko8sbczn0002h2dkdaxb5kal",
        ["cko8sbscr0003h2dk04w86hof", "cko8sc2yr0004h2dk69aj5x63", "cko8scbz70005h2dkastwhgqt"],
    ),
}
DELETE_SCHEMA = "mutation($id: ID!){deleteCustomMetadataSchema(schema:{id:$id}){success}}"


def upsert(api: Any, *entries: dict[str, Any]) -> list[dict[str, Any]]:
    return api.data(UPSERT, d=list(entries))["upsertDataRowCustomMetadata"]


def delete(api: Any, key: str, *schema_ids: str, kind: str = "GKEY") -> list[dict[str, Any]]:
    identifier = {"id": key, "idType": kind}
    entries = [{"dataRowIdentifier": identifier, "schemaIds": list(schema_ids)}]
    return api.data(DELETE, d=entries)["deleteDataRowCustomMetadata"]


def stored(api: Any, key: str) -> list[Any]:
    """Schema ids and values of a row, as the official client reads them."""
    (row,) = api.data(READ, ids=[key])["dataRowCustomMetadata"]
    return [(field["schemaId"], field["value"]) for field in row["fields"]]


def test_reserved_schemas_have_the_ids_of_the_api(api):
    ontology = api.data("{customMetadataOntology{id name reserved options{id reserved}}}")[
        "customMetadataOntology"
    ]
    by_name = {each["name"]: each for each in ontology}
    for name, (id, options) in RESERVED.items():
        assert by_name[name]["id"] == id
        assert by_name[name]["options"] == [{"id": option, "reserved": True} for option in options]
    assert all(each["reserved"] and len(each["id"]) == 25 for each in ontology)


@pytest.mark.parametrize("name", RESERVED)
def test_reserved_schemas_cannot_be_changed(api, name):
    id, _ = RESERVED[name]
    assert "is reserved" in api.error(SCHEMA, d={"id": id, "name": "mine"})["message"]
    assert "is reserved" in api.error(DELETE_SCHEMA, id=id)["message"]
    assert api.code(SCHEMA, d={"name": name, "kind": "CustomMetadataString"}) == "MALFORMED_REQUEST"


def test_schemas_are_created_renamed_and_deleted(api, number):
    assert make_schema(api, id=number, name=" points ") == {
        "id": number,
        "name": "points",
        "kind": "CustomMetadataNumber",
        "options": [],
    }
    taken = {"name": "points", "kind": "CustomMetadataString"}
    assert api.code(SCHEMA, d=taken) == "MALFORMED_REQUEST"
    assert api.data(DELETE_SCHEMA, id=number) == {"deleteCustomMetadataSchema": {"success": True}}
    assert api.code(DELETE_SCHEMA, id=number) == "RESOURCE_NOT_FOUND"
    assert make_schema(api, **taken)["id"] != number


BAD_SCHEMAS = {
    "a long name": {"name": "x" * 101, "kind": "CustomMetadataString"},
    "no name": {"name": " ", "kind": "CustomMetadataString"},
    "no kind": {"name": "a"},
    "the kind of an option": {"name": "a", "kind": "CustomMetadataEnumOption"},
    "options of a number": {"name": "a", "kind": "CustomMetadataNumber", "options": [{"name": "b"}]},
    "two options of one name": {"name": "a", "kind": "CustomMetadataEnum", "options": [{"name": "b"}] * 2},
    "an option of another schema": {
        "name": "a",
        "kind": "CustomMetadataEnum",
        "options": [{"id": "cko8sbscr0003h2dk04w86hof", "name": "b"}],
    },
}


@pytest.mark.parametrize("data", BAD_SCHEMAS.values(), ids=BAD_SCHEMAS)
def test_bad_schemas_are_refused(api, data):
    assert api.code(SCHEMA, d=data) == "MALFORMED_REQUEST"


def test_options_keep_their_ids_and_their_order(api, enum):
    colour, red, green = enum
    options = [{"name": "blue"}, {"id": green, "name": "lime"}]
    made = make_schema(api, id=colour, name="paint", options=options)
    assert made["id"] == colour
    assert [option["name"] for option in made["options"]] == ["red", "lime", "blue"]
    assert [option["id"] for option in made["options"]][:2] == [red, green]
    assert (
        api.code(SCHEMA, d={"id": colour, "name": "p", "kind": "CustomMetadataString"}) == "MALFORMED_REQUEST"
    )


def test_values_are_set_row_by_row_and_failures_are_answered(api, rows, number):
    first, second = rows(api, api.create_dataset(), 2)
    failures = upsert(
        api,
        {"dataRowId": first, "fields": [{"schemaId": number, "value": 1.5}]},
        {"globalKey": "row-1", "fields": [{"schemaId": number, "value": "high"}]},
        {"globalKey": "nobody", "fields": []},
    )
    refused = {"dataRowId": second, "globalKey": "row-1", "fields": []}
    assert failures == [
        {**refused, "error": "Metadata 'score' must be a number, not 'high'"},
        {"dataRowId": None, "globalKey": "nobody", "fields": [], "error": "Data row not found"},
    ]
    assert stored(api, "row-0") == [(number, 1.5)]
    assert stored(api, "row-1") == []


def test_an_upsert_merges_by_schema(api, rows, number):
    rows(api, api.create_dataset(), 1)
    tag = RESERVED["tag"][0]
    both = [{"schemaId": number, "value": 1}, {"schemaId": tag, "value": "a"}]
    assert upsert(api, {"globalKey": "row-0", "fields": both}) == []
    changes = [{"globalKey": "row-0", "fields": [{"schemaId": number, "value": value}]} for value in (2, 3)]
    assert upsert(api, *changes) == []
    assert stored(api, "row-0") == [(number, 3), (tag, "a")]


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("2024-01-31T12:00:00Z", "2024-01-31T12:00:00.000Z"),
        ("2024-01-31T12:00:00+00:00", "2024-01-31T12:00:00.000Z"),
        ("2024-01-31T12:00:00.250+02:00", "2024-01-31T10:00:00.250Z"),
    ],
)
def test_datetimes_are_read_in_utc(api, rows, given, read):
    rows(api, api.create_dataset(), 1)
    captured = RESERVED["captureDateTime"][0]
    assert upsert(api, {"globalKey": "row-0", "fields": [{"schemaId": captured, "value": given}]}) == []
    assert stored(api, "row-0") == [(captured, read)]


@pytest.mark.parametrize("form", ["pair", "id", "name"])
def test_an_enum_has_one_value_in_every_form(api, rows, enum, form):
    (row,) = rows(api, api.create_dataset(), 1)
    colour, *options = enum
    names = dict(zip(options, ("red", "green"), strict=True))
    for option in options:
        value = {"pair": {}, "id": option, "name": names[option]}[form]
        fields = [{"schemaId": colour, "value": value}]
        fields += [{"schemaId": option, "value": {}}] if form == "pair" else []
        assert upsert(api, {"globalKey": "row-0", "fields": fields}) == []
        assert stored(api, "row-0") == [(colour, {}), (option, {})]
        document = "query($id: ID!){dataRow(where:{id:$id}){metadataFields{schemaId name value kind}}}"
        described = {
            "schemaId": colour,
            "name": "colour",
            "value": names[option],
            "kind": "CustomMetadataEnum",
        }
        assert api.data(document, id=row)["dataRow"]["metadataFields"] == [described]


def test_options_that_do_not_fit_are_refused(api, rows, enum):
    rows(api, api.create_dataset(), 1)
    colour, red, green = enum
    both = [{"schemaId": colour, "value": red}, {"schemaId": green, "value": {}}]
    forms = [[{"schemaId": red, "value": {}}], both, [both[1], {"schemaId": red, "value": {}}]]
    failures = upsert(api, *({"globalKey": "row-0", "fields": fields} for fields in forms))
    assert "give the enum's id" in failures[0]["error"]
    for failure in failures[1:]:
        assert failure["error"] == f"A schemaId can only be specified once per DataRow : [{colour}]"


def test_values_are_deleted_and_missing_ones_are_named(api, rows, enum, number):
    (row,) = rows(api, api.create_dataset(), 1)
    colour, red, _ = enum
    fields = [{"schemaId": number, "value": 1}, {"schemaId": colour, "value": red}]
    assert upsert(api, {"globalKey": "row-0", "fields": fields}) == []
    assert delete(api, "row-0", colour) == []
    assert stored(api, "row-0") == [(number, 1)]
    (failure,) = delete(api, row, number, colour, "no", kind="ID")
    assert failure == {
        "dataRowId": row,
        "globalKey": "row-0",
        "error": "Schema did not exist",
        "fields": [{"schemaId": colour}, {"schemaId": "no"}],
    }
    assert stored(api, "row-0") == []
    assert delete(api, "nobody", number)[0]["error"] == "Data row not found"


def test_rows_are_read_in_the_order_of_the_question(api, rows):
    rows(api, api.create_dataset(), 3)
    found = api.data(READ, ids=["row-2", "nobody", "row-0", "row-2"])["dataRowCustomMetadata"]
    assert [row["globalKey"] for row in found] == ["row-2", "row-0", "row-2"]


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
