"""Reads a response: its data, or the exception that describes its failure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

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
    UnexpectedAnswerError,
    UnprocessableEntityError,
    ValidationFailedError,
)

from ..values.json_bytes import loads
from ..values.untyped_json import as_list, as_object
from .operation import Data, Operation

ErrorClass: TypeAlias = "type[LabelboxError]"

#: The embedded server's code for a fault of its machine; the operation was not executed.
UNAVAILABLE = "SERVICE_UNAVAILABLE"

#: The server's `extensions.code` -> exception. Other codes raise `LabelboxError`.
CODES: Mapping[str, ErrorClass] = {
    "AUTHENTICATION_ERROR": AuthenticationError,
    "UNAUTHENTICATED": AuthenticationError,
    "AUTHORIZATION_ERROR": AuthorizationError,
    "FORBIDDEN": AuthorizationError,
    "GRAPHQL_VALIDATION_FAILED": InvalidQueryError,
    "GRAPHQL_PARSE_FAILED": InvalidQueryError,
    "BAD_USER_INPUT": InvalidQueryError,
    "RESOURCE_NOT_FOUND": ResourceNotFoundError,
    "RESOURCE_CONFLICT": ResourceConflict,
    "MALFORMED_REQUEST": MalformedQueryException,
    "OPERATION_NOT_ALLOWED": OperationNotAllowedException,
    "INTERNAL_SERVER_ERROR": InternalServerError,
    UNAVAILABLE: InternalServerError,
}

#: `extensions.exception.status` of an INTERNAL_SERVER_ERROR that the request caused -> exception.
INTERNAL_STATUSES: Mapping[int, ErrorClass] = {
    400: InvalidQueryError,
    401: AuthenticationError,
    403: AuthorizationError,
    404: ResourceNotFoundError,
    409: ResourceConflict,
    422: UnprocessableEntityError,
    426: OperationNotAllowedException,
    429: ApiLimitError,
}

#: HTTP status of a response without GraphQL errors -> exception. Others raise `LabelboxError`.
STATUSES: Mapping[int, ErrorClass] = {
    400: InvalidQueryError,
    401: AuthenticationError,
    403: AuthorizationError,
    404: ResourceNotFoundError,
    409: ResourceConflict,
    413: InvalidQueryError,
    422: UnprocessableEntityError,
    429: ApiLimitError,
}

#: HTTP status of such a response -> hint.
HINTS: Mapping[int, str] = {
    404: "Is the endpoint right? It ends in /graphql.",
    405: "Is the endpoint right? It ends in /graphql.",
    407: "Give the proxy a user and a password: HttpConfig(proxy='http://user:password@host:port').",
    511: "Sign in to the network first.",
}

#: Hint for servers that reject plain HTTP on a port for HTTPS.
TLS = "Is this port for HTTPS? Then the endpoint begins with https://."

TOO_COMPLEX = "Query complexity limit exceeded"
LIMIT_REACHED = "You have exceeded"


def read_response(operation: Operation, status: int, body: bytes, request_id: str | None) -> Data:
    """The data of a response. GraphQL errors take precedence over the status."""
    content = parse(operation, status, body, request_id)
    if content.get("errors") or status != 200 or not isinstance(content.get("data"), dict):
        raise failure(operation, status, content, request_id)
    return content["data"]


def failure(
    operation: Operation, status: int, content: Mapping[str, Any], request_id: str | None
) -> LabelboxError:
    """The exception for a response with errors or without data."""
    if errors := content.get("errors"):
        return graphql_error(operation, status, errors, request_id)
    return _of_status(operation, status, content.get("message"), request_id)


def parse(operation: Operation, status: int, body: bytes, request_id: str | None) -> dict[str, Any]:
    """The JSON object in the body of a response.

    Raises:
        LabelboxError: the body is not a JSON object of the API.
    """
    try:
        content = loads(body)
    except ValueError as error:
        if status != 200:
            raise http_error(operation, status, body, request_id) from error
        raise not_json(operation, body, request_id, error) from error
    return as_object(content) or {"message": _excerpt(body)}


def not_json(operation: Operation, body: bytes, request_id: str | None, error: ValueError) -> LabelboxError:
    """The exception for a successful response whose body is not JSON: it was cut off, or is not from the API."""
    kind, message = NetworkError, f"the response is not complete JSON: {_excerpt(body)}"
    if not body.lstrip().startswith((b"{", b"[")):
        said = _excerpt(body) if body.strip() else "it is empty"
        kind, message = UnexpectedAnswerError, f"the response is not from the API: {said}"
    return kind(message, error, operation=operation.name, request_id=request_id)


def graphql_error(operation: Operation, status: int, errors: Any, request_id: str | None) -> LabelboxError:
    """The exception of the first error, with all errors in `.errors`. Without a code, the status selects the class."""
    listed = [as_object(error) or {"message": str(error)} for error in as_list(errors)]
    first = listed[0]
    extensions = as_object(first.get("extensions"))
    code = extensions.get("code") or (f"HTTP {status}" if status != 200 else None)
    message = str(first.get("message") or "the server gave no message")
    path = first.get("path")
    kind = _class_of(code, message, extensions) if "code" in extensions else status_class(status, message)
    if len(listed) > 1:
        message += f" (and {len(listed) - 1} more errors, see .errors)"
    return kind(
        message,
        operation=operation.name,
        code=code,
        path=as_list(path) if isinstance(path, list) else None,
        request_id=request_id or extensions.get("requestId"),
        errors=listed,
    )


def _class_of(code: object, message: str, extensions: Mapping[str, Any]) -> ErrorClass:
    if code == "GRAPHQL_VALIDATION_FAILED" and message.startswith(TOO_COMPLEX):
        return ValidationFailedError
    if code == "INTERNAL_SERVER_ERROR":
        status = as_object(extensions.get("exception")).get("status")
        return INTERNAL_STATUSES.get(status if isinstance(status, int) else 500, InternalServerError)
    return CODES.get(str(code), LabelboxError)


def http_error(
    operation: Operation, status: int, body: bytes, request_id: str | None = None
) -> LabelboxError:
    """The exception for a response that is not GraphQL, such as a proxy's page or a file server's error."""
    try:
        content = loads(body)
    except ValueError:
        return _of_status(operation, status, _excerpt(body) if body else None, request_id)
    return _of_status(operation, status, as_object(content).get("message") or _excerpt(body), request_id)


def _of_status(operation: Operation, status: int, message: object, request_id: str | None) -> LabelboxError:
    if status in (200, 204):
        said = f"the response has no data{f': {message}' if message else ''}"
        return UnexpectedAnswerError(said, operation=operation.name, request_id=request_id)
    kind = status_class(status, str(message))
    hint = TLS if status == 400 and "https" in str(message).lower() else HINTS.get(status)
    return kind(
        str(message or f"HTTP status {status}"),
        operation=operation.name,
        code=f"HTTP {status}",
        request_id=request_id,
        hint=hint,
    )


def status_class(status: int, message: str) -> ErrorClass:
    """The class of exception for an HTTP status of an error."""
    if message.startswith(LIMIT_REACHED):
        return ApiLimitError
    return InternalServerError if status >= 500 else STATUSES.get(status, LabelboxError)


def _excerpt(body: bytes) -> str:
    text = body[:200].decode("utf-8", "replace").strip()
    return repr(text + "..." if len(body) > 200 else text)
