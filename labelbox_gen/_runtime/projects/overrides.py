"""Converts overrides of the labeling queue's order to the input of the API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from labelbox_gen.exceptions import InvalidQueryError

from ..data_rows.identifiers import (
    Identifier,
    UniqueId,
    data_row_identifier,
    has_identifiers,
    identifiers,
)


def override_input(index: int, override: object) -> dict[str, object]:
    """The input for `(data row, priority, number of labels)`; the number may be missing or None.

    Raises:
        InvalidQueryError: the override has another shape; the message has the index.
    """
    if not isinstance(override, tuple | list):
        raise _invalid(index, f"must be (data row, priority, number of labels), not {override!r}")
    parts = cast("Sequence[Any]", override)
    if len(parts) not in (2, 3):
        raise _invalid(index, f"must have two or three parts, not {len(parts)}")
    found: dict[str, object] = {
        "dataRowIdentifier": data_row_identifier(_named(index, parts[0])),
        "priority": _number(index, "priority", parts[1]),
    }
    if len(parts) == 3 and parts[2] is not None:
        found["numLabels"] = _number(index, "number of labels", parts[2])
    return found


def data_row_id(index: int, data_row: object) -> str:
    """The id of a data row, given as the object or a UniqueId."""
    named = _named(index, data_row)
    if not isinstance(named, UniqueId):
        raise _invalid(index, f"must name a data row by its id, not by {data_row!r}")
    return named.key


def _named(index: int, data_row: object) -> Identifier:
    """A DataRow, UniqueId or GlobalKey; text is rejected, as it does not show which it is."""
    if isinstance(data_row, str) or not has_identifiers(data_row):
        raise _invalid(index, f"must name a data row, not {data_row!r}")
    found = identifiers(f"override {index}", data_row)
    if len(found) != 1:
        raise _invalid(index, f"must name one data row, not {data_row!r}")
    return found[0]


def _number(index: int, what: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _invalid(index, f"has a {what} that is no whole number: {value!r}")
    return value


def _invalid(index: int, problem: str) -> InvalidQueryError:
    return InvalidQueryError(f"override {index} {problem}; nothing was changed")
