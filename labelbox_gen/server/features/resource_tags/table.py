"""Table of resource tags, which organize the projects of an organization."""

from __future__ import annotations

from sqlalchemy import Column, Text

from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.table import entity_table

RESOURCE_TAG = Entity(
    "ResourceTag",
    entity_table("resource_tag", Column("text", Text, nullable=False), Column("color", Text)),
)
