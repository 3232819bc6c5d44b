"""Why a line is not imported, with checks that many fields share."""

from __future__ import annotations

import math
from typing import Any, cast


class Invalid(Exception):
    """`field` is where in the line, such as `answer.classifications[0].name`."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field
        self.message = f"'{field}': {message}"


def as_object(value: object, field: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Invalid(field, f"must be an object, not {_shown(value)}")
    return cast("dict[str, Any]", value)


def as_objects(value: object, field: str, *, least: int = 0) -> list[dict[str, Any]]:
    if not isinstance(value, list) or len(cast("list[object]", value)) < least:
        raise Invalid(field, f"must be a list of at least {least} objects, not {_shown(cast(object, value))}")
    entries = cast("list[object]", value)
    return [as_object(entry, f"{field}[{place}]") for place, entry in enumerate(entries)]


def as_text(value: object, field: str) -> str:
    if not isinstance(value, str) or not value:
        raise Invalid(field, f"must be a text that is not empty, not {_shown(value)}")
    return value


def as_number(value: object, field: str, *, least: float | None = None) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
        raise Invalid(field, f"must be a number, not {_shown(value)}")
    if least is not None and value < least:
        raise Invalid(field, f"must be at least {least:g}, not {value:g}")
    return value


def as_whole(value: object, field: str, *, least: int = 0) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise Invalid(field, f"must be a whole number of at least {least}, not {_shown(value)}")
    return value


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:80]}..."
