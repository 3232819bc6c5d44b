"""Table of reviews: scores that users give to labels."""

from __future__ import annotations

from sqlalchemy import Column, Float

from labelbox_gen.server.store.entity import Entity, ToOne
from labelbox_gen.server.store.table import entity_table, reference

REVIEW = Entity(
    "Review",
    entity_table(
        "review",
        reference("label", nullable=False),
        reference("project", nullable=False),
        reference("user", "created_by_id"),
        Column("score", Float, nullable=False),
    ),
    relations={
        "createdBy": ToOne("User", "created_by_id"),
        "label": ToOne("Label", "label_id"),
        "organization": ToOne("Organization", "organization_id"),
        "project": ToOne("Project", "project_id"),
    },
)
