"""Tables of label imports from NDJSON."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, Text, UniqueConstraint

from labelbox_gen.server.store.entity import Entity, ToOne
from labelbox_gen.server.store.table import entity_table, reference

LABEL_IMPORT = Entity(
    "LabelImport",
    entity_table(
        "label_import",
        reference("project", nullable=False),
        Column("name", Text, nullable=False),
        Column("state", Text, nullable=False, default="RUNNING"),
        Column("progress", Text),
        Column("input_file_url", Text),
        Column("error_file_url", Text),
        Column("status_file_url", Text),
        reference("user", "created_by_id"),
        UniqueConstraint("project_id", "name"),
    ),
    relations={
        "createdBy": ToOne("User", "created_by_id"),
        "project": ToOne("Project", "project_id"),
    },
)
"""The three URL columns hold paths; the resolver adds the current base URL of the server."""

LABEL_IMPORT_PART = Entity(
    "LabelImportPart",
    entity_table(
        "label_import_part",
        reference("label_import", nullable=False),
        Column("end", BigInteger, nullable=False),
        Column("lines", Integer, nullable=False),
        Column("statuses", Text, nullable=False),
        Column("errors", Text, nullable=False),
    ),
)
"""Progress of a running import: the processed bytes of its input and the statuses of the lines.

Deleted when the import finishes.
"""
