"""Execution of queries."""

from __future__ import annotations

from typing import Any

from ..machine_faults import machine_fault
from .lists import ListExecution


class QueryExecution(ListExecution):
    """A fault of the machine fails the whole request instead of one field: clients can send it again."""

    def handle_field_error(self, error: Any, *place: Any) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]  # versions differ in what they pass
        if machine_fault(error) is not None:  # SQLite may have rolled back the whole transaction
            raise error.original_error or error
        super().handle_field_error(error, *place)  # pyright: ignore[reportUnknownMemberType]
