"""Windows of export streams: groups of whole lines in which clients read a file."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Text

from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.table import entity_table, reference

EXPORT_WINDOW = Entity(
    "ExportWindow",
    entity_table(
        "export_window",
        reference("task", nullable=False),
        reference("stored_file", nullable=False),
        Column("stream_type", Text, nullable=False),
        Column("start", BigInteger, nullable=False),
        Column("end", BigInteger, nullable=False),
        Column("first_line", BigInteger, nullable=False),
        Column("last_line", BigInteger, nullable=False),
        Index("ix_export_window_task_id_stream_type_end", "task_id", "stream_type", "end"),
    ),
)
"""Bytes and lines count from 0; `end` and `last_line` are inclusive."""
