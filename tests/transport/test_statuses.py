"""Answers of proxies, of overloaded servers, and of servers that are strange."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
import respx

from labelbox_gen import AsyncClient, AsyncProject, Client, DataRow, Project
from labelbox_gen.exceptions import (
    ApiLimitError,
    AuthenticationError,
    InternalServerError,
    InvalidQueryError,
    LabelboxError,
    NetworkError,
    ResourceConflict,
    ResourceNotFoundError,
    UnexpectedAnswerError,
)

from .conftest import ENDPOINT, KEY, Clock

OK = httpx.Response(200, json={"data": {"ok": 1}})
QUERY = "query Q { ok }"
MUTATION = "mutation M { ok }"


def of_code(code: str, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json={"errors": [{"message": "m", "extensions": {"code": code}}]})


@pytest.mark.parametrize("status", [500, 502, 503, 504, 408, 429])
def test_a_query_is_sent_again_until_it_is_answered(client: Client, api: respx.Route, status: int) -> None:
    api.side_effect = [httpx.Response(status), httpx.Response(status, text="<html>"), OK]
    assert client.execute(QUERY) == {"ok": 1}
    assert api.call_count == 3


async def test_an_async_client_does_the_same(api: respx.Route) -> None:
    api.side_effect = [httpx.Response(502), OK]
    async with AsyncClient(KEY, endpoint=ENDPOINT) as client:
        assert await client.execute(QUERY) == {"ok": 1}
    assert api.call_count == 2


@pytest.mark.parametrize("status", [500, 502, 503, 504, 408])
def test_a_creation_that_may_have_happened_is_sent_once(
    client: Client, api: respx.Route, status: int
) -> None:
    api.respond(status, text="<html>Bad Gateway</html>")
    with pytest.raises(LabelboxError) as caught:
        client.create_project(name="x")
    assert api.call_count == 1
    assert caught.value.maybe_done
    assert "CreateProject was not sent again, because that could do it twice" in str(caught.value)
    assert caught.value.code == f"HTTP {status}"


def test_a_mutation_of_ones_own_is_sent_once(client: Client, api: respx.Route) -> None:
    api.respond(502)
    with pytest.raises(InternalServerError, match="M was not sent again"):
        client.execute(MUTATION)
    assert api.call_count == 1


def test_a_creation_that_was_refused_for_its_rate_is_sent_again(
    client: Client, api: respx.Route, clock: Clock
) -> None:
    project = {"id": "p1"}
    api.side_effect = [
        httpx.Response(429, headers={"Retry-After": "7"}),
        httpx.Response(200, json={"data": {"createProject": project}}),
    ]
    assert client.create_project(name="x").uid == "p1"
    assert clock.pauses == [pytest.approx(7)]


def test_an_update_can_be_sent_twice(client: Client, api: respx.Route) -> None:
    answer = httpx.Response(200, json={"data": {"project": {"id": "p1"}, "updateProject": {"id": "p1"}}})
    api.side_effect = [answer, httpx.Response(502), answer]
    client.get_project("p1").update(name="x")
    assert api.call_count == 3


GONE = of_code("RESOURCE_NOT_FOUND")
IDS = [{"id": "1"}, {"id": "2"}]


@pytest.mark.parametrize("kind", [Project, DataRow])
def test_what_an_earlier_try_may_have_deleted_is_deleted(
    client: Client, api: respx.Route, kind: type[Project | DataRow]
) -> None:
    api.side_effect = [httpx.Response(502), GONE, GONE]
    kind(client, {"id": "1"}).delete()
    assert api.call_count >= 2


async def test_an_async_client_knows_it_as_well(api: respx.Route) -> None:
    api.side_effect = [httpx.Response(502), GONE]
    async with AsyncClient(KEY, endpoint=ENDPOINT) as client:
        await AsyncProject(client, {"id": "p1"}).delete()
    assert api.call_count == 2


@pytest.mark.parametrize("answers", [[GONE], [httpx.Response(429), GONE]])
@pytest.mark.parametrize("kind", [Project, DataRow])
def test_what_no_try_can_have_deleted_was_gone(
    client: Client, api: respx.Route, kind: type[Project | DataRow], answers: list[httpx.Response]
) -> None:
    api.side_effect = answers
    with pytest.raises(ResourceNotFoundError):
        kind(client, {"id": "1"}).delete()


def test_an_update_of_what_is_gone_is_an_error_whatever_was_tried(client: Client, api: respx.Route) -> None:
    api.side_effect = [httpx.Response(502), GONE]
    with pytest.raises(ResourceNotFoundError):
        Project(client, {"id": "1"}).update(name="x")


def test_of_many_rows_each_is_deleted_when_some_are_gone(client: Client, api: respx.Route) -> None:
    api.side_effect = [GONE, GONE, httpx.Response(200, json={"data": {"deleteDataRows": [IDS[1]]}})]
    DataRow.bulk_delete(DataRow(client, row) for row in IDS)
    sent = [json.loads(call.request.content)["variables"]["ids"] for call in api.calls]
    assert sent == [["1", "2"], ["1"], ["2"]]


def test_retry_after_may_be_a_date(client: Client, api: respx.Route, clock: Clock) -> None:
    when = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=30), usegmt=True)
    api.side_effect = [httpx.Response(429, headers={"Retry-After": when}), OK]
    client.execute(QUERY)
    assert clock.pauses == [pytest.approx(30, abs=2)]


def test_a_pause_beyond_the_deadline_is_not_waited_for(
    client: Client, api: respx.Route, clock: Clock
) -> None:
    api.respond(429, headers={"Retry-After": "121"}, json={"message": "You have exceeded the limit"})
    with pytest.raises(ApiLimitError, match="You have exceeded the limit"):
        client.execute(QUERY)
    assert clock.pauses == []


def test_the_deadline_ends_all_trying(client: Client, api: respx.Route, clock: Clock) -> None:
    api.respond(503)
    with pytest.raises(InternalServerError, match="HTTP status 503") as caught:
        client.execute(QUERY)
    assert api.call_count == len(clock.pauses) + 1 >= 5
    assert f"after {api.call_count} tries" in str(caught.value)
    assert 60 < sum(clock.pauses) <= 120


def test_pauses_are_jittered(client: Client, api: respx.Route, clock: Clock) -> None:
    api.respond(503)
    with pytest.raises(InternalServerError):
        client.execute(QUERY)
    assert len(set(clock.pauses)) == len(clock.pauses)
    assert all(0 <= pause <= min(30, 0.5 * 2**n) for n, pause in enumerate(clock.pauses))


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (of_code("RESOURCE_CONFLICT", 400), ResourceConflict),
        (of_code("GRAPHQL_VALIDATION_FAILED", 400), InvalidQueryError),
        (of_code("AUTHENTICATION_ERROR", 401), AuthenticationError),
        (of_code("RESOURCE_NOT_FOUND", 502), ResourceNotFoundError),
        (httpx.Response(401, text="no"), AuthenticationError),
        (httpx.Response(404, html="<html>no such page</html>"), ResourceNotFoundError),
        (httpx.Response(418, text="teapot"), LabelboxError),
        (httpx.Response(200, json={"errors": [{"message": "only words"}]}), LabelboxError),
        (httpx.Response(200, json={"errors": [{}]}), LabelboxError),
        (httpx.Response(200, json={}), UnexpectedAnswerError),
        (httpx.Response(200, json={"data": None}), UnexpectedAnswerError),
    ],
)
def test_an_answer_that_will_not_change_is_asked_for_once(
    client: Client, api: respx.Route, answer: httpx.Response, kind: type[LabelboxError]
) -> None:
    api.return_value = answer
    with pytest.raises(LabelboxError) as caught:
        client.execute(QUERY)
    assert type(caught.value) is kind
    assert api.call_count == 1


def test_errors_of_a_refusal_are_kept(client: Client, api: respx.Route) -> None:
    errors = [
        {"message": "m", "path": ["a", 0], "extensions": {"code": "RESOURCE_CONFLICT"}},
        {"message": "n"},
    ]
    api.respond(400, json={"errors": errors}, headers={"X-Request-Id": "r1"})
    with pytest.raises(ResourceConflict) as caught:
        client.execute(QUERY)
    error = caught.value
    assert (error.operation, error.path, error.request_id) == ("Q", ("a", 0), "r1")
    assert error.errors == tuple(errors)


def test_a_page_instead_of_an_answer_is_quoted(client: Client, api: respx.Route) -> None:
    api.respond(404, html="<html>nginx</html>")
    with pytest.raises(ResourceNotFoundError, match="<html>nginx</html>") as caught:
        client.execute(QUERY)
    assert "ends in /graphql" in str(caught.value)


def test_half_an_answer_is_asked_for_again(client: Client, api: respx.Route) -> None:
    api.side_effect = [httpx.Response(200, text='{"data": {"ok"'), OK]
    assert client.execute(QUERY) == {"ok": 1}


def test_half_an_answer_to_a_creation_says_what_to_do(client: Client, api: respx.Route) -> None:
    api.respond(200, text='{"data": {"createProject"')
    with pytest.raises(NetworkError, match="look whether it was done before you repeat it"):
        client.create_project(name="x")
    assert api.call_count == 1


@pytest.mark.parametrize("inner", [502, 503])
def test_a_failure_behind_the_api_is_a_passing_one(client: Client, api: respx.Route, inner: int) -> None:
    extensions: dict[str, Any] = {"code": "INTERNAL_SERVER_ERROR", "exception": {"status": inner}}
    api.side_effect = [httpx.Response(200, json={"errors": [{"message": "m", "extensions": extensions}]}), OK]
    assert client.execute(QUERY) == {"ok": 1}


def test_the_timeout_of_a_call_is_that_of_its_first_try(client: Client, api: respx.Route) -> None:
    api.return_value = OK
    client.execute(QUERY, timeout=3)
    assert set(api.calls.last.request.extensions["timeout"].values()) == {3}


@pytest.mark.parametrize(
    "host", ["https://api.example.com", "https://graphql.example.com", "http://h:1/graphql"]
)
def test_the_experimental_api_is_beside_the_other(respx_mock: respx.MockRouter, host: str) -> None:
    route = respx_mock.post(f"{host}/_gql")
    route.return_value = OK
    with Client(KEY, endpoint=f"{host}/graphql", enable_experimental=True) as client:
        assert client.execute(QUERY, experimental=True) == {"ok": 1}


def test_a_request_says_who_sends_it(client: Client, api: respx.Route) -> None:
    api.return_value = OK
    client.execute(QUERY)
    headers = api.calls.last.request.headers
    assert headers["Authorization"] == f"Bearer {KEY}"
    assert headers["X-User-Agent"].startswith("labelbox-gen ")
    assert headers["Content-Type"] == "application/json"
