"""The error of a line that cannot be imported, and shared checks of field values."""

from __future__ import annotations

from typing import Any, cast

from labelbox_gen.server.input_checks import shortened

MAX_COORDINATE = 1e9
MAX_WHOLE = 2**53
"""Largest integer that every JSON parser reads without loss of precision."""


class Invalid(Exception):
    """A line is invalid at `field`, a path such as `answer.classifications[0].name`."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field
        self.message = f"'{field}': {message}"


def as_object(value: object, field: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Invalid(field, f"must be an object, not {shortened(value)}")
    return cast("dict[str, Any]", value)


def as_objects(value: object, field: str, *, least: int = 0) -> list[dict[str, Any]]:
    if not isinstance(value, list) or len(cast("list[object]", value)) < least:
        raise Invalid(
            field, f"must be a list of at least {least} objects, not {shortened(cast(object, value))}"
        )
    entries = cast("list[object]", value)
    return [as_object(entry, f"{field}[{index}]") for index, entry in enumerate(entries)]


def as_text(value: object, field: str) -> str:
    if not isinstance(value, str) or not value:
        raise Invalid(field, f"must be a non-empty text, not {shortened(value)}")
    return value


def as_number(value: object, field: str, *, least: float | None = None) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise Invalid(field, f"must be a number, not {shortened(value)}")
    if not abs(value) <= MAX_COORDINATE:
        raise Invalid(
            field, f"must be from {-MAX_COORDINATE:g} to {MAX_COORDINATE:g}, not {shortened(value)}"
        )
    if least is not None and value < least:
        raise Invalid(field, f"must be at least {least:g}, not {value:g}")
    return value


def as_whole(value: object, field: str, *, least: int = 0, most: int = MAX_WHOLE) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise Invalid(field, f"must be an integer of at least {least}, not {shortened(value)}")
    if value > most:
        raise Invalid(field, f"must be at most {most}, not {shortened(value)}")
    return value
