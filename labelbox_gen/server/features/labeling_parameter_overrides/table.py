"""Table of overrides: priorities in a project's labeling queue, and numbers of labels, set by users."""

from __future__ import annotations

from sqlalchemy import Column, Integer, UniqueConstraint

from labelbox_gen.server.store.entity import Entity, ToOne
from labelbox_gen.server.store.table import entity_table, reference

LABELING_PARAMETER_OVERRIDE = Entity(
    "LabelingParameterOverride",
    entity_table(
        "labeling_parameter_override",
        reference("project", nullable=False),
        reference("data_row", nullable=False),
        Column("priority", Integer, nullable=False),
        Column("number_of_labels", Integer),
        Column("former_priority", Integer, nullable=False, default=5),
        UniqueConstraint("project_id", "data_row_id"),
    ),
    relations={"dataRow": ToOne("DataRow", "data_row_id"), "project": ToOne("Project", "project_id")},
)
"""Unsetting an override deletes its row and restores the former priority of the data row."""
