"""Jobs that wait or run. They are rows, so a restart finds them again."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Text

from ..store.entity import Entity
from ..store.table import entity_table, reference

JOB = Entity(
    "Job",
    entity_table(
        "job",
        Column("kind", Text, nullable=False),
        Column("payload", JSON, nullable=False),
        reference("user", nullable=False),
        reference("task"),
    ),
)
"""Finished jobs are deleted permanently; their results are in the task, import or data."""
