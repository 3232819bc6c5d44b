"""The context of a request: the caller, the store of the caller's organization, and the services."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import select

from ..errors import NotAuthorized
from ..features.people.table import MEMBERSHIP
from ..jobs.enqueue import enqueue
from ..services import Services
from ..store.row import Row
from ..store.store import Store


class Savepoint:
    """The changes of one root field of a mutation, and the actions that follow their commit."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._actions = len(context.store.after_commit)
        self._execute("SAVEPOINT root_field")

    def release(self) -> None:
        self._execute("RELEASE SAVEPOINT root_field")

    def rollback(self) -> None:
        """Undo the changes and drop the actions."""
        self._execute("ROLLBACK TO SAVEPOINT root_field")
        self.release()
        store = self._context.store
        store.forget()
        del store.after_commit[self._actions :]

    def _execute(self, statement: str) -> None:
        """Directly on the driver: a savepoint of SQLAlchemy takes as long as the update of a row."""
        cursor = self._context.store.connection.connection.cursor()
        cursor.execute(statement)
        cursor.close()


@dataclass
class Context:
    """One request. Mutations run in one transaction, with a savepoint for each root field."""

    services: Services
    store: Store
    user: Row
    request_id: str
    base_url: str
    """The URL of the server as the client reached it, such as `http://127.0.0.1:8080`; links start with it."""

    def savepoint(self) -> Savepoint:
        return Savepoint(self)

    @property
    def organization_id(self) -> str:
        return self.store.organization_id

    @cached_property
    def permissions(self) -> Collection[str]:
        """The permissions of the caller's role in the organization."""
        return self.services.roles.permissions(self.user["org_role_id"])

    def allows(self, permission: str, project_id: str | None = None) -> bool:
        """Whether the caller's role in the organization, or in the project, has a permission."""
        if permission in self.permissions:
            return True
        member = MEMBERSHIP.c
        mine = (member.user_id == self.user.id, member.project_id == project_id)
        role = self.store.connection.execute(select(member.role_id).where(*mine)).scalar()
        return permission in self.services.roles.permissions(role)

    def allows_somewhere(self, permission: str) -> bool:
        """Whether the caller has a permission in the organization or in at least one project."""
        if permission in self.permissions:
            return True
        mine = select(MEMBERSHIP.c.role_id).where(MEMBERSHIP.c.user_id == self.user.id)
        roles = self.store.connection.execute(mine).scalars()
        return any(permission in self.services.roles.permissions(role) for role in roles)

    def require(self, permission: str, project_id: str | None = None) -> None:
        """Raise `NotAuthorized` unless the caller has a permission."""
        if not self.allows(permission, project_id):
            where = "" if project_id is None else f" in project '{project_id}'"
            message = f"Your role does not allow this{where}; it lacks the permission '{permission}'"
            raise NotAuthorized(message)

    def enqueue(self, kind: str, payload: dict[str, Any], *, task: Row | None = None) -> Row:
        """Add a background job; it starts once the changes of this request are committed."""
        return enqueue(self.store, kind, payload, self.user.id, task)
