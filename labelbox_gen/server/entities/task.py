"""Tasks: work that outlives a request, with what became of each imported data row."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Float, Index, Integer, Text

from ..store.entity import Entity, ToOne
from ..store.table import entity_table, reference

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
        reference("user", "created_by_id"),
    ),
    relations={
        "createdBy": ToOne("User", "created_by_id"),
        "organization": ToOne("Organization", "organization_id"),
    },
)

DATA_ROW_IMPORT = Entity(
    "DataRowImport",
    entity_table(
        "data_row_import",
        reference("task", nullable=False),
        Column("position", Integer, nullable=False),
        Column("ok", Boolean, nullable=False),
        Column("message", Text),
        Column("spec", JSON, nullable=False),
        reference("data_row"),
        Index("uq_data_row_import_task_id_position", "task_id", "position", unique=True),
    ),
)
"""One row of an upsert task: what was asked (`spec`), and the data row or the reason it was refused."""

ASYNC_JOB = Entity(
    "AsyncJob",
    entity_table("async_job", Column("kind", Text, nullable=False), Column("result", JSON, nullable=False)),
)
"""The finished answer to a question that clients poll for, such as dataRowsForGlobalKeys."""
