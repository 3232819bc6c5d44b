"""Files with all labels of a project."""

from __future__ import annotations

from sqlalchemy import Column, Text

from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.table import entity_table, reference

RUNNING, COMPLETE, FAILED = "RUNNING", "COMPLETE", "FAILED"

LABEL_EXPORT = Entity(
    "StoredLabelExport",
    entity_table(
        "label_export",
        reference("project", nullable=False),
        reference("stored_file"),
        Column("base_url", Text),
        Column("state", Text, nullable=False, default=RUNNING),
        reference("user", "created_by_id"),
    ),
)
"""`created_at` is the time of the request: later labels may be missing."""
