"""Attachments: text or files shown beside a data row."""

from __future__ import annotations

from sqlalchemy import Column, Text

from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.table import entity_table, reference

ATTACHMENT = Entity(
    "DataRowAttachment",
    entity_table(
        "data_row_attachment",
        reference("data_row", nullable=False),
        Column("name", Text),
        Column("type", Text, nullable=False),
        Column("value", Text, nullable=False),
    ),
)
