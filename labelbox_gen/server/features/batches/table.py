"""Batches: data rows added to a project together."""

from __future__ import annotations

from sqlalchemy import JSON, Column, String, Text, func, select

from labelbox_gen.server.store.entity import Entity, ToOne
from labelbox_gen.server.store.stored_json import as_object_or_none
from labelbox_gen.server.store.table import entity_table, reference

from ..projects.table import PROJECT_DATA_ROW

_TABLE = entity_table(
    "batch",
    reference("project", nullable=False),
    Column("name", Text, nullable=False),
    Column("consensus_settings_json", JSON(none_as_null=True)),
    reference("user", "created_by_id"),
    Column("request_key", String(64), index=True),
)

BATCH = Entity(
    "Batch",
    _TABLE,
    relations={"user": ToOne("User", "created_by_id"), "project": ToOne("Project", "project_id")},
    computed={
        "size": select(func.count())
        .where(PROJECT_DATA_ROW.c.batch_id == _TABLE.c.id)
        .correlate(_TABLE)
        .scalar_subquery()
    },
    readers={"consensus_settings_json": as_object_or_none},
)
