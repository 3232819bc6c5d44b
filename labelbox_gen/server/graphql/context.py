"""What a resolver gets: the caller, the rows of the caller's organization, and the services behind them."""

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


class Part:
    """What one root field of a mutation does: kept or undone without the others."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._actions = len(context.store.after_commit)
        self._say("SAVEPOINT part")

    def keep(self) -> None:
        self._say("RELEASE SAVEPOINT part")

    def undo(self) -> None:
        """Also of what should have followed."""
        self._say("ROLLBACK TO SAVEPOINT part")
        self.keep()
        store = self._context.store
        store.forget()
        del store.after_commit[self._actions :]

    def _say(self, statement: str) -> None:
        """Straight to the driver: SQLAlchemy's own way takes as long as a change of a row."""
        cursor = self._context.store.connection.connection.cursor()
        cursor.execute(statement)
        cursor.close()


@dataclass
class Context:
    """One request. Mutations run in a transaction, in which each root field is a part of its own."""

    services: Services
    store: Store
    user: Row
    request_id: str
    base_url: str
    """The address that the client used, such as `http://127.0.0.1:8080`: the start of every URL in an answer."""

    def part(self) -> Part:
        return Part(self)

    @property
    def organization_id(self) -> str:
        return self.store.organization_id

    @cached_property
    def permissions(self) -> Collection[str]:
        """What the caller's role in the organization allowed when the request came."""
        return self.services.roles.permissions(self.user["org_role_id"])

    def allows(self, permission: str, project_id: str | None = None) -> bool:
        """By the role in the organization, or by the one in the project."""
        if permission in self.permissions:
            return True
        member = MEMBERSHIP.c
        mine = (member.user_id == self.user.id, member.project_id == project_id)
        role = self.store.connection.execute(select(member.role_id).where(*mine)).scalar()
        return permission in self.services.roles.permissions(role)

    def allows_somewhere(self, permission: str) -> bool:
        """In the organization or in at least one project."""
        if permission in self.permissions:
            return True
        mine = select(MEMBERSHIP.c.role_id).where(MEMBERSHIP.c.user_id == self.user.id)
        roles = self.store.connection.execute(mine).scalars()
        return any(permission in self.services.roles.permissions(role) for role in roles)

    def require(self, permission: str, project_id: str | None = None) -> None:
        if not self.allows(permission, project_id):
            where = "" if project_id is None else f" in project '{project_id}'"
            message = f"Your role does not allow this{where}; it lacks the permission '{permission}'"
            raise NotAuthorized(message)

    def enqueue(self, kind: str, payload: dict[str, Any], *, task: Row | None = None) -> Row:
        """Start a background job (`jobs/`) once the changes of this request are kept."""
        return enqueue(self.store, kind, payload, self.user.id, task)
