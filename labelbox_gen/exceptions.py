"""The exceptions of this package.

LabelboxError
├── AuthenticationError            the API key is missing, wrong or expired
├── AuthorizationError             the key is valid, but its user lacks the permission
├── ResourceNotFoundError          the object does not exist, or is not visible
│   └── ItemNotFoundError          a list has no item at the position; also an IndexError
├── ResourceConflict               the name or key is already in use
├── ResourceCreationError          the server accepted the request but did not create the object
├── InvalidQueryError              the query or its input is not valid
│   ├── InvalidArgumentError       an argument has the wrong type or value; also a TypeError and ValueError
│   ├── InvalidAttributeError      a name is not a field, or the field does not support the use; also an AttributeError
│   ├── InvalidUsageError          the object does not support the Python operation; also a TypeError
│   ├── MalformedQueryException    the server could not parse the input
│   └── UnprocessableEntityError   the server parsed the input and rejected it
├── ConfigurationError             a setting is invalid: endpoint, proxy, certificate; also a TypeError and ValueError
├── ValidationFailedError          the query is too deep or too expensive
├── OperationNotAllowedException   the server forbids or does not support the operation
├── BatchError                     operations of a mutation batch failed, or have an unknown outcome
├── TaskFailedError                a task, import or export ended as FAILED
├── FileChangedError               a local file changed during its upload
├── ExportInterruptedError         reading an export was interrupted; holds the offset to resume from
├── NetworkError                   no response: connection refused, reset or closed early
│   └── UnexpectedAnswerError      the response is not from the API: a sign-in page, an empty body
├── TimeoutError                   no response in time, or a wait exceeded its timeout; also a builtin TimeoutError
├── ApiLimitError                  too many requests
└── InternalServerError            the server failed
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime.mutation_batches.outcome import Outcome

__all__ = [
    "ApiLimitError",
    "AuthenticationError",
    "AuthorizationError",
    "BatchError",
    "ConfigurationError",
    "ExportInterruptedError",
    "FileChangedError",
    "InternalServerError",
    "InvalidArgumentError",
    "InvalidAttributeError",
    "InvalidQueryError",
    "InvalidUsageError",
    "ItemNotFoundError",
    "LabelboxError",
    "MalformedQueryException",
    "NetworkError",
    "OperationNotAllowedException",
    "ResourceConflict",
    "ResourceCreationError",
    "ResourceNotFoundError",
    "TaskFailedError",
    "TimeoutError",
    "UnexpectedAnswerError",
    "UnprocessableEntityError",
    "ValidationFailedError",
]


class LabelboxError(Exception):
    """The base class of all errors. `str()` includes the message, the operation, the code and the hint."""

    hint_default: str | None = None
    """The default of `hint` for the class."""

    def __init__(
        self,
        message: str,
        cause: BaseException | None = None,
        *,
        operation: str | None = None,
        code: str | None = None,
        path: Sequence[str | int] | None = None,
        request_id: str | None = None,
        hint: str | None = None,
        errors: Sequence[Mapping[str, Any]] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        """Description of the problem: the server's message, if it sent one."""
        self.cause = cause
        """The underlying exception, such as one of httpx; also `__cause__`."""
        self.operation = operation
        """Name of the operation, such as `GetProject`."""
        self.code = code
        """The server's code, or `HTTP <status>`."""
        self.path = tuple(path) if path else None
        """Path of the failed field in the response, such as `("project", "labels", 3)`."""
        self.request_id = request_id
        """The server's id of the request, for support."""
        self.hint = hint or self.hint_default
        """Advice on how to resolve the problem."""
        self.errors = tuple(errors)
        """All GraphQL errors of the response, unchanged."""
        self.maybe_done = False
        """Whether the server may have executed the operation without confirming it. Check before repeating it."""
        if cause is not None:
            self.__cause__ = cause

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle without the cause: exceptions of httpx hold the request, which contains the API key."""
        return type(self), (self.message,), self.__dict__ | {"cause": None}

    def __str__(self) -> str:
        facts = {
            "operation": self.operation,
            "code": self.code,
            "path": ".".join(map(str, self.path)) if self.path else None,
            "request id": self.request_id,
        }
        known = ", ".join(f"{name} {value}" for name, value in facts.items() if value)
        text = f"{self.message} ({known})" if known else self.message
        return f"{text}\n  {self.hint}" if self.hint else text


class AuthenticationError(LabelboxError):
    """The API key is missing, wrong or expired."""

    hint_default = "Pass api_key=..., or set the environment variable LABELBOX_API_KEY to a valid key."


class AuthorizationError(LabelboxError):
    """The API key is valid, but its user lacks the permission."""


class ResourceNotFoundError(LabelboxError):
    """The object does not exist, or is not visible with this API key."""


class ItemNotFoundError(ResourceNotFoundError, IndexError):
    """A list on the server has no item at the requested position."""


class ResourceConflict(LabelboxError):
    """The name or key is already in use."""


class ResourceCreationError(LabelboxError):
    """The server accepted the request but did not create the object."""


class InvalidQueryError(LabelboxError):
    """The query or its input violates a rule of GraphQL or of Labelbox."""


class InvalidArgumentError(InvalidQueryError, TypeError, ValueError):
    """An argument has the wrong type or value; nothing was sent."""


class InvalidAttributeError(InvalidQueryError, AttributeError):
    """A name is not a field of the type, or the field does not support this use."""


class InvalidUsageError(InvalidQueryError, TypeError):
    """The object does not support the Python operation, such as `len()` of a list that the server does not count."""


class MalformedQueryException(InvalidQueryError):
    """The server could not parse the input."""


class UnprocessableEntityError(InvalidQueryError):
    """The server parsed the input and rejected it."""


class ConfigurationError(LabelboxError, TypeError, ValueError):
    """A setting of the client is invalid: its endpoint, proxy, certificates or limits."""


class ValidationFailedError(LabelboxError):
    """The query is too deep or too expensive."""

    hint_default = "Select fewer fields, or request smaller pages."


class OperationNotAllowedException(LabelboxError):
    """The server forbids the operation, or does not support it."""


class BatchError(LabelboxError):
    """Operations of a mutation batch failed, or have an unknown outcome; all others succeeded."""

    def __init__(
        self, message: str, *, outcomes: Sequence[Outcome[Any]] = (), hint: str | None = None
    ) -> None:
        super().__init__(message, hint=hint)
        self.outcomes = tuple(outcomes)
        """Outcomes of these operations, in the order in which they were added."""
        self.maybe_done = any(outcome.state == "unknown" for outcome in outcomes)


class TaskFailedError(LabelboxError):
    """A task, import or export ended as FAILED."""


class FileChangedError(LabelboxError):
    """A file changed during its upload. The server discarded the request; repeat it when no process writes to the file."""


class ExportInterruptedError(LabelboxError):
    """Reading an export was interrupted. The rows read before are valid; `cause` is the reason."""

    rows: int = 0
    """Number of rows read before the interruption."""
    offset: int = 0
    """Offset of the next row: resume with `task.rows(offset=error.offset)`, in any process."""


class NetworkError(LabelboxError):
    """No response: the connection was refused, reset or closed early."""


class UnexpectedAnswerError(NetworkError):
    """The response is not from the API: a sign-in page, a captive portal, an empty body."""

    hint_default = (
        "Check the endpoint; it ends in /graphql. In a network with a sign-in page, sign in first; behind a proxy, "
        "set it: HttpConfig(proxy=...)."
    )


class TimeoutError(LabelboxError, builtins.TimeoutError):
    """No response in time, or a wait exceeded its timeout."""


class ApiLimitError(LabelboxError):
    """The rate limit was exceeded, and the retries were rejected too."""

    hint_default = "Send fewer requests at a time; Retry-After was honoured until the deadline."


class InternalServerError(LabelboxError):
    """The server, or a proxy in front of it, failed."""
