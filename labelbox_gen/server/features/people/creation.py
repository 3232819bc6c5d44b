"""Creation of users with roles by the operator of the server; the API supports invitations only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from labelbox_gen.server.access.api_keys import add_key, authenticate, first_administrator
from labelbox_gen.server.access.permissions import ROLES
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Store

from ..projects.table import PROJECT
from .table import PROJECT_MEMBER, ROLE, USER


@dataclass(frozen=True)
class Person:
    """A user to create. `projects` maps project ids to the names of roles."""

    email: str
    role: str = "Labeler"
    name: str | None = None
    projects: Mapping[str, str] = field(default_factory=dict[str, str])


def add_person(
    connection: Connection,
    entities: Mapping[str, Entity],
    person: Person,
    organization_key: str | None = None,
) -> str:
    """Add a user to the organization of a key, by default the first one, and return a new API key of the user.

    An existing user with this email address is assigned the role and another key.
    """
    store = Store(connection, _organization(connection, organization_key), entities)
    role = _role(store, person.role)
    known = store.find(USER, USER.table.c.email == person.email)
    if known:
        user = store.update(known[0], {"org_role_id": role.id})
    else:
        user = add_user(store, person.email, person.name or person.email, role["name"])
    for project_id, name in person.projects.items():
        _join(store, user, project_id, name)
    return add_key(connection, user)


def _organization(connection: Connection, key: str | None) -> str:
    if key is None:
        return first_administrator(connection)["organization_id"]
    return authenticate(connection, key).organization_id


def _role(store: Store, name: str) -> Row:
    """The role with this name, case-insensitively. Raises `Malformed` if there is none."""
    found = [row for row in store.find(ROLE) if row["name"].lower() == name.strip().lower()]
    if not found:
        raise Malformed(f"There is no role '{name}'; use {', '.join(ROLES)}")
    return found[0]


def _join(store: Store, user: Row, project_id: str, role: str) -> None:
    member = PROJECT_MEMBER.table.c
    project, values = store.one(PROJECT, project_id), {"role_id": _role(store, role).id}
    known = store.find(PROJECT_MEMBER, member.project_id == project.id, member.user_id == user.id)
    if known:
        store.update(known[0], values)
    else:
        store.insert(PROJECT_MEMBER, {**values, "project_id": project.id, "user_id": user.id})


def add_roles(store: Store) -> None:
    """Add the roles to a new database."""
    for name, (description, permissions) in ROLES.items():
        store.insert(ROLE, {"name": name, "description": description, "permissions": list(permissions)})


def add_user(store: Store, email: str, name: str, role: str) -> Row:
    (org_role,) = store.find(ROLE, ROLE.table.c.name == role)
    values = {"email": email, "name": name, "nickname": name, "timezone": "UTC", "org_role_id": org_role.id}
    return store.insert(USER, values)
