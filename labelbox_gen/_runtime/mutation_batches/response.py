"""What the answer to a document of a batch says about each of its operations."""

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

from ..graphql.operation import Data
from ..graphql.response import graphql_error
from ..values.untyped_json import as_list, as_object
from .document import BatchDocument, Entry, Unit

#: What is wrong with the document; half of it may be good. Nothing of it was done.
DIVISIBLE = (InvalidQueryError, ValidationFailedError)

#: What else is the answer to a request of which nothing was done, unless the error says that it may have been.
UNDONE = (
    *DIVISIBLE,
    ApiLimitError,
    AuthenticationError,
    AuthorizationError,
    NetworkError,
    OperationNotAllowedException,
    TimeoutError,
)

#: What may be wrong with one object of a plural mutation; the others may be good.
SINGLE = (
    AuthorizationError,
    InvalidQueryError,
    ResourceConflict,
    ResourceNotFoundError,
    ValidationFailedError,
)

LOOK = "Look whether it was done before you add it again."


Answered: TypeAlias = "tuple[Entry, Data | LabelboxError]"


@dataclass
class Reading:
    """What came of a document."""

    answers: list[Answered] = field(default_factory=list[Answered])
    """The answer or the error of each operation, as if it had been sent alone."""
    again: list[BatchDocument] = field(default_factory=list[BatchDocument])
    """What the server refused together and may accept in parts."""
    too_large: bool = False
    """Whether that was because of the size."""

    def fail(self, entries: Iterable[Entry], error: LabelboxError, *, certain: bool) -> None:
        """Give each its own error."""
        for entry in entries:
            own = copy(error)
            own.cause = own.__cause__ = error.cause
            own.operation = entry.operation.name
            own.maybe_done = not certain
            own.hint = own.hint if certain else LOOK
            self.answers.append((entry, own))

    def refuse(self, unit: Unit, error: LabelboxError, *, certain: bool) -> None:
        """Root fields failed; those that several operations shared are taken apart."""
        if certain and len(unit.entries) > 1 and isinstance(error, SINGLE):
            for entry in unit.entries:
                entry.alone = True
            self.again.append(BatchDocument.of(unit.entries))
        else:
            self.fail(unit.entries, error, certain=certain)


def read(document: BatchDocument, answer: Data | LabelboxError) -> Reading:
    """Read the answer to `document.request()`, or the error that it ended with."""
    reading = Reading()
    if len(document.units) > 1:
        _merged(document, answer, reading)
    elif isinstance(answer, LabelboxError):
        reading.refuse(document.units[0], answer, certain=not answer.maybe_done)
    else:
        reading.answers += document.units[0].shares(answer)
    return reading


def _merged(document: BatchDocument, answer: Data | LabelboxError, reading: Reading) -> None:
    if not isinstance(answer, LabelboxError):
        _executed(document, answer, reading)
    elif not answer.maybe_done and isinstance(answer, DIVISIBLE):
        half = (document.length + 1) // 2
        reading.again += [
            BatchDocument.of(document.entries[:half]),
            BatchDocument.of(document.entries[half:]),
        ]
        reading.too_large = isinstance(answer, ValidationFailedError) or answer.code == "HTTP 413"
    else:
        undone = isinstance(answer, UNDONE) or (answer.code or "").startswith("HTTP 4")
        reading.fail(document.entries, answer, certain=undone and not answer.maybe_done)


def _executed(document: BatchDocument, answer: Data, reading: Reading) -> None:
    """Root fields have their answers and errors each on its own."""
    failed, of_nobody = _errors(document, answer)
    data = as_object(answer["data"])
    for place, unit in enumerate(document.units):
        keys = document.keys(place)
        values = {key: data[alias] for key, alias in keys.items() if alias in data}
        if place in failed:
            error = graphql_error(unit.operation, 200, failed[place], answer["requestId"])
            reading.refuse(unit, error, certain=_is_nothing(values) and not answer["maybeDone"])
        elif len(values) < len(keys) or (of_nobody and _is_nothing(values)):
            reading.fail(unit.entries, _unanswered(answer), certain=False)
        else:
            reading.answers += unit.shares(values)


def _is_nothing(values: Mapping[str, Any]) -> bool:
    return all(value is None for value in values.values())


def _errors(document: BatchDocument, answer: Data) -> tuple[Mapping[int, list[dict[str, Any]]], bool]:
    """The errors by the place of their unit, and whether there are others."""
    if not answer["errors"]:
        return {}, False
    aliases = {
        alias: (place, key)
        for place in range(len(document.units))
        for key, alias in document.keys(place).items()
    }
    failed: dict[int, list[dict[str, Any]]] = {}
    of_nobody = False
    for error in map(as_object, answer["errors"]):
        alias, *rest = as_list(error.get("path") or [None])
        place, key = aliases.get(alias, (None, None))
        if place is None:
            of_nobody = True
        else:
            failed.setdefault(place, []).append({**error, "path": [key, *rest]})
    return failed, of_nobody


def _unanswered(answer: Data) -> LabelboxError:
    return LabelboxError(
        "the answer does not say what became of it", request_id=answer["requestId"], errors=answer["errors"]
    )
