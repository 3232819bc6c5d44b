"""Datasets: named collections of data rows."""

from __future__ import annotations

from sqlalchemy import Column, Text, func, select

from ..store.entity import Entity, Linked, ToMany, ToOne
from ..store.table import entity_table, reference
from .data_row import DATA_ROW
from .project import PROJECT_DATASET

_TABLE = entity_table(
    "dataset",
    Column("name", Text, nullable=False),
    Column("description", Text),
    reference("user", "created_by_id"),
)
_ROW = DATA_ROW.table.c

DATASET = Entity(
    "Dataset",
    _TABLE,
    relations={
        "createdBy": ToOne("User", "created_by_id"),
        "dataRows": ToMany("DataRow", "dataset_id"),
        "organization": ToOne("Organization", "organization_id"),
        "projects": Linked("Project", PROJECT_DATASET, "dataset_id", "project_id"),
    },
    computed={
        "rowCount": select(func.count())
        .where(_ROW.dataset_id == _TABLE.c.id, _ROW.deleted.is_(False))
        .correlate(_TABLE)
        .scalar_subquery()
    },
)
