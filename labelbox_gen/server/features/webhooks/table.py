"""Tables of webhooks and their pending deliveries."""

from __future__ import annotations

from sqlalchemy import JSON, Column, DateTime, Index, Integer, Text

from labelbox_gen.server.store.entity import Entity, ToOne
from labelbox_gen.server.store.table import entity_table, reference

ACTIVE = "ACTIVE"

WEBHOOK = Entity(
    "Webhook",
    entity_table(
        "webhook",
        reference("project"),
        Column("url", Text, nullable=False),
        Column("secret", Text, nullable=False),
        Column("topics", Text, nullable=False),
        Column("status", Text, nullable=False, default=ACTIVE),
        reference("user", "created_by_id"),
    ),
    relations={
        "createdBy": ToOne("User", "created_by_id"),
        "organization": ToOne("Organization", "organization_id"),
        "project": ToOne("Project", "project_id"),
    },
)
"""`topics` is comma-separated text, which supports filters and order. No response contains the secret."""

WEBHOOK_DELIVERY = Entity(
    "WebhookDelivery",
    entity_table(
        "webhook_delivery",
        reference("webhook", nullable=False),
        Column("topic", Text, nullable=False),
        Column("body", JSON, nullable=False),
        Column("attempts", Integer, nullable=False, default=0),
        Column("due_at", DateTime, nullable=False),
        Index("ix_webhook_delivery_webhook_id_due_at", "webhook_id", "due_at", "id"),
    ),
)
"""Successful and dropped deliveries are deleted."""
