"""Files that were uploaded to the server or written by it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, String, Text

from ..store.entity import Entity
from ..store.table import entity_table, reference

STORED_FILE = Entity(
    "StoredFile",
    entity_table(
        "stored_file",
        Column("name", Text, nullable=False),
        Column("content_type", Text),
        Column("size", BigInteger, nullable=False),
        Column("sha256", String(64)),
        reference("user", "created_by_id"),
    ),
)
