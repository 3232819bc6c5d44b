"""Reservations: data rows that a user took from a queue, so that nobody else gets them for a while."""

from __future__ import annotations

from sqlalchemy import Column, DateTime, Text, UniqueConstraint

from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.table import entity_table, reference

LABELING_QUEUE, REVIEW_QUEUE = "LabelingQueue", "ReviewQueue"

RESERVATION = Entity(
    "Reservation",
    entity_table(
        "reservation",
        reference("project", nullable=False),
        reference("data_row", nullable=False),
        reference("user", nullable=False),
        Column("queue_type", Text, nullable=False),
        Column("expires_at", DateTime, nullable=False),
        UniqueConstraint("project_id", "data_row_id", "queue_type", "user_id"),
    ),
)
"""One that is given back is deleted for good; one that has expired counts for nothing."""
