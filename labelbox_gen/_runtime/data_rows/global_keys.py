"""Arguments and outcomes of the calls that look up, assign and clear global keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from labelbox_gen.exceptions import InvalidQueryError

from ..values.input_values import plain, shown, text_of
from .identifiers import GlobalKey, texts
from .outcomes import AssignedGlobalKey, GlobalKeyAssignmentError, GlobalKeyError

JOB_FAILED = "The server's job failed"
_NOT_FOUND = "Data Row not found"
_DENIED = "Access denied to Data Row"
_NOT_CLEARED = "Clearing global key failed"
_NOTHING_TO_CLEAR = "Failed to find data row matching provided global key"
_INVALID = "Invalid assignment: the data row does not exist, or the global key is invalid or taken"
_TAKEN_HERE = "The same call assigns this global key to another data row"
_TWICE = "The same call assigns another global key to this data row"

_MEMBERS = ("data_row_id", "global_key")

Assignment = Mapping[str, str]


def keys_of(name: str, global_keys: object) -> list[str]:
    """The global keys of an argument, which is not empty.

    Raises:
        InvalidQueryError: it is not a list of text; the message has the index.
    """
    found = texts(name, global_keys, GlobalKey)
    if not found:
        raise InvalidQueryError(f"{name} is empty")
    return found


def assignments_of(name: str, inputs: object) -> list[dict[str, str]]:
    """The assignments of an argument, each `{"data_row_id": ..., "global_key": ...}`.

    Raises:
        InvalidQueryError: it is not a list of such dicts, or is empty; the message has the index.
    """
    inputs = plain(inputs)
    if isinstance(inputs, str | bytes | Mapping) or not isinstance(inputs, Iterable):
        raise InvalidQueryError(f"{name} must be a list of dicts, not {shown(cast('object', inputs))}")
    items = cast("Iterable[object]", inputs)
    found = [_assignment(f"{name}[{index}]", item) for index, item in enumerate(items)]
    if not found:
        raise InvalidQueryError(f"{name} is empty")
    return found


def _assignment(where: str, item: object) -> dict[str, str]:
    if not isinstance(item, Mapping):
        raise InvalidQueryError(
            f'{where} must be a dict {{"data_row_id": ..., "global_key": ...}}, not {shown(item)}'
        )
    members = cast("Mapping[object, object]", item)
    if unknown := [name for name in members if name not in _MEMBERS]:
        raise InvalidQueryError(f"{where} has {unknown[0]!r}; it may have data_row_id and global_key only")
    return {name: _text(f"{where}: {name}", members.get(name)) for name in _MEMBERS}


def _text(where: str, value: object) -> str:
    if not isinstance(value, str) or not value:
        raise InvalidQueryError(f"{where} must be text that is not empty, not {shown(value)}")
    return text_of(where, value)


def distinct(
    assignments: Sequence[Assignment],
) -> tuple[list[Assignment], dict[int, GlobalKeyAssignmentError]]:
    """The assignments to send, and by position those that contradict an earlier one.

    Chunks are sent side by side, so the server could apply contradicting assignments in any order.
    """
    holders: dict[str, str] = {}
    keys: dict[str, str] = {}
    sent: list[Assignment] = []
    refused: dict[int, GlobalKeyAssignmentError] = {}
    for position, each in enumerate(assignments):
        row, key = each["data_row_id"], each["global_key"]
        if holders.get(key, row) != row:
            refused[position] = {"data_row_id": row, "global_key": key, "error": _TAKEN_HERE}
        elif keys.get(row, key) != key:
            refused[position] = {"data_row_id": row, "global_key": key, "error": _TWICE}
        else:
            holders[key], keys[row] = row, key
            sent.append(each)
    return sent, refused


def found_ids(keys: Sequence[str], data: Mapping[str, Any] | None) -> tuple[list[str], list[GlobalKeyError]]:
    """The data row id of each key, and the keys without one. `data` is the result of the server's job; None: it failed."""
    if data is None:
        return [""] * len(keys), [{"global_key": key, "error": JOB_FAILED} for key in keys]
    ids = [row["id"] or "" for row in data["fetchedDataRows"]]
    denied, missing = set(data["accessDeniedGlobalKeys"]), set(data["notFoundGlobalKeys"])
    if len(ids) != len(keys):  # rows of missing keys were left out
        rest = iter(id for id in ids if id)
        ids = ["" if key in denied or key in missing else next(rest, "") for key in keys]
    return ids, [
        {"global_key": key, "error": _DENIED if key in denied else _NOT_FOUND}
        for key, id in zip(keys, ids, strict=True)
        if not id
    ]


def assigned(
    sent: Sequence[Assignment], data: Mapping[str, Any] | None
) -> list[AssignedGlobalKey | GlobalKeyAssignmentError]:
    """The outcome of each assignment, in order."""
    if data is None:
        return [_failed(each, JOB_FAILED) for each in sent]
    done = {each["dataRowId"]: (each["globalKey"], False) for each in data["unmodifiedAssignments"]}
    done |= {each["dataRowId"]: (each["globalKey"], True) for each in data["sanitizedAssignments"]}
    denied = {each["dataRowId"] for each in data["accessDeniedAssignments"]}
    return [_outcome(each, done.get(each["data_row_id"]), denied) for each in sent]


def _outcome(
    each: Assignment, done: tuple[str, bool] | None, denied: set[str]
) -> AssignedGlobalKey | GlobalKeyAssignmentError:
    if done is None:
        return _failed(each, _DENIED if each["data_row_id"] in denied else _INVALID)
    return {"data_row_id": each["data_row_id"], "global_key": done[0], "sanitized": done[1]}


def _failed(each: Assignment, error: str) -> GlobalKeyAssignmentError:
    return {"data_row_id": each["data_row_id"], "global_key": each["global_key"], "error": error}


def cleared(keys: Sequence[str], data: Mapping[str, Any] | None) -> tuple[list[str], list[GlobalKeyError]]:
    """The cleared keys, and the others with the reason."""
    if data is None:
        return [], [{"global_key": key, "error": JOB_FAILED} for key in keys]
    done, denied = set(data["clearedGlobalKeys"]), set(data["accessDeniedGlobalKeys"])
    reasons = dict.fromkeys(data["notFoundGlobalKeys"], _NOTHING_TO_CLEAR) | dict.fromkeys(denied, _DENIED)
    errors: list[GlobalKeyError] = [
        {"global_key": key, "error": reasons.get(key, _NOT_CLEARED)} for key in keys if key not in done
    ]
    return [key for key in keys if key in done], errors
