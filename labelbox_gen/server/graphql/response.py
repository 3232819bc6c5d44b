"""GraphQL responses, and the one mapping from exceptions to error objects with a code."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError
from sqlalchemy.exc import IntegrityError

from ..errors import COMPLEXITY, ApiError, Conflict, Internal, InvalidQuery, Malformed, Unavailable
from ..input_checks import check
from ..machine_faults import machine_fault
from .documents import Rejected

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Answer:
    status: int
    body: dict[str, Any]


def refuse(error: Exception, request_id: str) -> Answer:
    """The response to a request that was not executed."""
    if isinstance(error, Rejected):
        errors = [_render(error.kind(each.message), request_id, each) for each in error.errors]
        return Answer(error.kind.status, {"errors": errors})
    known = classify(error, request_id)
    status = known.status if known.status != Internal.status else 200  # clients retry a 500
    return Answer(status, {"errors": [_render(known, request_id, None)]})


def errors_of(
    errors: Sequence[GraphQLError], request_id: str, variables: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """The errors of an executed request. Errors without a path concern its variables."""
    return [
        _render(
            _known(error, request_id) if error.path else _of_variable(error, variables), request_id, error
        )
        for error in errors
    ]


def _of_variable(error: GraphQLError, variables: Mapping[str, Any]) -> ApiError:
    """The error of a variable whose value has the wrong type or is out of range."""
    reason: BaseException | None = error
    while isinstance(reason, GraphQLError):
        reason = reason.original_error
    if isinstance(reason, ApiError | None):
        return InvalidQuery(error.message)
    try:
        check(dict(variables), ("variables",))
    except Malformed as malformed:
        return malformed
    return Malformed(error.message, path=("variables",))


def _known(error: GraphQLError, request_id: str) -> ApiError:
    if error.original_error is None:  # an error of graphql-core: an argument of the wrong type
        return InvalidQuery(error.message)
    return classify(error.original_error, request_id)


def classify(error: BaseException, request_id: str) -> ApiError:
    """The error of the API for an exception; unexpected ones are logged."""
    if isinstance(error, GraphQLError):
        return _known(error, request_id)
    if isinstance(error, ApiError):
        return error
    if isinstance(error, IntegrityError):
        log.warning("request %s: %s", request_id, error.orig)
        return Conflict("It would collide with something that exists, or refer to something that does not")
    if isinstance(error, UnicodeEncodeError):
        return Malformed("Text must be Unicode; this has half a surrogate pair")
    if isinstance(error, RecursionError):
        return InvalidQuery(COMPLEXITY)
    if (fault := machine_fault(error)) is not None:
        log.warning("request %s was not done: %s", request_id, fault)
        return Unavailable(f"The server cannot do this now ({fault}). Nothing was done; try again")
    log.error("request %s failed", request_id, exc_info=error)
    return Internal(f"Internal server error; the server's log has it under request {request_id}")


def _render(known: ApiError, request_id: str, error: GraphQLError | None) -> dict[str, Any]:
    rendered: dict[str, Any] = {"message": known.message}
    if error is not None and error.locations:
        rendered["locations"] = [location.formatted for location in error.locations]
    if error is not None and error.path:
        rendered["path"] = error.path
    if known.code == "MALFORMED_REQUEST":  # exports of the official client read the reasons here
        rendered["errors"] = known.details or [known.message]
    return rendered | {"extensions": {**known.extensions(), "requestId": request_id}}
