"""Roles: named sets of permissions, the same for all organizations."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Text

from ..store.entity import Entity
from ..store.table import entity_table

ROLE = Entity(
    "Role",
    entity_table(
        "role",
        Column("name", Text, nullable=False, unique=True),
        Column("description", Text),
        Column("permissions", JSON, nullable=False),
        shared=True,
    ),
)
