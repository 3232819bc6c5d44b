"""The execution of a REST request, from its body to its response."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from .. import json_text
from ..errors import Malformed
from ..graphql.callers import Origin, caller_of, context_of
from ..graphql.response import classify
from ..input_checks import check
from ..services import Services
from .routes import RestRequest, RestRoute


@dataclass(frozen=True)
class RestResponse:
    status: int
    body: object = None
    """JSON; ignored for a status without a body."""


def run(
    services: Services,
    route: RestRoute,
    origin: Origin,
    path: Mapping[str, str],
    query: Mapping[str, str],
    body: bytes,
) -> RestResponse:
    """Run a request in the calling thread."""
    try:
        caller = caller_of(services, origin)
        request = read_request(path, query, body)
        connect = services.database.write if route.writes else services.database.read
        with connect() as connection:
            context = context_of(services, origin, caller, connection)
            route.rule.check(context, {**request.body, **query, **path})
            found = route.handle(context, request)
        if route.writes:
            services.committed(context.store)
        return RestResponse(route.status, found)
    except Exception as error:  # the boundary: every error gets a status, and no internal detail leaks
        return refusal(error, origin.id)


def refusal(error: BaseException, request_id: str) -> RestResponse:
    """The response to a request that failed."""
    known = classify(error, request_id)
    return RestResponse(known.status, {"message": known.message, "code": known.code})


def read_request(path: Mapping[str, str], query: Mapping[str, str], body: bytes) -> RestRequest:
    """Parse and check the input. Raises `Malformed`."""
    check(dict(path), ("path",))
    check(dict(query), ("query",))
    return RestRequest(path, query, read_object(body) if body.strip() else {})


def read_object(body: bytes) -> Mapping[str, Any]:
    """The JSON object in a body. Raises `Malformed`."""
    try:
        value = json_text.parse(body)
    except ValueError as error:
        raise Malformed(f"The body is not JSON: {error}") from None
    if not isinstance(value, dict):
        raise Malformed("The body must be a JSON object")
    check(cast(object, value))
    return cast("Mapping[str, Any]", value)
