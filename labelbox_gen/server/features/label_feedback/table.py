"""Tables of feedback on labels and of its scores."""

from __future__ import annotations

from sqlalchemy import Column, Float, String, Text, UniqueConstraint

from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.table import entity_table, reference

LONGEST_NAME = 200
"""Maximum number of characters of a score's name."""

LABEL_FEEDBACK = Entity(
    "LabelFeedback",
    entity_table(
        "label_feedback",
        reference("label", nullable=False),
        reference("user", "created_by_id"),
        Column("feedback", Text, nullable=False),
        UniqueConstraint("label_id"),
    ),
)

LABEL_SCORE = Entity(
    "AutoQaScore",
    entity_table(
        "label_score",
        reference("label_feedback", nullable=False),
        Column("name", String(LONGEST_NAME), nullable=False),
        Column("score", Float, nullable=False),
        UniqueConstraint("label_feedback_id", "name"),
    ),
)
