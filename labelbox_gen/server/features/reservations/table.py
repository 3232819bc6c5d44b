"""Table of reservations: data rows of a queue that are assigned to one user for a limited time."""

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
"""Releasing a reservation deletes its row. Expired reservations are ignored."""
