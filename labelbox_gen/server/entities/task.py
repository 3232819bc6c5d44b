"""Tasks: work that outlives a request, with what became of each imported data row."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Float, ForeignKey, Integer, String, Table, Text

from ..store.entity import Entity, ToOne
from ..store.table import METADATA, entity_table, reference

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
"""`rows_done` and `rows_refused` count the outcomes of an upsert. `request_key` tells requests apart (`repeated.py`)."""

UPSERT_OUTCOME = Table(
    "upsert_outcome",
    METADATA,
    Column("task_id", String(25), ForeignKey("task.id"), primary_key=True),
    Column("ok", Boolean, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("data_row_id", String(25)),
    Column("message", Text),
    Column("spec", JSON(none_as_null=True)),
    sqlite_with_rowid=False,
)
"""What became of an item of an upsert: its data row, or the reason it was refused and what was asked.

There are as many as data rows, so it has no more than this: a row of a task, in the order in which it is read.
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
"""The finished answer to a question that clients poll for, such as dataRowsForGlobalKeys."""
