"""Tables of users, API keys, roles and project members."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, DateTime, String, Text, UniqueConstraint

from labelbox_gen.server.store.entity import Entity, Linked, ToMany, ToOne
from labelbox_gen.server.store.table import entity_table, reference

MEMBERSHIP = entity_table(
    "project_member",
    reference("project", nullable=False),
    reference("user", nullable=False),
    reference("role"),
    UniqueConstraint("project_id", "user_id"),
)

USER = Entity(
    "User",
    entity_table(
        "user",
        Column("email", Text, nullable=False),
        Column("name", Text, nullable=False),
        Column("nickname", Text, nullable=False),
        Column("picture", Text),
        Column("timezone", Text),
        Column("is_external_user", Boolean, nullable=False, default=False),
        Column("is_viewer", Boolean, nullable=False, default=False),
        Column("last_login_at", DateTime),
        reference("role", "org_role_id"),
    ),
    relations={
        "createdTasks": ToMany("Task", "created_by_id"),
        "orgRole": ToOne("Role", "org_role_id"),
        "organization": ToOne("Organization", "organization_id"),
        "projects": Linked("Project", MEMBERSHIP, "user_id", "project_id"),
    },
)

API_KEY = Entity(
    "ApiKey",
    entity_table(
        "api_key",
        Column("name", Text, nullable=False),
        Column("key_hash", String(64), nullable=False, unique=True),
        Column("expires_at", DateTime),
        Column("revoked", Boolean, nullable=False, default=False),
        reference("user", nullable=False),
        reference("user", "created_by_user_id"),
    ),
    relations={"user": ToOne("User", "user_id")},
)

PROJECT_MEMBER = Entity(
    "ProjectMember",
    MEMBERSHIP,
    relations={"role": ToOne("Role", "role_id"), "user": ToOne("User", "user_id")},
)

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
