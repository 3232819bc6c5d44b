"""Datasets: named collections of data rows."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Text

from labelbox_gen.server.store.entity import Entity, Linked, ToMany, ToOne
from labelbox_gen.server.store.table import entity_table, reference

from ..projects.table import PROJECT_DATASET

_TABLE = entity_table(
    "dataset",
    Column("name", Text, nullable=False),
    Column("description", Text),
    Column("row_count", Integer, nullable=False, default=0, server_default="0"),
    reference("user", "created_by_id"),
)

DATASET = Entity(
    "Dataset",
    _TABLE,
    relations={
        "createdBy": ToOne("User", "created_by_id"),
        "dataRows": ToMany("DataRow", "dataset_id"),
        "organization": ToOne("Organization", "organization_id"),
        "projects": Linked("Project", PROJECT_DATASET, "dataset_id", "project_id"),
    },
)
"""`row_count` is maintained by `data_rows/counts.py`."""
