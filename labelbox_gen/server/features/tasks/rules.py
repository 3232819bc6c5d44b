"""Which tasks can be cancelled."""

from __future__ import annotations

CANCELABLE = ("adv-upsert-data-rows", "export-data-rows")
"""Types of tasks whose jobs stop between two steps."""


def type_name(type: str) -> str:
    """`export-data-rows` -> `ExportDataRows`, the form in which the API lists types."""
    return "".join(word.capitalize() for word in type.split("-"))
