"""Row outcomes of upserts: one for each item of the input."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, String, Table, Text

from labelbox_gen.server.store.table import METADATA

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
"""The outcome of an item of an upsert: its data row, or the reason of its refusal and the input.

A narrow table in reading order, as it has as many rows as there are data rows.
"""
