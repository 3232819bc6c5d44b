"""The errors of the API, each with the code that clients map to an exception."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar


class ApiError(Exception):
    """An error with a message for the caller. Raise a subclass; `details` is sent with the message.

    `path` locates the error in the input: the argument or part of the request, then keys and indexes.
    """

    code: ClassVar[str] = "INTERNAL_SERVER_ERROR"
    status: ClassVar[int] = 500

    def __init__(
        self, message: str, *, details: list[object] | None = None, path: Sequence[str | int] = ()
    ) -> None:
        super().__init__(message)
        self.message = message
        self.details = details
        self.path = path

    def extensions(self) -> dict[str, object]:
        return {"code": self.code, **({"path": list(self.path)} if self.path else {})}


class NotAuthenticated(ApiError):
    """The request has no API key, or an unknown one."""

    code = "AUTHENTICATION_ERROR"
    status = 401


class NotAuthorized(ApiError):
    """The caller lacks a permission."""

    code = "AUTHORIZATION_ERROR"
    status = 403


class InvalidQuery(ApiError):
    """The document, a variable or a filter contradicts the schema."""

    code = "GRAPHQL_VALIDATION_FAILED"
    status = 400


class ParseFailed(ApiError):
    """The document is not valid GraphQL."""

    code = "GRAPHQL_PARSE_FAILED"
    status = 400


class NotFound(ApiError):
    """The caller's organization has no such object."""

    code = "RESOURCE_NOT_FOUND"
    status = 404

    @classmethod
    def of(cls, kind: str, id: object) -> NotFound:
        return cls(f"{kind} '{id}' does not exist")


class Conflict(ApiError):
    """An object with this name or key already exists."""

    code = "RESOURCE_CONFLICT"
    status = 409


class Malformed(ApiError):
    """The input has the right type but an invalid value: an empty name, a manifest without chunks."""

    code = "MALFORMED_REQUEST"
    status = 400


class NotAllowed(ApiError):
    """The operation is not available, for example because the embedded server does not implement it."""

    code = "OPERATION_NOT_ALLOWED"
    status = 426


class Unprocessable(ApiError):
    """A rule refuses the input; official clients recognize this error by the HTTP status alone."""

    status = 422

    def extensions(self) -> dict[str, object]:
        return {"code": self.code, "exception": {"status": self.status}}


class Internal(ApiError):
    """An error of the server. Details are in the log under the request id, never in the response."""

    def extensions(self) -> dict[str, object]:
        return {"code": self.code, "exception": {"status": self.status}}


class Unavailable(ApiError):
    """A fault of the machine, such as a full disk. Nothing was changed, so clients may retry."""

    code = "SERVICE_UNAVAILABLE"
    status = 503


COMPLEXITY = "Query complexity limit exceeded"
"""Official clients compare this text literally."""

CODES: Mapping[str, type[ApiError]] = {
    error.code: error
    for error in (
        Internal,
        NotAuthenticated,
        NotAuthorized,
        InvalidQuery,
        ParseFailed,
        NotFound,
        Conflict,
        Malformed,
        NotAllowed,
        Unavailable,
    )
}
"""Exceptions by code. `Unprocessable` shares the internal code and differs by its status."""
