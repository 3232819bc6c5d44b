"""Requests of the REST API: they share retries, limits, deadlines and exceptions with operations."""

from __future__ import annotations

import json
import logging
from typing import Any

import httpx
import pytest
import respx

from labelbox_gen import AsyncClient, Client
from labelbox_gen.exceptions import (
    ApiLimitError,
    AuthenticationError,
    AuthorizationError,
    InternalServerError,
    InvalidQueryError,
    LabelboxError,
    MalformedQueryException,
    NetworkError,
    OperationNotAllowedException,
    ResourceConflict,
    ResourceNotFoundError,
    TimeoutError,
    UnexpectedAnswerError,
    UnprocessableEntityError,
)

from .conftest import ENDPOINT, KEY, Clock

REST = "https://api.example.com/api/v1"
PATH = ("ontologies", "o1")


@pytest.fixture
def route(respx_mock: respx.MockRouter) -> respx.Route:
    """Every path of the REST API."""
    return respx_mock.route(url__startswith=REST)


def test_a_request_has_the_method_the_quoted_path_the_query_and_the_body(
    client: Client, route: respx.Route
) -> None:
    route.respond(201, json={"ok": "é"})
    query = {"a b": "c&d", "é": "ü"}
    path = ("ontologies", "a/b ü?#%")
    assert client.rest("POST", path, name="Insert", json={"n": 1}, query=query) == {"ok": "é"}
    request = route.calls.last.request
    assert request.method == "POST"
    assert request.url.raw_path == (b"/api/v1/ontologies/a%2Fb%20%C3%BC%3F%23%25?a+b=c%26d&%C3%A9=%C3%BC")
    assert json.loads(request.content) == {"n": 1}
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["Authorization"] == f"Bearer {KEY}"


def test_a_get_may_have_a_body(client: Client, route: respx.Route) -> None:
    route.respond(200, json=[])
    assert client.rest("GET", PATH, name="Get", json={"after": None}) == []
    assert json.loads(route.calls.last.request.content) == {"after": None}


def test_a_request_without_a_body_has_no_content_type(client: Client, route: respx.Route) -> None:
    route.respond(204)
    assert client.rest("DELETE", PATH, name="Delete") is None
    request = route.calls.last.request
    assert request.content == b""
    assert "Content-Type" not in request.headers


async def test_an_async_client_does_the_same(route: respx.Route) -> None:
    route.side_effect = [httpx.Response(502), httpx.Response(200, json=[1])]
    async with AsyncClient(KEY, endpoint=ENDPOINT) as client:
        assert await client.rest("GET", PATH, name="Get") == [1]
    assert route.call_count == 2


def test_the_endpoint_is_that_of_the_client(respx_mock: respx.MockRouter) -> None:
    route = respx_mock.get("https://elsewhere.example.com/v2/things").respond(200, json=1)
    with Client(KEY, endpoint=ENDPOINT, rest_endpoint="https://elsewhere.example.com/v2/") as client:
        assert client.rest("GET", ("things",), name="Get") == 1
    assert route.call_count == 1


@pytest.mark.parametrize("segment", ["", ".", ".."])
def test_a_segment_that_would_change_the_resource_is_refused(
    client: Client, route: respx.Route, segment: str
) -> None:
    with pytest.raises(InvalidQueryError, match="cannot be an id"):
        client.rest("DELETE", ("ontologies", "o1", "feature-schemas", segment), name="Delete")
    assert not route.called


def test_a_segment_or_a_body_that_cannot_be_sent_is_refused(client: Client, route: respx.Route) -> None:
    with pytest.raises(InvalidQueryError, match="not valid Unicode"):
        client.rest("GET", ("ontologies", "\ud800"), name="Get")
    with pytest.raises(InvalidQueryError, match="not JSON"):
        client.rest("PUT", PATH, name="Put", json={"x": object()})
    assert not route.called


STATUSES: dict[int, type[LabelboxError]] = {
    400: InvalidQueryError,
    401: AuthenticationError,
    403: AuthorizationError,
    404: ResourceNotFoundError,
    409: ResourceConflict,
    418: LabelboxError,
    422: UnprocessableEntityError,
    426: OperationNotAllowedException,
}


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("key", ["message", "error"])
def test_a_status_becomes_the_exception_of_an_operation(
    client: Client, route: respx.Route, status: int, key: str
) -> None:
    route.respond(status, json={key: "no such thing"}, headers={"X-Request-Id": "r1"})
    with pytest.raises(LabelboxError) as caught:
        client.rest("GET", PATH, name="GetThing")
    error = caught.value
    assert type(error) is STATUSES[status]
    assert (error.message, error.operation, error.code) == ("no such thing", "GetThing", f"HTTP {status}")
    assert (error.request_id, error.maybe_done) == ("r1", False)
    assert "endpoint" not in str(error)
    assert route.call_count == 1


def test_messages_in_a_list_and_details_are_joined(client: Client, route: respx.Route) -> None:
    details = [{"parameter": "interval", "message": "unknown"}, {"message": "too long"}, "odd"]
    route.respond(400, json={"message": ["wrong", "really"], "details": details})
    with pytest.raises(InvalidQueryError) as caught:
        client.rest("GET", PATH, name="Get")
    assert caught.value.message == "wrong; really; interval: unknown; too long; odd"


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "MALFORMED_REQUEST", MalformedQueryException),
        (404, "RESOURCE_NOT_FOUND", ResourceNotFoundError),
        (400, "WHATEVER", InvalidQueryError),
        (400, 7, InvalidQueryError),
    ],
)
def test_a_known_code_decides_on_the_class(
    client: Client, route: respx.Route, status: int, code: Any, kind: type[LabelboxError]
) -> None:
    route.respond(status, json={"message": "m", "code": code})
    with pytest.raises(LabelboxError) as caught:
        client.rest("GET", PATH, name="Get")
    assert type(caught.value) is kind


@pytest.mark.parametrize("body", [b"<html>not here</html>", b"", b"[1]", b"{}"])
def test_a_404_of_something_else_asks_for_the_endpoint(
    client: Client, route: respx.Route, body: bytes
) -> None:
    route.respond(404, content=body)
    with pytest.raises(ResourceNotFoundError, match="Is rest_endpoint right"):
        client.rest("GET", PATH, name="Get")


@pytest.mark.parametrize("status", [500, 502, 503, 504, 408, 429])
@pytest.mark.parametrize("body", [{"json": {"message": "later"}}, {"text": "<html>"}])
def test_what_is_safe_is_sent_again(
    client: Client, route: respx.Route, status: int, body: dict[str, Any]
) -> None:
    route.side_effect = [
        httpx.Response(status, **body),
        httpx.ReadTimeout("late"),
        httpx.Response(200, json=1),
        httpx.Response(status, **body),
        httpx.Response(204),
    ]
    assert client.rest("GET", PATH, name="Get") == 1
    assert client.rest("DELETE", PATH, name="Delete", idempotent=True) is None
    assert route.call_count == 5


@pytest.mark.parametrize("response", [httpx.Response(502), httpx.ReadTimeout("late")])
def test_what_could_be_done_twice_is_sent_once(client: Client, route: respx.Route, response: Any) -> None:
    route.side_effect = [response]
    with pytest.raises(LabelboxError, match="Insert was not sent again") as caught:
        client.rest("POST", PATH, name="Insert", json={})
    assert caught.value.maybe_done


def test_what_was_refused_before_it_was_done_is_sent_again(
    client: Client, route: respx.Route, clock: Clock
) -> None:
    route.side_effect = [
        httpx.Response(429, json={"message": "You have exceeded"}, headers={"Retry-After": "7"}),
        httpx.Response(503, json={"message": "disk full", "code": "SERVICE_UNAVAILABLE"}),
        httpx.ConnectError("refused"),
        httpx.Response(201, json={}),
    ]
    assert client.rest("POST", PATH, name="Insert", json={}) == {}
    assert clock.now >= 1007


def test_an_error_after_a_lost_response_is_maybe_done(client: Client, route: respx.Route) -> None:
    route.side_effect = [httpx.ReadError("reset"), httpx.Response(404, json={"message": "gone"})]
    with pytest.raises(ResourceNotFoundError) as caught:
        client.rest("DELETE", PATH, name="Delete", idempotent=True)
    assert caught.value.maybe_done


def test_the_deadline_ends_the_attempts(client: Client, route: respx.Route) -> None:
    route.respond(503, json={"message": "busy"})
    with pytest.raises(InternalServerError, match=r"busy, after \d+ tries"):
        client.rest("GET", PATH, name="Get", timeout=5)
    route.mock(side_effect=httpx.ReadTimeout("late"))
    with pytest.raises(TimeoutError):
        client.rest("GET", PATH, name="Get", timeout=5)


def test_a_rate_limit_beyond_the_deadline_is_an_error(client: Client, route: respx.Route) -> None:
    route.respond(429, json={"message": "You have exceeded"}, headers={"Retry-After": "9000"})
    with pytest.raises(ApiLimitError, match="Come back in"):
        client.rest("GET", PATH, name="Get")


@pytest.mark.parametrize(
    ("body", "kind"), [(b"<html>sign in</html>", UnexpectedAnswerError), (b"[1, 2", NetworkError)]
)
def test_a_response_that_is_not_json_is_an_error(
    client: Client, route: respx.Route, body: bytes, kind: type[LabelboxError]
) -> None:
    route.respond(200, content=body)
    with pytest.raises(kind) as caught:
        client.rest("PUT", PATH, name="Put", json={})
    assert caught.value.maybe_done


def test_attempts_are_logged(client: Client, route: respx.Route, caplog: pytest.LogCaptureFixture) -> None:
    route.side_effect = [httpx.Response(502), httpx.Response(200, json=1)]
    with caplog.at_level(logging.DEBUG, "labelbox_gen.http"):
        client.rest("GET", PATH, name="GetThing")
    texts = [record.getMessage() for record in caplog.records if record.name == "labelbox_gen.http"]
    assert texts[-1] == "GetThing attempt 2: status 200, request id None"
    assert any("GetThing attempt 1 failed: HTTP 502" in text for text in texts)


def test_a_mutation_batch_refuses_it(client: Client, route: respx.Route) -> None:
    with client.batch() as batch, pytest.raises(InvalidQueryError, match="DeleteThing to the REST API"):
        batch.add(client.rest, "DELETE", PATH, name="DeleteThing")
    assert not route.called
