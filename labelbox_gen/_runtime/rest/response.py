"""Reads a response of the REST API: its JSON, or the exception that describes its failure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.exceptions import LabelboxError, OperationNotAllowedException

from ..graphql.operation import Operation
from ..graphql.response import CODES, http_error, not_json, status_class
from ..values.json_bytes import loads
from ..values.untyped_json import as_list, as_object

#: Hint for an error that the API itself would describe in JSON.
ENDPOINT = "Is rest_endpoint right? It ends in /api/v1."

#: The code of the embedded server for its own faults, whose status says enough.
INTERNAL = "INTERNAL_SERVER_ERROR"


def read_rest(operation: Operation, status: int, body: bytes, request_id: str | None) -> Any:
    """The JSON of a response; None for an empty one.

    Raises:
        LabelboxError: the status is not 2xx, or the body is not JSON.
    """
    if status not in range(200, 300):
        raise rest_error(operation, status, body, request_id)
    if not body.strip():
        return None
    try:
        return loads(body)
    except ValueError as error:
        raise not_json(operation, body, request_id, error) from error


def rest_error(operation: Operation, status: int, body: bytes, request_id: str | None) -> LabelboxError:
    """The exception for a status other than 2xx. Its message is `message` or `error` of the JSON, with the details."""
    try:
        content = as_object(loads(body))
    except ValueError:
        content = {}
    said = content.get("message") or content.get("error")
    if not said:
        error = http_error(operation, status, body, request_id)
        error.hint = ENDPOINT if status in (404, 405) else error.hint
        return error
    message = "; ".join([*map(str, as_list(said)), *map(_detail, as_list(content.get("details") or []))])
    code = content.get("code")
    known = CODES.get(code) if isinstance(code, str) and code != INTERNAL else None
    kind = known or (OperationNotAllowedException if status == 426 else status_class(status, message))
    return kind(
        message,
        operation=operation.name,
        code=str(code) if known else f"HTTP {status}",
        request_id=request_id,
        errors=[content],
    )


def _detail(given: object) -> str:
    detail: Mapping[str, Any] = as_object(given)
    text = str(detail.get("message") or given)
    return f"{detail['parameter']}: {text}" if detail.get("parameter") else text
