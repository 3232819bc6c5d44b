"""Input that passes GraphQL validation succeeds, or fails with MALFORMED_REQUEST and a path into the request."""

from __future__ import annotations

import json
from typing import Any

import pytest

from labelbox_gen.server import json_text
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.input_checks import MAX_FLOAT, MAX_INTEGER, check, shortened

HUGE = "1" + "0" * 400
HALF = "\ud800"


def nested(depth: int, inside: str = "1") -> str:
    return '{"a":' * depth + inside + "}" * depth


class RawClient:
    """Sends JSON that clients cannot produce: `variables` is text."""

    def __init__(self, api: Any, rows: Any) -> None:
        self.api = api
        self.project = api.create_project()
        self.dataset = api.create_dataset()
        self.row = rows(api, self.dataset, 1, "asked")[0]

    def error(self, query: str, variables: str) -> dict[str, Any]:
        text = variables.replace("PROJECT", self.project).replace("ROW", self.row)
        query = query.replace("PROJECT", self.project).replace("ROW", self.row)
        response = self.api.http.post(
            self.api.url, content=f'{{"query": {json.dumps(query)}, "variables": {text}}}'
        )
        assert response.status_code < 500
        answer = response.json()
        return (answer.get("errors") or [{"message": "no error", "extensions": {"code": None}}])[0]


@pytest.fixture
def raw_client(api, rows):
    return RawClient(api, rows)


NAME = "mutation($n: String!){createProject(data:{name:$n}){id}}"
ROW = 'mutation($j: Json){updateDataRow(where:{id:"ROW"},data:{mediaAttributes:$j}){id}}'
METADATA = """mutation($j: Json){upsertDataRowCustomMetadata(
  data:[{dataRowId:"ROW",fields:[{schemaId:"x",value:$j}]}]){error}}"""
ONTOLOGY = 'mutation($n: String!){upsertOntology(data:{name:"o",normalized:$n}){id}}'
LABEL = """mutation($s: Float){createLabel(data:{project:{connect:{id:"PROJECT"}},
  dataRow:{connect:{id:"ROW"}},label:"{}",secondsToLabel:$s}){id}}"""
OFFSET = (
    """query($o: UInt64!){task(where:{id:"x"}){exportFileFromOffset(offset:$o,streamType:RESULT){file}}}"""
)
PLACED: dict[str, tuple[str, str, list[str | int]]] = {
    "half surrogate in text": (NAME, '{"n": "\\ud800"}', ["data", "name"]),
    "half surrogate in a filter": (
        "query($w: ProjectWhereInput){projects(where:$w){id}}",
        '{"w": {"OR": [{"name": "a"}, {"name": "\\udfff"}]}}',
        ["where", "OR", 1, "name"],
    ),
    "half surrogate in an id": ("query($i: ID!){project(where:{id:$i}){id}}", '{"i": "\\ud800"}', ["where", "id"]),
    "half surrogate in JSON": (ROW, '{"j": {"a": ["\\ud800"]}}', ["data", "mediaAttributes", "a", 0]),
    "half surrogate in a key": (ROW, '{"j": {"\\ud800": 1}}', ["data", "mediaAttributes"]),
    "integer over 64 bits in JSON": (ROW, '{"j": {"a": 9223372036854775808}}', ["data", "mediaAttributes", "a"]),
    "1e400 in JSON": (ROW, '{"j": {"a": -1e400}}', ["data", "mediaAttributes", "a"]),
    "1e308 in JSON": (ROW, '{"j": {"a": 1e308}}', ["data", "mediaAttributes", "a"]),
    "1e308 as a number": (LABEL, '{"s": 1e308}', ["data", "secondsToLabel"]),
    "400 digits as a number": (LABEL, f'{{"s": {HUGE}}}', ["variables", "s"]),
    "5,000 digits": (LABEL, f'{{"s": {"9" * 5_000}}}', ["variables", "s"]),
    "5,000 digits in JSON": (ROW, f'{{"j": [{{"a": {"9" * 5_000}}}]}}', ["variables", "j", 0, "a"]),
    "JSON a hundred deep": (ROW, f'{{"j": {nested(100)}}}', ["variables", "j", "a"]),
    "JSON of the wrong kind": (ROW, '{"j": [1]}', ["data", "mediaAttributes"]),
    "JSON that is a number": (ROW, '{"j": 5}', ["data", "mediaAttributes"]),
    "metadata with a half surrogate": (METADATA, '{"j": "\\ud800"}', ["data", 0, "fields", 0, "value"]),
    "an ontology with a half surrogate": (
        ONTOLOGY,
        json.dumps({"n": json.dumps({"tools": [{"tool": "point", "name": HALF}]})}),
        ["data", "normalized", "tools", 0, "name"],
    ),
    "an ontology with a huge number": (
        ONTOLOGY,
        json.dumps({"n": '{"tools":[],"x":1e400}'}),
        ["data", "normalized", "x"],
    ),
    "an ontology that is a list": (ONTOLOGY, '{"n": "[]"}', ["data", "normalized"]),
    "a filter 25 deep": (
        "query($w: ProjectWhereInput){projects(where:$w){id}}",
        '{"w": ' + '{"AND":[' * 25 + "{}" + "]}" * 25 + "}",
        ["where"],
    ),
    "a filter a thousand deep": (
        "query($w: ProjectWhereInput){projects(where:$w){id}}",
        '{"w": ' + '{"AND":[' * 300 + "{}" + "]}" * 300 + "}",
        ["variables", "w", "AND"],
    ),
    "a filter of 3,000 conditions": (
        "query($w: ProjectWhereInput){projects(where:$w){id}}",
        json.dumps({"w": {"OR": [{"name": "a"}] * 3_000}}),
        ["where"],
    ),
    "a cursor of 30 digits": (
        'query($f: String){failedDataRowImports(data:{taskId:"TASK",from:$f}){total}}',
        f'{{"f": "{"9" * 30}"}}',
        ["data", "from"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("query", "variables", "path"), PLACED.values(), ids=PLACED)
def test_invalid_values_are_reported_with_their_path(raw_client, query, variables, path):
    if "TASK" in query:
        started = "mutation{exportDataRowsInCatalog(input:{}){taskId}}"
        query = query.replace("TASK", raw_client.api.data(started)["exportDataRowsInCatalog"]["taskId"])
    error = raw_client.error(query, variables)
    assert error["extensions"].get("code") == "MALFORMED_REQUEST", error
    assert error["extensions"]["path"] == path, error["message"][:200]
    if path[0] != "variables":
        assert error["path"]


LITERALS = ["1e400", "-1e999", "9" * 30, "9" * 5_000, "-9223372036854775809", "1" + "0" * 400 + ".5"]


@pytest.mark.parametrize("number", LITERALS, ids=lambda number: number[:12])
@pytest.mark.parametrize(
    "document",
    [
        "{projects(first:NUMBER){id}}",
        '{ontologies(where:{search:""},first:NUMBER){nodes{id}}}',
        "{project(where:{id:NUMBER}){id}}",
        "query($n: Int = NUMBER){projects(first:$n){id}}",
        'mutation{updateDataRow(where:{id:"x"},data:{mediaAttributes:{a:[NUMBER]}}){id}}',
    ],
)
def test_numbers_of_a_document_have_at_most_64_bits(api, document, number):
    error = api.error(document.replace("NUMBER", number))
    assert error["extensions"]["code"] == "MALFORMED_REQUEST"
    assert error["locations"]


WORKS = {
    "ordered comparison of booleans": "{projects(where:{isBenchmarkEnabled_gt:true}){id}}",
    "ordered comparison with false": "{projects(where:{isBenchmarkEnabled_lte:false}){id}}",
    "ordered comparison with null": "{projects(where:{isBenchmarkEnabled_gte:null,createdAt_lt:null}){id}}",
    "a search of 60,000 letters": f'{{ontologies(where:{{search:"{"%" * 60_000}"}}){{nodes{{id}}}}}}',
    "20 levels of conditions": "{projects(where:" + "{AND:[" * 20 + "{}" + "]}" * 20 + "){id}}",
    "the largest number": 'mutation{updateDataRow(where:{id:"ROW"},data:{mediaAttributes:{a:9223372036854775807}}){id}}',
    "NUL in a name": 'mutation{createProject(data:{name:"a\\u0000"}){id name}}',
    "an emoji in an escaped pair": 'mutation{createProject(data:{name:"\\uD83D\\uDE00"}){id name}}',
    "a date in the first year": '{projects(where:{createdAt_gt:"0001-01-01"}){id}}',
}


@pytest.mark.parametrize("document", WORKS.values(), ids=WORKS)
def test_valid_input_succeeds(raw_client, document):
    response = raw_client.api.post(document.replace("ROW", raw_client.row)).json()
    assert "errors" not in response
    assert None not in response["data"].values()


@pytest.mark.parametrize("count", [51, 1_200, 1_998])
@pytest.mark.parametrize("combination", ["AND", "OR", "NOT"])
def test_filters_accept_thousands_of_conditions(api, combination, count):
    names = ["a", "b"]
    for name in names:
        api.create_project(name)
    conditions = [{"name_not" if combination == "AND" else "name": f"x{n}"} for n in range(count - 1)]
    last = {"name_not": "a"} if combination == "AND" else {"name": "a"}
    document = "query($w: ProjectWhereInput){projects(where:$w){name}}"
    found = api.data(document, w={combination: [*conditions, last]})["projects"]
    assert [each["name"] for each in found] == (["a"] if combination == "OR" else ["b"])


def test_all_lists_of_a_filter_count_towards_the_limit(api):
    ids = [f"c{n:024d}" for n in range(600)]
    document = "query($w: DatasetWhereInput){datasets(where:$w){id}}"
    assert api.data(document, w={"OR": [{"id_in": ids}] * 16}) == {"datasets": []}
    error = api.error(document, w={"OR": [{"id_in": ids}] * 17})
    assert error["extensions"]["path"] == ["where"]
    assert "at most 10000 values, got 10200" in error["message"]


def test_filters_compare_booleans(api):
    document = "mutation($n: String!, $b: Boolean){createProject(data:{name:$n}){id}}".replace(
        ", $b: Boolean", ""
    )
    ids = [api.data(document, n=name)["createProject"]["id"] for name in ("yes", "no", "unknown")]
    change = "mutation($i: ID!, $b: Boolean){updateProject(where:{id:$i},data:{isBenchmarkEnabled:$b}){id}}"
    api.data(change, i=ids[0], b=True)
    api.data(change, i=ids[1], b=False)

    def found(where: str) -> list[str]:
        return [each["name"] for each in api.data(f"{{projects(where:{{{where}}}){{name}}}}")["projects"]]

    assert found("isBenchmarkEnabled_gt:false") == ["yes"]
    assert found("isBenchmarkEnabled_gte:false") == ["yes", "no"]
    assert found("isBenchmarkEnabled_lt:true") == ["no"]
    assert found("isBenchmarkEnabled_gt:true") == []


def test_an_invalid_field_of_a_mutation_fails_alone(raw_client):
    query = "mutation($a: String!, $b: String!){a:createProject(data:{name:$a}){name} b:createProject(data:{name:$b}){name}}"
    body = json.dumps({"query": query, "variables": {"a": HALF, "b": "good"}})
    answer = raw_client.api.http.post(raw_client.api.url, content=body).json()
    assert answer["data"] == {"a": None, "b": {"name": "good"}}
    assert [error["path"] for error in answer["errors"]] == [["a"]]


NODES = {
    "tool type": {"tools": [{"tool": ["x"], "name": "a"}]},
    "tool name": {"tools": [{"tool": "point", "name": {"a": 1}}]},
    "tool colour": {"tools": [{"tool": "point", "name": "a", "color": [1]}]},
    "feature schema id": {"tools": [{"tool": "point", "name": "a", "featureSchemaId": [1]}]},
    "schema node id": {"tools": [{"tool": "point", "name": "a", "schemaNodeId": 5}]},
    "classification type": {"classifications": [{"type": ["x"], "name": "a"}]},
    "classification question": {"classifications": [{"type": "text", "instructions": ["q"], "name": "a"}]},
    "option value": {"classifications": [{"type": "radio", "name": "a", "options": [{"value": ["x"]}]}]},
    "nested option": {
        "classifications": [
            {
                "type": "radio",
                "name": "a",
                "options": [{"value": "x", "options": [{"type": {}, "name": "n"}]}],
            }
        ]
    },
    "tools": {"tools": 5},
    "long name": {"tools": [{"tool": "point", "name": "a" * 1_001}]},
}


@pytest.mark.parametrize("normalized", NODES.values(), ids=NODES)
def test_values_of_the_wrong_type_in_an_ontology_are_refused(api, normalized):
    document = 'mutation($n: String!){upsertOntology(data:{name:"o",normalized:$n}){id}}'
    assert api.code(document, n=json.dumps(normalized)) == "MALFORMED_REQUEST"


METADATA_VALUES = {
    "CustomMetadataNumber": (5, ["5", True, [5], {"a": 5}, None]),
    "CustomMetadataString": ("a", [5, ["a"], {"a": 1}, None]),
    "CustomMetadataDateTime": ("2024-01-31", [5, "yesterday", [], None]),
    "CustomMetadataEnum": ("a", [5, ["a"], {"a": 1}, True, "c", {}, None]),
    "CustomMetadataEmbedding": ([0.5, 1], ["a", 5, ["a"], [True], [[1]], None]),
}


@pytest.mark.parametrize("kind", METADATA_VALUES)
def test_metadata_values_of_the_wrong_type_are_refused(raw_client, kind):
    make = "mutation($d: UpsertCustomMetadataSchemaInput!){upsertCustomMetadataSchema(data:$d){id}}"
    options = [{"name": "a"}, {"name": "b"}] if kind == "CustomMetadataEnum" else []
    data = {"name": "m", "kind": kind, "options": options}
    schema = raw_client.api.data(make, d=data)["upsertCustomMetadataSchema"]["id"]
    write = """mutation($r: ID!, $s: ID!, $v: Json){upsertDataRowCustomMetadata(
      data:[{dataRowId:$r,fields:[{schemaId:$s,value:$v}]}]){error}}"""

    def error(value: object) -> str | None:
        data = raw_client.api.data(write, r=raw_client.row, s=schema, v=value)
        return next((each["error"] for each in data["upsertDataRowCustomMetadata"]), None)

    good, bad = METADATA_VALUES[kind]
    assert error(good) is None
    assert all(error(value) for value in bad)


GLOBAL_KEY_JOBS = {
    "dataRowsForGlobalKeysResult": 'query{dataRowsForGlobalKeys(where:{ids:["k"]}){jobId}}',
    "assignGlobalKeysToDataRowsResult": "mutation{assignGlobalKeysToDataRows(data:{assignInputs:[]}){jobId}}",
    "clearGlobalKeysResult": 'mutation{clearGlobalKeys(where:{ids:["k"]}){jobId}}',
}


@pytest.mark.parametrize("asked", GLOBAL_KEY_JOBS)
@pytest.mark.parametrize("started", GLOBAL_KEY_JOBS)
def test_the_id_of_a_job_of_another_kind_is_not_found(api, asked, started):
    job = next(iter(api.data(GLOBAL_KEY_JOBS[started]).values()))["jobId"]
    document = f"query($i: ID!){{{asked}(jobId:{{id:$i}}){{jobStatus}}}}"
    if asked == started:
        assert api.data(document, i=job)[asked]["jobStatus"] == "COMPLETE"
    else:
        assert api.code(document, i=job) == "RESOURCE_NOT_FOUND"


@pytest.mark.parametrize("keys", [["asked-0"], ["none"], ["none", "asked-0", "other", "more"]])
@pytest.mark.parametrize(
    "field", ["globalKey", "createdAt", "rowData", "dataset{id}", "labels{id}", "customMetadata{value}"]
)
def test_fields_of_missing_data_rows_are_errors_or_empty(raw_client, field, keys):
    started = "query($k: [ID!]!){dataRowsForGlobalKeys(where:{ids:$k}){jobId}}"
    job = raw_client.api.data(started, k=keys)["dataRowsForGlobalKeys"]["jobId"]
    document = f"query($i: ID!){{dataRowsForGlobalKeysResult(jobId:{{id:$i}}){{data{{fetchedDataRows{{id {field}}}}}}}}}"
    answer = raw_client.api.post(document, i=job).json()
    assert {error["extensions"]["code"] for error in answer.get("errors", ())} <= {"RESOURCE_NOT_FOUND"}
    assert "errors" in answer or len(
        answer["data"]["dataRowsForGlobalKeysResult"]["data"]["fetchedDataRows"]
    ) == len(keys)


# -- multipart

UPLOAD = "mutation($file: Upload!){uploadFile(file:$file,contentLength:1){url}}"
MAPS = [
    "null", "5", "true", "[1]", "[null]", '[["a"]]', '["query"]', '["variables"]', '["variables."]', '"variables.file"',
    '{"a":1}', '["operationName"]', '["variables.file.a"]', '["variables.list.-1"]', '["variables.list.²"]',
    '["variables.list.1"]', f'["variables.list.{"9" * 5_000}"]', "[" + ",".join(['"variables.file"'] * 101) + "]",
]  # fmt: skip


@pytest.mark.parametrize("paths", MAPS, ids=lambda paths: paths[:24])
def test_invalid_maps_of_multipart_requests_are_refused(api, paths):
    operations = json.dumps({"query": UPLOAD, "variables": {"file": None, "list": [None]}})
    files = {"operations": (None, operations), "map": (None, f'{{"1":{paths}}}'), "1": ("f", b"x")}
    response = api.http.post(api.url, files=files)
    error = response.json()["errors"][0]
    assert (response.status_code, error["extensions"]["code"]) == (400, "MALFORMED_REQUEST")
    assert error["extensions"]["path"][0] == "map"


FILES_ELSEWHERE = {
    "String": ("mutation($v: String!){createProject(data:{name:$v}){id}}", "variables.v"),
    "ID": ("query($v: ID!){project(where:{id:$v}){id}}", "variables.v"),
    "Int": ("query($v: Int){projects(first:$v){id}}", "variables.v"),
    "Boolean": ("query($v: Boolean!){projects @include(if:$v){id}}", "variables.v"),
    "DateTime": ("query($v: DateTime){projects(where:{createdAt:$v}){id}}", "variables.v"),
    "PageSize": ('query($v: PageSize){ontologies(where:{search:""},first:$v){nodes{id}}}', "variables.v"),
    "Json": (
        'mutation($v: Json){updateDataRow(where:{id:"x"},data:{mediaAttributes:$v}){id}}',
        "variables.v",
    ),
    "Json inside": (
        'mutation($v: Json){updateDataRow(where:{id:"x"},data:{mediaAttributes:{a:[$v]}}){id}}',
        "variables.v",
    ),
    "input": ("query($v: ProjectWhereInput){projects(where:$v){id}}", "variables.v"),
    "enum": ("query($v: ProjectOrderByInput){projects(orderBy:$v){id}}", "variables.v"),
}


@pytest.mark.parametrize(("document", "path"), FILES_ELSEWHERE.values(), ids=FILES_ELSEWHERE)
def test_a_file_is_accepted_only_for_an_upload_variable(api, document, path):
    operations = json.dumps({"query": document, "variables": {"v": None}})
    files = {"operations": (None, operations), "map": (None, json.dumps({"1": [path]})), "1": ("f", b"x")}
    response = api.http.post(api.url, files=files)
    assert response.status_code < 500
    assert response.json()["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


@pytest.mark.parametrize("value", [None, "x", 5, {}, ["x"]])
def test_an_upload_variable_accepts_only_files(api, value):
    assert api.code(UPLOAD, file=value) == "GRAPHQL_VALIDATION_FAILED"


# -- links and headers


@pytest.mark.parametrize("type", ["\u017f/x", "a/\u212a", "text/plain; x=\u00e9", "nothing", "/", ""])
def test_uploads_with_unusual_content_types_are_readable(api, type):
    operations = json.dumps({"query": UPLOAD, "variables": {"file": None}})
    files = {
        "operations": (None, operations),
        "map": (None, '{"1":["variables.file"]}'),
        "1": ("\u017f/x", b"hello", type),
    }
    url = api.http.post(api.url, files=files).json()["data"]["uploadFile"]["url"]
    response = api.http.get(url)
    assert (response.status_code, response.content) == (200, b"hello")
    assert api.http.get(url, headers={"range": "bytes=0-" + "9" * 5_000}).status_code in (200, 206)
    assert api.http.get(url, headers={"range": f"bytes={'9' * 4_000}-"}).status_code == 416
    unsigned = url.partition("?")[0]
    for query in ("expires=" + "9" * 5_000, "expires=²", "window=5-1", "signature=\u00e9", "&" * 2_000):
        assert api.http.get(f"{unsigned}?{query}").status_code == 403


@pytest.mark.parametrize("host", ["[", "a b", "a/b", "x:y", "127.0.0.1:999999", "\u00e9"])
def test_an_invalid_host_header_is_refused(api, server, host):
    for path in ("/graphql", "/health", "/files/c" + "0" * 24 + "/x"):
        response = api.http.post(server.app_url + path, headers={"host": host.encode()}, content=b"{}")
        assert response.status_code == 400
        assert "Host" in response.json()["message"]


@pytest.mark.parametrize("kind", ["utf-16", "nonsense", "utf-7"])
def test_multipart_in_other_encodings_is_refused(api, kind):
    body = b'--XX\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--XX--\r\n'
    headers = {"content-type": f"multipart/form-data; boundary=XX; charset={kind}"}
    assert api.http.post(api.url, content=body, headers=headers).status_code == 400


# -- input checks


def test_input_checks_report_the_path():
    check({"a": [1, 1.5, True, None, "é😀", MAX_INTEGER, -MAX_INTEGER - 1, MAX_FLOAT, -MAX_FLOAT]})
    for value in (MAX_INTEGER + 1, -MAX_INTEGER - 2, 1e101, float("nan"), float("-inf"), HALF, {HALF: 1}):
        with pytest.raises(Malformed):
            check([{"a": value}])
    with pytest.raises(Malformed) as caught:
        check({"a": [{"b": HALF}]}, ("data",))
    assert caught.value.path == ("data", "a", 0, "b")
    assert caught.value.message.startswith("'data.a[0].b' must be Unicode text")


def test_messages_shorten_long_values():
    assert len(shortened("x" * 10_000)) < 100
    assert shortened(10**5_000) == "a number of thousands of digits"


def test_too_deep_json_is_reported_with_its_path():
    with pytest.raises(json_text.TooDeep) as caught:
        json_text.parse('{"a": [' + "[" * 100 + "]" * 100 + "]}")
    assert caught.value.path[:2] == ["a", 0]
