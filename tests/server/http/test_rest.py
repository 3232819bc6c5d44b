"""Routes of the REST API: permissions, transactions, limits and errors are those of GraphQL."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from labelbox_gen.server import RunningServer
from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.errors import Conflict, NotFound
from labelbox_gen.server.features.resource_tags.table import RESOURCE_TAG
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.http.limits import RateLimit, RequestId
from labelbox_gen.server.http.rest import make_router
from labelbox_gen.server.rest.routes import RestRequest, RestRoutes, by_path
from labelbox_gen.server.settings import Settings

ROUTES = RestRoutes()


@ROUTES.get("/things/{id}")
def get_thing(context: Context, request: RestRequest) -> dict[str, Any]:
    return {"path": request.path, "query": request.query, "body": request.body, "user": context.user.id}


@ROUTES.get("/things/all")
def get_things(context: Context, request: RestRequest) -> list[str]:
    return [tag["text"] for tag in context.store.find(RESOURCE_TAG)]


@ROUTES.post("/things", in_organization(MANAGE))
def add_thing(context: Context, request: RestRequest) -> dict[str, str]:
    tag = context.store.insert(RESOURCE_TAG, {"text": request.text("text"), "color": "#000000"})
    if request.body.get("fail"):
        raise Conflict("refused after the insertion")
    return {"id": tag.id}


@ROUTES.delete("/things/{id}", in_organization(MANAGE))
def delete_thing(context: Context, request: RestRequest) -> None:
    if not context.store.delete(RESOURCE_TAG, RESOURCE_TAG.id == request.path["id"]):
        raise NotFound.of("Thing", request.path["id"])


@ROUTES.put("/things/{id}", in_organization(MANAGE))
def break_thing(context: Context, request: RestRequest) -> None:
    raise RuntimeError("a secret of the server")


class Things:
    """The routes above in an application, for one key."""

    def __init__(self, server: RunningServer, key: str | None, rate: RateLimit) -> None:
        router = make_router(server._backend, by_path([ROUTES]), rate)
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        transport = httpx.ASGITransport(RequestId(router, new_id=lambda: "r1"))
        self._http = httpx.AsyncClient(transport=transport, base_url="http://test", headers=headers)

    async def __call__(self, method: str, path: str, **arguments: Any) -> httpx.Response:
        async with self._http as http:
            return await http.request(method, path, **arguments)


@pytest.fixture
def send(server: RunningServer) -> Any:
    key, rate = server.add_organization(), RateLimit(server._backend.settings)

    async def request(method: str, path: str, key: str | None = key, **arguments: Any) -> httpx.Response:
        return await Things(server, key, rate)(method, path, **arguments)

    return request


async def test_a_route_gets_path_query_and_body(send):
    response = await send("GET", "/things/a%20%C3%BC?n=1", json={"after": None})
    assert response.status_code == 200
    found = response.json()
    assert (found["path"], found["query"], found["body"]) == ({"id": "a ü"}, {"n": "1"}, {"after": None})
    assert found["user"]


async def test_fixed_paths_come_before_variable_ones(send):
    assert (await send("GET", "/things/all")).json() == []


async def test_changes_are_committed_with_the_status_of_the_method(send):
    added = await send("POST", "/things", json={"text": "日本"})
    assert added.status_code == 201
    assert (await send("GET", "/things/all")).json() == ["日本"]
    deleted = await send("DELETE", f"/things/{added.json()['id']}")
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert (await send("GET", "/things/all")).json() == []


async def test_an_error_rolls_back_and_has_its_status_and_message(send):
    failed = await send("POST", "/things", json={"text": "x", "fail": True})
    assert failed.status_code == 409
    assert failed.json() == {"message": "refused after the insertion", "code": "RESOURCE_CONFLICT"}
    assert (await send("GET", "/things/all")).json() == []
    missing = await send("DELETE", "/things/none")
    assert (missing.status_code, missing.json()["message"]) == (404, "Thing 'none' does not exist")


async def test_an_unexpected_error_has_no_details(send):
    response = await send("PUT", "/things/1", json={})
    assert response.status_code == 500
    assert "r1" in response.json()["message"]
    assert "secret" not in response.text


@pytest.mark.parametrize(
    "body",
    [b"{", b"[1]", b'"x"', b'{"text": NaN}', b'{"text": "\\ud800"}', b'{"text": 3}', b'{"text": " "}', b""],
)
async def test_bad_bodies_are_refused(send, body):
    response = await send("POST", "/things", content=body)
    assert (response.status_code, response.json()["code"]) == (400, "MALFORMED_REQUEST")
    assert (await send("GET", "/things/all")).json() == []


async def test_other_paths_are_404_and_other_methods_405(send):
    assert (await send("GET", "/nothing")).status_code == 404
    refused = await send("PATCH", "/things/1")
    assert refused.status_code == 405
    assert set(refused.headers["allow"].split(", ")) == {"GET", "HEAD", "PUT", "DELETE"}
    assert (await send("HEAD", "/things/all")).status_code == 200


async def test_permissions_are_those_of_the_role(server, send):
    reviewer = server.add_user("rest-reviewer@example.com", role="Reviewer")
    assert (await send("GET", "/things/all", key=reviewer)).status_code == 200
    refused = await send("POST", "/things", key=reviewer, json={"text": "x"})
    assert (refused.status_code, refused.json()["code"]) == (403, "AUTHORIZATION_ERROR")


async def test_a_key_is_needed(send):
    assert (await send("GET", "/things/all", key=None)).status_code == 401
    assert (await send("GET", "/things/all", key="wrong")).status_code == 401


async def test_the_rate_limit_counts_requests(server, tmp_path):
    rate = RateLimit(Settings(tmp_path, requests_per_minute=1))
    key = server.add_organization()
    assert (await Things(server, key, rate)("GET", "/things/all")).status_code == 200
    with pytest.raises(Exception, match="You have exceeded the limit of 1 requests per minute"):
        await Things(server, key, rate)("GET", "/things/all")


def test_a_route_is_declared_once():
    with pytest.raises(ValueError, match="declared twice: POST /things"):
        by_path([ROUTES, ROUTES])


def test_the_gate_protects_unknown_paths_too(server):
    with httpx.Client() as http:
        assert http.get(f"{server.rest_endpoint}/nothing").status_code == 401
        assert http.request("TRACE", f"{server.rest_endpoint}/nothing").status_code == 401
