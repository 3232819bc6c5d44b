"""Table of task queues."""

from __future__ import annotations

from sqlalchemy import Column, Text

from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.table import entity_table, reference

INITIAL_QUEUE = "INITIAL_LABELING_QUEUE"
REVIEW_QUEUE = "MANUAL_REVIEW_QUEUE"
REWORK_QUEUE = "MANUAL_REWORK_QUEUE"
"""Values of `queue_type`."""

TASK_QUEUE = Entity(
    "TaskQueue",
    entity_table(
        "task_queue",
        reference("project", nullable=False),
        Column("name", Text, nullable=False),
        Column("description", Text),
        Column("queue_type", Text, nullable=False),
    ),
)
