"""Every error has a documented code and a request id, and exposes no internals."""

from __future__ import annotations

import json
import logging

import pytest

from labelbox_gen.server.errors import CODES

CASES = {
    "{user{id": "GRAPHQL_PARSE_FAILED",
    "{nope}": "GRAPHQL_VALIDATION_FAILED",
    "{project(where:{id:1}){nope}}": "GRAPHQL_VALIDATION_FAILED",
    '{projects(where:{createdAt_gt:"yesterday"}){id}}': "GRAPHQL_VALIDATION_FAILED",
    "{projects(skip:-1){id}}": "GRAPHQL_VALIDATION_FAILED",
    "{projects(first:1000000){id}}": "GRAPHQL_VALIDATION_FAILED",
    '{project(where:{id:"c000000000000000000000000"}){id}}': "RESOURCE_NOT_FOUND",
    "{models{id}}": "OPERATION_NOT_ALLOWED",
    'mutation{createDataset(data:{name:" "}){id}}': "MALFORMED_REQUEST",
    'mutation{upsertOntology(data:{name:"o" normalized:"{"}){id}}': "MALFORMED_REQUEST",
    "query A{user{id}} query B{user{id}}": "GRAPHQL_VALIDATION_FAILED",
    "subscription{x}": "GRAPHQL_VALIDATION_FAILED",
}


@pytest.mark.parametrize(("document", "code"), CASES.items())
def test_errors_have_the_documented_code(api, document, code):
    assert api.code(document) == code
    assert code in CODES


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({}, "String!"),
        ({"n": None}, "String!"),
        ({"n": {"a": 1}}, "String cannot represent"),
    ],
)
def test_invalid_variables_are_reported(api, variables, message):
    error = api.error("mutation($n: String!){createDataset(data:{name:$n}){id}}", **variables)
    assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
    assert message in error["message"]


def test_missing_and_wrong_keys_are_authentication_errors(api, new_api):
    for headers in (
        {},
        {"Authorization": "Bearer"},
        {"Authorization": "Bearer wrong"},
        {"Authorization": "Basic x"},
    ):
        api.http.headers.pop("authorization", None)
        response = api.http.post(api.url, json={"query": "{user{id}}"}, headers=headers)
        assert response.status_code == 401
        assert response.json()["errors"][0]["extensions"]["code"] == "AUTHENTICATION_ERROR"


def test_the_key_of_a_removed_user_is_invalid(server, new_api):
    key = server.add_user("leaver@example.com", "Admin")
    user = new_api(key).data("{user{id}}")["user"]["id"]
    new_api(server.api_key).data(
        "mutation($id: ID!){updateUser(where:{id:$id} data:{deleted:true}){id}}", id=user
    )
    assert new_api(key).code("{user{id}}") == "AUTHENTICATION_ERROR"


def test_a_missing_permission_is_an_authorization_error(server, new_api):
    labeler = new_api(server.add_user("labeler@example.com", "Labeler"))
    assert labeler.code('mutation{createProject(data:{name:"x"}){id}}') == "AUTHORIZATION_ERROR"
    assert labeler.data("{user{orgRole{name}}}")["user"]["orgRole"]["name"] == "Labeler"


def test_malformed_requests_list_all_reasons(api):
    """Exports of the official client read `errors` of the error."""
    error = api.error('mutation{createProject(data:{name:""}){id}}')
    assert error["errors"] == ["'name' must not be empty"]


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'{"query": 1}', b'{"query": "{user{id}}", "variables": NaN}']
)
def test_an_invalid_body_is_refused(api, body):
    response = api.http.post(api.url, content=body, headers={"content-type": "application/json"})
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "MALFORMED_REQUEST"


def test_variables_must_be_an_object(api):
    response = api.http.post(api.url, json={"query": "{user{id}}", "variables": [1]})
    assert response.json()["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


def test_the_request_id_is_the_same_in_header_and_body(api):
    response = api.post("{nope}")
    assert response.json()["errors"][0]["extensions"]["requestId"] == response.headers["x-request-id"]
    assert api.post("{user{id}}").headers["x-request-id"] != response.headers["x-request-id"]


def test_errors_have_locations(api):
    error = api.error('{\n project(where:{id:"x"}){id}}')
    assert error["locations"] == [{"line": 2, "column": 2}]
    assert error["path"] == ["project"]


def test_an_unexpected_error_is_logged_and_hidden(api, caplog, monkeypatch):
    from labelbox_gen.server.store.store import Store

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(Store, "page", fail)
    with caplog.at_level(logging.ERROR):
        error = api.error("{projects{id}}")
    assert error["extensions"]["code"] == "INTERNAL_SERVER_ERROR"
    assert error["extensions"]["exception"] == {"status": 500}
    assert "secret" not in str(error)
    assert error["extensions"]["requestId"] in caplog.text
    assert "secret detail" in caplog.text


def test_an_unexpected_error_outside_graphql_is_logged_and_hidden(api, server, monkeypatch, caplog):
    from labelbox_gen.server.http.endpoint import GraphQLEndpoint

    async def fail(*_: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(GraphQLEndpoint, "_answer", fail)
    response = api.post("{user{id}}")
    assert response.status_code == 500
    assert response.headers["x-request-id"] in response.json()["message"]
    assert "secret" not in response.text


def test_unpaired_surrogates_are_refused(api):
    in_document = b'{"query": "mutation{createProject(data:{name:\\"\\\\ud800\\"}){id}}"}'
    assert api.http.post(api.url, content=in_document).json()["errors"][0]["extensions"]["code"] in {
        "GRAPHQL_PARSE_FAILED",
        "GRAPHQL_VALIDATION_FAILED",
    }
    query = "mutation($n: String!){createProject(data:{name:$n}){id}}"
    body = json.dumps({"query": query, "variables": {"n": "\ud800"}})
    error = api.http.post(api.url, content=body).json()["errors"][0]
    assert error["extensions"]["code"] == "MALFORMED_REQUEST"
    assert (error["path"], error["extensions"]["path"]) == (["createProject"], ["data", "name"])


def test_unsupported_paths_and_methods_are_refused(server, api):
    assert api.http.get(f"{server.rest_endpoint}/nothing").status_code == 404
    assert "does not serve" in api.http.get(f"{server.rest_endpoint}/nothing").json()["message"]
    assert api.http.get(server.url).status_code == 405
    assert "message" in api.http.get(f"{server.app_url}/nothing").json()
    assert api.http.get(f"{server.app_url}/health").json()["status"] == "ok"


def test_both_endpoints_serve_the_same_api(server, api):
    response = api.http.post(server.url.replace("/graphql", "/_gql"), json={"query": "{user{email}}"})
    assert response.json() == {"data": {"user": {"email": "admin@example.com"}}}
