"""Every error this package raises.

LabelboxError
├── AuthenticationError            the API key is missing, wrong or expired
├── AuthorizationError             the key is good, but its user may not do this
├── ResourceNotFoundError          there is no such object, or it is not visible
│   └── ItemNotFoundError          a list has no item at that position; also an IndexError
├── ResourceConflict               something with that name or key exists already
├── ResourceCreationError          the server took the request but did not create the object
├── InvalidQueryError              the query or its input is not valid
│   ├── InvalidArgumentError       an argument has the wrong type or value; also a TypeError and ValueError
│   ├── InvalidAttributeError      a name is not a field, or not one that can be used so; also an AttributeError
│   ├── InvalidUsageError          Python's syntax does not work on the object; also a TypeError
│   ├── MalformedQueryException    the server could not make sense of the input
│   └── UnprocessableEntityError   the server understood the input and refused it
├── ConfigurationError             a setting cannot be used: endpoint, proxy, certificate; also a TypeError and ValueError
├── ValidationFailedError          the query is too deep or too expensive
├── OperationNotAllowedException   the server does not allow or does not serve the operation
├── BatchError                     some operations of a batch failed, or may have
├── TaskFailedError                a task, import or export ended as FAILED
├── FileChangedError               a local file was written to while it was uploaded
├── ExportInterruptedError         an export broke off while it was read: says how far it came, and where to go on
├── NetworkError                   no answer: connection refused, reset, cut off
│   └── UnexpectedAnswerError      something else than the API answered: a sign-in page, an empty body
├── TimeoutError                   no answer in time, or a wait that took too long; also a builtin TimeoutError
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
    """The base of all errors; `str()` gives the message, the operation, the code and the hint."""

    hint_default: str | None = None
    """What to do, for the classes where that is always the same."""

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
        """What went wrong, in the server's words where it said something."""
        self.cause = cause
        """The exception underneath, such as httpx's; also `__cause__`."""
        self.operation = operation
        """Name of the GraphQL operation, such as `GetProject`."""
        self.code = code
        """The server's `extensions.code`, or `HTTP <status>`."""
        self.path = tuple(path) if path else None
        """Where in the answer, such as `("project", "labels", 3)`."""
        self.request_id = request_id
        """What support asks for: the server's id of the request."""
        self.hint = hint or self.hint_default
        """What to do."""
        self.errors = tuple(errors)
        """All GraphQL errors of the answer, as they came."""
        self.maybe_done = False
        """Whether the server may have done what was asked, though it did not say so: look before you repeat it."""
        if cause is not None:
            self.__cause__ = cause

    def __reduce__(self) -> tuple[Any, ...]:
        """Without the cause: httpx's exceptions hold the request, and with it the API key."""
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
    """The key is good, but its user may not do this."""


class ResourceNotFoundError(LabelboxError):
    """There is no such object, or it is not visible with this key."""


class ItemNotFoundError(ResourceNotFoundError, IndexError):
    """A list on the server has no item at the position that was asked for."""


class ResourceConflict(LabelboxError):
    """Something with that name or key exists already."""


class ResourceCreationError(LabelboxError):
    """The server took the request but did not create the object."""


class InvalidQueryError(LabelboxError):
    """The query or its input is not valid, by the rules of GraphQL or of Labelbox."""


class InvalidArgumentError(InvalidQueryError, TypeError, ValueError):
    """An argument has the wrong type or value; nothing was sent."""


class InvalidAttributeError(InvalidQueryError, AttributeError):
    """A name is not a field of the type, or not one that can be used in this way."""


class InvalidUsageError(InvalidQueryError, TypeError):
    """The object does not support this use in Python, such as the length of a list that the server does not count."""


class MalformedQueryException(InvalidQueryError):
    """The server could not make sense of the input."""


class UnprocessableEntityError(InvalidQueryError):
    """The server understood the input and refused it."""


class ConfigurationError(LabelboxError, TypeError, ValueError):
    """A setting of the client cannot be used: its endpoint, proxy, certificates or limits."""


class ValidationFailedError(LabelboxError):
    """The query is too deep or too expensive."""

    hint_default = "Select fewer fields, or ask for smaller pages."


class OperationNotAllowedException(LabelboxError):
    """The server does not allow the operation, or does not serve it."""


class BatchError(LabelboxError):
    """Some operations of a batch failed, or have an unknown outcome; all others are done."""

    def __init__(
        self, message: str, *, outcomes: Sequence[Outcome[Any]] = (), hint: str | None = None
    ) -> None:
        super().__init__(message, hint=hint)
        self.outcomes = tuple(outcomes)
        """Of those operations, in the order in which they were added."""
        self.maybe_done = any(outcome.state == "unknown" for outcome in outcomes)


class TaskFailedError(LabelboxError):
    """A task, import or export ended as FAILED."""


class FileChangedError(LabelboxError):
    """A file was written to while it was uploaded. Nothing was done; upload it again when nothing writes to it."""


class ExportInterruptedError(LabelboxError):
    """An export broke off while it was read. What came before is good; `cause` says why it broke off."""

    rows: int = 0
    """Rows that were read before."""
    offset: int = 0
    """Where the next row begins: read on with `task.rows(offset=error.offset)`, in any process."""


class NetworkError(LabelboxError):
    """There was no answer: the connection was refused, reset or cut off."""


class UnexpectedAnswerError(NetworkError):
    """Something else than the API answered: a sign-in page, a captive portal, an empty body."""

    hint_default = (
        "Check the endpoint; it ends in /graphql. In a network with a sign-in page, sign in first; behind a proxy, "
        "set it: HttpConfig(proxy=...)."
    )


class TimeoutError(LabelboxError, builtins.TimeoutError):
    """There was no answer in time, or something waited for was not done in time."""


class ApiLimitError(LabelboxError):
    """Too many requests in a short time, also after waiting and trying again."""

    hint_default = "Send fewer requests at a time; Retry-After was honoured until the deadline."


class InternalServerError(LabelboxError):
    """The server failed, or something between it and here did."""
