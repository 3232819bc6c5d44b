"""Tables of tasks, and of the results of asynchronous queries."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Connection, Float, Integer, String, Text, select

from labelbox_gen.server.store.entity import Entity, ToOne
from labelbox_gen.server.store.table import entity_table, reference

RUNNING, CANCELING, CANCELED = "IN_PROGRESS", "CANCELING", "CANCELED"
UNFINISHED = frozenset({RUNNING, CANCELING})
"""The statuses of tasks whose job has not ended."""

TASK = Entity(
    "Task",
    entity_table(
        "task",
        Column("name", Text, nullable=False),
        Column("type", Text),
        Column("status", Text, nullable=False, default="IN_PROGRESS"),
        Column("completion_percentage", Float, default=0.0),
        Column("metadata", JSON(none_as_null=True)),
        Column("result", Text),
        Column("errors", Text),
        Column("rows_done", Integer, nullable=False, default=0, server_default="0"),
        Column("rows_refused", Integer, nullable=False, default=0, server_default="0"),
        reference("user", "created_by_id"),
        Column("request_key", String(64), index=True),
    ),
    relations={
        "createdBy": ToOne("User", "created_by_id"),
        "organization": ToOne("Organization", "organization_id"),
    },
)
"""`rows_done` and `rows_refused` count the row outcomes of an upsert.

`request_key` identifies the request, see `repeated_requests.py`.
"""

ASYNC_JOB = Entity(
    "AsyncJob",
    entity_table(
        "async_job",
        Column("kind", Text, nullable=False),
        Column("result", JSON, nullable=False),
        reference("user", "created_by_id", index=False),
    ),
)
"""The result of a query that clients poll for, such as dataRowsForGlobalKeys."""


def status_of(connection: Connection, task_id: str) -> str | None:
    return connection.execute(select(TASK.table.c.status).where(TASK.id == task_id)).scalar()
