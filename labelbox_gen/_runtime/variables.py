"""The variables of an operation as they are sent: plain JSON values, and `Upload`s."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .scalars import dump
from .unset import UNSET


def variables(given: Mapping[str, object]) -> dict[str, object]:
    """The variables that were given: `UNSET` is not sent, None is sent as null."""
    return {name: to_wire(value) for name, value in given.items() if value is not UNSET}


def to_wire(value: Any) -> Any:
    """A value without models: of an input, the fields that were set, under the schema's names."""
    if isinstance(value, Mapping):
        return {key: to_wire(item) for key, item in cast("Mapping[str, object]", value).items()}
    if isinstance(value, list | tuple):
        return [to_wire(item) for item in cast("list[object]", value)]
    if hasattr(value, "model_dump"):  # pydantic is not imported for those who pass no models
        return value.model_dump(by_alias=True, exclude_unset=True)
    return dump(value)


def uint64(value: Any) -> Any:
    """A `UInt64` travels as a decimal string."""
    if isinstance(value, list | tuple):
        return [uint64(item) for item in cast("list[object]", value)]
    return str(value) if isinstance(value, int) else value
