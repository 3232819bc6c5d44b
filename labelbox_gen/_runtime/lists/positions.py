"""Positions in paginated lists: the arguments of `collection[...]` and `get_many`."""

from __future__ import annotations

from operator import index
from typing import Any, NamedTuple

from labelbox_gen.exceptions import InvalidQueryError, InvalidUsageError

from ..values.input_values import shown

BACKWARDS = (
    "The server gives lists from their beginning. Order the list the other way, or read it: list(...)[-1]."
)


class Span(NamedTuple):
    """Every `step`th item from `start` (included) to `stop` (excluded); None means the end of the list."""

    start: int
    stop: int | None
    step: int


def position(given: Any) -> int:
    """The position of one item.

    Raises:
        InvalidUsageError: the index is not a whole number.
        InvalidQueryError: the index is negative.
    """
    try:
        found = index(given)
    except TypeError:
        raise InvalidUsageError(
            f"a list is indexed by a whole number or a slice such as [:10], not by {shown(given)}"
        ) from None
    if found < 0:
        raise InvalidQueryError(f"a list cannot be indexed from its end, as by {found}", hint=BACKWARDS)
    return found


def span(given: slice) -> Span:
    """The positions of a slice.

    Raises:
        InvalidUsageError: a part of the slice is not a whole number.
        InvalidQueryError: a part of the slice is negative, or the step is 0.
    """
    start, stop, step = (
        None if part is None else position(part) for part in (given.start, given.stop, given.step)
    )
    if step == 0:
        raise InvalidQueryError("the step of a slice must be at least 1")
    return Span(start or 0, stop, step or 1)


def number(name: str, given: Any) -> int:
    """A number of items; integers of numpy are accepted.

    Raises:
        InvalidQueryError: the value is not a whole number.
    """
    try:
        return index(given)
    except TypeError:
        raise InvalidQueryError(f"{name} must be int, not {shown(given)}") from None
