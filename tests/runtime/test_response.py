"""Reading responses: their data, or the exception for their error."""

from __future__ import annotations

import json
from typing import Any

import pytest

from labelbox_gen import exceptions as errors
from labelbox_gen._runtime.graphql import response
from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen._runtime.graphql.response import read_response

GET = Operation(name="GetProject", kind="query", document="query GetProject { id }", idempotent=True)


def read(status: int, body: object, request_id: str | None = None) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read_response(GET, status, content, request_id)


def with_code(code: str, message: str = "m", **extensions: object) -> dict[str, Any]:
    return {"data": None, "errors": [{"message": message, "extensions": {"code": code, **extensions}}]}


def inside(status: object) -> dict[str, Any]:
    return with_code("INTERNAL_SERVER_ERROR", exception={"status": status})


#: What the official client makes of each (wire/error_mapping.json). Where it raised a `KeyError`, a bare
#: `LabelboxError` or nothing at all, or waited two minutes for an answer that does not change, we say more.
ANSWERS: list[tuple[str, int, object, type[errors.LabelboxError]]] = [
    ("AUTHENTICATION_ERROR", 200, with_code("AUTHENTICATION_ERROR"), errors.AuthenticationError),
    ("AUTHORIZATION_ERROR", 200, with_code("AUTHORIZATION_ERROR"), errors.AuthorizationError),
    ("GRAPHQL_VALIDATION_FAILED", 200, with_code("GRAPHQL_VALIDATION_FAILED"), errors.InvalidQueryError),
    ("GRAPHQL_PARSE_FAILED", 200, with_code("GRAPHQL_PARSE_FAILED"), errors.InvalidQueryError),
    ("RESOURCE_NOT_FOUND", 200, with_code("RESOURCE_NOT_FOUND"), errors.ResourceNotFoundError),
    ("RESOURCE_CONFLICT", 200, with_code("RESOURCE_CONFLICT"), errors.ResourceConflict),
    ("MALFORMED_REQUEST", 200, with_code("MALFORMED_REQUEST"), errors.MalformedQueryException),
    ("INTERNAL_SERVER_ERROR", 200, with_code("INTERNAL_SERVER_ERROR"), errors.InternalServerError),
    ("OPERATION_NOT_ALLOWED", 200, with_code("OPERATION_NOT_ALLOWED"), errors.OperationNotAllowedException),
    ("SOMETHING_ELSE", 200, with_code("SOMETHING_ELSE"), errors.LabelboxError),
    ("BAD_USER_INPUT", 200, with_code("BAD_USER_INPUT"), errors.InvalidQueryError),
    ("UNAUTHENTICATED", 200, with_code("UNAUTHENTICATED"), errors.AuthenticationError),
    ("FORBIDDEN", 200, with_code("FORBIDDEN"), errors.AuthorizationError),
    (
        "complexity",
        200,
        with_code("GRAPHQL_VALIDATION_FAILED", "Query complexity limit exceeded"),
        errors.ValidationFailedError,
    ),
    ("inside 400", 200, inside(400), errors.InvalidQueryError),
    ("inside 401", 200, inside(401), errors.AuthenticationError),
    ("inside 403", 200, inside(403), errors.AuthorizationError),
    ("inside 404", 200, inside(404), errors.ResourceNotFoundError),
    ("inside 409", 200, inside(409), errors.ResourceConflict),
    ("inside 422", 200, inside(422), errors.UnprocessableEntityError),
    ("inside 426", 200, inside(426), errors.OperationNotAllowedException),
    ("inside 429", 200, inside(429), errors.ApiLimitError),
    ("inside 500", 200, inside(500), errors.InternalServerError),
    ("inside 502", 200, inside(502), errors.InternalServerError),
    ("inside 503", 200, inside(503), errors.InternalServerError),
    ("inside nothing", 200, inside(None), errors.InternalServerError),
    ("no extensions", 200, {"errors": [{"message": "m"}]}, errors.LabelboxError),
    ("no message", 200, {"errors": [{"extensions": {"code": "FORBIDDEN"}}]}, errors.AuthorizationError),
    ("extensions null", 200, {"errors": [{"message": "m", "extensions": None}]}, errors.LabelboxError),
    ("errors are text", 200, {"errors": ["m"]}, errors.LabelboxError),
    ("errors is text", 200, {"errors": "m"}, errors.LabelboxError),
    ("errors is an object", 200, {"errors": {"message": "m"}}, errors.LabelboxError),
    ("no extensions in a 400", 400, {"errors": [{"message": "m"}]}, errors.InvalidQueryError),
    ("no extensions in a 429", 429, {"errors": [{"message": "m"}]}, errors.ApiLimitError),
    ("no extensions in a 503", 503, {"errors": [{"message": "m"}]}, errors.InternalServerError),
    ("partial data", 200, {"data": {"a": 1}, "errors": [{"message": "m"}]}, errors.LabelboxError),
    ("rate", 429, {"message": "You have exceeded the rate"}, errors.ApiLimitError),
    ("rate in other words", 429, {"message": "slow down"}, errors.ApiLimitError),
    ("rate as a refusal", 403, {"message": "You have exceeded the rate"}, errors.ApiLimitError),
    ("plain 401", 401, b"nope", errors.AuthenticationError),
    ("plain 403", 403, b"nope", errors.AuthorizationError),
    ("plain 404", 404, b"x", errors.ResourceNotFoundError),
    ("plain 413", 413, b"x", errors.InvalidQueryError),
    ("validation in a 400", 400, with_code("GRAPHQL_VALIDATION_FAILED"), errors.InvalidQueryError),
    ("any code in a 400", 400, with_code("RESOURCE_CONFLICT"), errors.ResourceConflict),
    ("HTML with 200", 200, b"<html>", errors.UnexpectedAnswerError),
    ("HTML with 404", 404, b"<html>", errors.ResourceNotFoundError),
    ("500", 500, b"", errors.InternalServerError),
    ("502", 502, b"<html>Bad Gateway</html>", errors.InternalServerError),
    ("503", 503, b"upstream connect error", errors.InternalServerError),
    ("authentication in a 500", 500, with_code("AUTHENTICATION_ERROR"), errors.AuthenticationError),
    ("600", 600, b"R", errors.InternalServerError),
    ("no data", 200, {}, errors.UnexpectedAnswerError),
    ("data null", 200, {"data": None}, errors.UnexpectedAnswerError),
    ("a list", 200, [1], errors.UnexpectedAnswerError),
    ("cut off", 200, b'{"data": {"proj', errors.NetworkError),
    ("empty", 200, b"", errors.UnexpectedAnswerError),
]


@pytest.mark.parametrize(("status", "body", "kind"), [a[1:] for a in ANSWERS], ids=[a[0] for a in ANSWERS])
def test_a_response_raises_the_exception_of_its_code(
    status: int, body: object, kind: type[errors.LabelboxError]
) -> None:
    with pytest.raises(errors.LabelboxError) as caught:
        read(status, body)
    assert type(caught.value) is kind
    assert caught.value.operation == "GetProject"
    assert caught.value.message


def test_the_data_of_a_valid_response_is_returned() -> None:
    assert read(200, {"data": {"project": None}}) == {"project": None}
    assert read(200, {"data": {"a": 1}, "errors": []}) == {"a": 1}
    assert read(200, {"data": {"a": 1}, "errors": None}) == {"a": 1}


def test_an_error_keeps_all_details() -> None:
    first = {
        "message": "m",
        "path": ["project", "labels", 3],
        "extensions": {"code": "RESOURCE_CONFLICT", "requestId": "r1"},
    }
    second = {"message": "n"}
    with pytest.raises(errors.ResourceConflict) as caught:
        read(200, {"errors": [first, second]})
    error = caught.value
    assert error.code == "RESOURCE_CONFLICT"
    assert error.path == ("project", "labels", 3)
    assert error.request_id == "r1"
    assert error.errors == (first, second)
    assert str(error) == (
        "m (and 1 more errors, see .errors) "
        "(operation GetProject, code RESOURCE_CONFLICT, path project.labels.3, request id r1)"
    )


def test_the_request_id_of_the_header_takes_precedence() -> None:
    with pytest.raises(errors.LabelboxError) as caught:
        read(200, with_code("X", requestId="of the body"), request_id="of the header")
    assert caught.value.request_id == "of the header"


@pytest.mark.parametrize(
    "errors_member", ["whole sentence", {"message": "whole sentence"}, ["whole sentence"]]
)
def test_errors_of_any_shape_are_quoted(errors_member: object) -> None:
    with pytest.raises(errors.LabelboxError) as caught:
        read(200, {"errors": errors_member})
    assert caught.value.message == "whole sentence"


def test_a_page_of_a_proxy_is_quoted_as_an_excerpt() -> None:
    with pytest.raises(errors.InternalServerError) as caught:
        read(502, b"<html>" + 10_000 * b"x")
    assert "<html>xxx" in caught.value.message
    assert len(caught.value.message) < 300


def test_the_hint_suggests_a_wrong_endpoint() -> None:
    with pytest.raises(errors.ResourceNotFoundError) as caught:
        read(404, b"<html>")
    assert caught.value.hint == "Is the endpoint right? It ends in /graphql."


def test_every_exception_is_a_labelbox_error() -> None:
    raised = {*response.CODES.values(), *response.INTERNAL_STATUSES.values(), *response.STATUSES.values()}
    assert all(issubclass(kind, errors.LabelboxError) for kind in raised)
    assert {kind.__name__ for kind in raised} <= set(errors.__all__)
