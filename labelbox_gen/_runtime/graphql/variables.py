"""Converts the variables of an operation: to plain JSON values and `Upload`s."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from labelbox_gen.exceptions import InvalidQueryError

from ..values.input_values import json_value, shown
from ..values.unset import UNSET


def variables(given: Mapping[str, object]) -> dict[str, object]:
    """Convert the given variables: `UNSET` is not sent, None is sent as null.

    Raises:
        InvalidQueryError: a value has no JSON representation; the message names the variable.
    """
    if not isinstance(given, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        raise InvalidQueryError(f"the variables must be a dict of names and values, not {shown(given)}")
    for name in given:
        if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
            raise InvalidQueryError(f"the name of a variable must be str, not {shown(name)}")
    return {name: json_value(name, value) for name, value in given.items() if value is not UNSET}


def uint64(value: Any) -> Any:
    """Convert a `UInt64` to a decimal string."""
    if isinstance(value, list | tuple):
        return [uint64(item) for item in cast("list[object]", value)]
    return str(value) if isinstance(value, int) else value
