"""The statuses of tasks, and which tasks can be cancelled."""

from __future__ import annotations

from sqlalchemy import Connection, select

from .table import TASK

RUNNING = "IN_PROGRESS"
CANCELING = "CANCELING"
CANCELED = "CANCELED"
UNFINISHED = frozenset({RUNNING, CANCELING})

CANCELABLE = ("adv-upsert-data-rows", "export-data-rows")
"""Types of tasks whose jobs stop between two steps."""


def status_of(connection: Connection, task_id: str) -> str | None:
    return connection.execute(select(TASK.table.c.status).where(TASK.id == task_id)).scalar()


def type_name(type: str) -> str:
    """`export-data-rows` -> `ExportDataRows`, the form in which the API lists types."""
    return "".join(word.capitalize() for word in type.split("-"))
