"""What can go wrong, each with the code that clients map to an exception."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar


class ApiError(Exception):
    """A refusal whose message is meant for the caller. Raise a subclass; `details` travels beside the message.

    `path` is the place in the input: the argument or part of the request, then keys and indexes.
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
    """No key, or a key that the server does not know."""

    code = "AUTHENTICATION_ERROR"
    status = 401


class NotAuthorized(ApiError):
    """The caller is known, and may not do this."""

    code = "AUTHORIZATION_ERROR"
    status = 403


class InvalidQuery(ApiError):
    """The document, a variable or a filter is not what the schema says."""

    code = "GRAPHQL_VALIDATION_FAILED"
    status = 400


class ParseFailed(ApiError):
    """The document is not GraphQL."""

    code = "GRAPHQL_PARSE_FAILED"
    status = 400


class NotFound(ApiError):
    """There is no such thing in the caller's organization."""

    code = "RESOURCE_NOT_FOUND"
    status = 404

    @classmethod
    def of(cls, kind: str, id: object) -> NotFound:
        return cls(f"{kind} '{id}' does not exist")


class Conflict(ApiError):
    """Something with this name or key exists already."""

    code = "RESOURCE_CONFLICT"
    status = 409


class Malformed(ApiError):
    """Well typed, but it makes no sense: an empty name, a manifest without chunks."""

    code = "MALFORMED_REQUEST"
    status = 400


class NotAllowed(ApiError):
    """Nobody can do this here, such as an operation that the embedded server does not serve."""

    code = "OPERATION_NOT_ALLOWED"
    status = 426


class Unprocessable(ApiError):
    """Understood and refused by a rule; official clients know it by the status alone."""

    status = 422

    def extensions(self) -> dict[str, object]:
        return {"code": self.code, "exception": {"status": self.status}}


class Internal(ApiError):
    """The server's fault. Carries no internals: they are in the log under the request id."""

    def extensions(self) -> dict[str, object]:
        return {"code": self.code, "exception": {"status": self.status}}


class Unavailable(ApiError):
    """A fault of the machine, such as a full disk. Nothing was done, so clients may send the request again."""

    code = "SERVICE_UNAVAILABLE"
    status = 503


COMPLEXITY = "Query complexity limit exceeded"
"""Official clients recognize this text exactly."""

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
"""One code, one exception. `Unprocessable` shares the internal code and differs by its status."""
