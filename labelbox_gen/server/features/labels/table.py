"""Table of labels: the annotations of a data row in a project, by a user or an import."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Float, Index, Text

from labelbox_gen.server.store.entity import Entity, ToMany, ToOne
from labelbox_gen.server.store.stored_json import as_annotations
from labelbox_gen.server.store.table import entity_table, reference

LABEL = Entity(
    "Label",
    entity_table(
        "label",
        reference("project", nullable=False),
        reference("data_row", nullable=False),
        reference("user", "created_by_id"),
        Column("label", Text),
        Column("annotations", JSON, nullable=False, default={}),
        Column("seconds_to_label", Float),
        Column("agreement", Float),
        Column("benchmark_agreement", Float),
        Column("is_benchmark_reference", Boolean, nullable=False, default=False),
        reference("label_import"),
        Index("ix_label_label_import_id_data_row_id", "label_import_id", "data_row_id"),
        Index("ix_label_project_id_data_row_id", "project_id", "data_row_id"),
    ),
    relations={
        "createdBy": ToOne("User", "created_by_id"),
        "dataRow": ToOne("DataRow", "data_row_id"),
        "project": ToOne("Project", "project_id"),
        "reviews": ToMany("Review", "label_id"),
    },
    readers={"annotations": as_annotations},
)
