"""The permissions of roles by id. Read once: no operation changes roles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from ..features.people.table import ROLE
from .permissions import ROLES


@dataclass(frozen=True)
class Roles:
    by_id: Mapping[str, frozenset[str]]

    def permissions(self, role_id: str | None) -> frozenset[str]:
        """The permissions of a role; none for users without a role."""
        return self.by_id.get(role_id or "", frozenset())

    def having(self, permission: str) -> list[str]:
        """The ids of roles with a permission."""
        return [id for id, permissions in self.by_id.items() if permission in permissions]


def read_roles(connection: Connection) -> Roles:
    """Names come from the database, permissions from the code, so that older databases get current permissions."""
    names = connection.execute(select(ROLE.id, ROLE.table.c.name)).all()
    return Roles({id: frozenset(ROLES[name][1]) for id, name in names if name in ROLES})


def update_roles(connection: Connection) -> None:
    """Update the stored permissions, which clients read, to the current ones."""
    column = ROLE.table.c
    for name, (_, permissions) in ROLES.items():
        changed = update(ROLE.table).where(column.name == name).values(permissions=list(permissions))
        connection.execute(changed)
