"""Table of metadata schemas."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Text

from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.stored_json import as_options
from labelbox_gen.server.store.table import entity_table

METADATA_SCHEMA = Entity(
    "CustomMetadataSchema",
    entity_table(
        "custom_metadata_schema",
        Column("name", Text, nullable=False),
        Column("kind", Text, nullable=False),
        Column("reserved", Boolean, nullable=False, default=False),
        Column("options", JSON, nullable=False, default=[]),
    ),
    readers={"options": as_options},
)
