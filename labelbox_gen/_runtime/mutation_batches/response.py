"""Reads the response to a document of a mutation batch: the response or error of each operation in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from labelbox_gen.exceptions import (
    ApiLimitError,
    AuthenticationError,
    AuthorizationError,
    InvalidQueryError,
    LabelboxError,
    NetworkError,
    OperationNotAllowedException,
    ResourceConflict,
    ResourceNotFoundError,
    TimeoutError,
    ValidationFailedError,
)

from ..graphql.operation import Data, Operation
from ..graphql.response import failure, graphql_error, parse
from ..values.untyped_json import as_list, as_object
from .document import BatchDocument, Entry, Unit

#: Errors of the whole document, such as its size; a smaller one may succeed. The server executed nothing.
DIVISIBLE = (InvalidQueryError, ValidationFailedError)

#: Other errors of requests that the server did not execute, unless the error has `maybe_done` set.
UNDONE = (
    *DIVISIBLE,
    ApiLimitError,
    AuthenticationError,
    AuthorizationError,
    NetworkError,
    OperationNotAllowedException,
    TimeoutError,
)

#: Errors that a single object of a plural mutation may cause.
SINGLE = (
    AuthorizationError,
    InvalidQueryError,
    ResourceConflict,
    ResourceNotFoundError,
    ValidationFailedError,
)

LOOK = "Look whether it was done before you add it again."


Answered: TypeAlias = "tuple[Entry, Data | LabelboxError]"


@dataclass(frozen=True)
class MergedResponse:
    """The response to a merged document, whose root fields succeed or fail independently."""

    data: Mapping[str, Any]
    errors: list[dict[str, Any]]
    request_id: str | None
    maybe_done: bool = False
    """Whether an earlier attempt may have executed the document already."""


def read_merged(operation: Operation, status: int, body: bytes, request_id: str | None) -> MergedResponse:
    """Read the response to a merged document.

    Raises:
        LabelboxError: the server executed none of the root fields: there are neither data nor errors with a path.
    """
    content = parse(operation, status, body, request_id)
    data = content.get("data")
    errors = [as_object(error) for error in as_list(content.get("errors") or [])]
    if not isinstance(data, dict) and not any(error.get("path") for error in errors):
        raise failure(operation, status, content, request_id)
    return MergedResponse(as_object(data), errors, request_id)


@dataclass
class Reading:
    """The outcome of a document."""

    answers: list[Answered] = field(default_factory=list[Answered])
    """The response or error of each operation, as if it had been sent alone."""
    again: list[BatchDocument] = field(default_factory=list[BatchDocument])
    """Smaller documents with the operations that the server rejected together."""
    too_large: bool = False
    """Whether the size was the reason."""

    def fail(self, entries: Iterable[Entry], error: LabelboxError, *, certain: bool) -> None:
        """Give each entry its own copy of the error."""
        for entry in entries:
            own = copy(error)
            own.cause = own.__cause__ = error.cause
            own.operation = entry.operation.name
            own.maybe_done = not certain
            own.hint = own.hint if certain else LOOK
            self.answers.append((entry, own))

    def refuse(self, unit: Unit, error: LabelboxError, *, certain: bool) -> None:
        """Root fields failed; operations that shared one are sent again separately."""
        if certain and len(unit.entries) > 1 and isinstance(error, SINGLE):
            for entry in unit.entries:
                entry.alone = True
            self.again.append(BatchDocument.of(unit.entries))
        else:
            self.fail(unit.entries, error, certain=certain)


def read(document: BatchDocument, response: MergedResponse | Data | LabelboxError) -> Reading:
    """Read the response to `document.request()`, or the error that the request ended with."""
    reading = Reading()
    if isinstance(response, MergedResponse):
        _executed(document, response, reading)
    elif not isinstance(response, LabelboxError):
        reading.answers += document.units[0].shares(response)
    elif document.is_merged:
        _failed(document, response, reading)
    else:
        reading.refuse(document.units[0], response, certain=not response.maybe_done)
    return reading


def _failed(document: BatchDocument, answer: LabelboxError, reading: Reading) -> None:
    """A merged document failed as a whole."""
    if not answer.maybe_done and isinstance(answer, DIVISIBLE):
        half = (document.length + 1) // 2
        reading.again += [
            BatchDocument.of(document.entries[:half]),
            BatchDocument.of(document.entries[half:]),
        ]
        reading.too_large = isinstance(answer, ValidationFailedError) or answer.code == "HTTP 413"
    else:
        undone = isinstance(answer, UNDONE) or (answer.code or "").startswith("HTTP 4")
        reading.fail(document.entries, answer, certain=undone and not answer.maybe_done)


def _executed(document: BatchDocument, response: MergedResponse, reading: Reading) -> None:
    """Root fields succeeded or failed independently."""
    failed, unassigned = _errors(document, response)
    data = response.data
    for place, unit in enumerate(document.units):
        keys = document.keys(place)
        values = {key: data[alias] for key, alias in keys.items() if alias in data}
        if place in failed:
            error = graphql_error(unit.operation, 200, failed[place], response.request_id)
            reading.refuse(unit, error, certain=_is_nothing(values) and not response.maybe_done)
        elif len(values) < len(keys) or (unassigned and _is_nothing(values)):
            reading.fail(unit.entries, _unanswered(response), certain=False)
        else:
            reading.answers += unit.shares(values)


def _is_nothing(values: Mapping[str, Any]) -> bool:
    return all(value is None for value in values.values())


def _errors(
    document: BatchDocument, response: MergedResponse
) -> tuple[Mapping[int, list[dict[str, Any]]], bool]:
    """The errors by the index of their unit, and whether there are others."""
    if not response.errors:
        return {}, False
    aliases = {
        alias: (place, key)
        for place in range(len(document.units))
        for key, alias in document.keys(place).items()
    }
    failed: dict[int, list[dict[str, Any]]] = {}
    unassigned = False
    for error in response.errors:
        alias, *rest = as_list(error.get("path") or [None])
        place, key = aliases.get(alias, (None, None))
        if place is None:
            unassigned = True
        else:
            failed.setdefault(place, []).append({**error, "path": [key, *rest]})
    return failed, unassigned


def _unanswered(response: MergedResponse) -> LabelboxError:
    return LabelboxError(
        "the response has no outcome for the operation",
        request_id=response.request_id,
        errors=response.errors,
    )
