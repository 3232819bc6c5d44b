"""Table of organizations, the tenants of the server."""

from __future__ import annotations

from sqlalchemy import Column, Text

from labelbox_gen.server.store.entity import Entity, ToMany
from labelbox_gen.server.store.table import entity_table

ORGANIZATION = Entity(
    "Organization",
    entity_table("organization", Column("name", Text, nullable=False), shared=True),
    relations={
        "projects": ToMany("Project", "organization_id"),
        "resourceTag": ToMany("ResourceTag", "organization_id"),
        "tasks": ToMany("Task", "organization_id"),
        "users": ToMany("User", "organization_id"),
        "webhooks": ToMany("Webhook", "organization_id"),
    },
)
