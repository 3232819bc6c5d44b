"""What a resolver gets: the caller, the rows of the caller's organization, and the services behind them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from .entities import JOB
from .entities.user import MEMBERSHIP
from .errors import NotAuthorized
from .store.row import Row
from .store.store import Store

if TYPE_CHECKING:
    from .backend import Backend


class Part:
    """What one root field of a mutation does: kept or undone without the others."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._actions = len(context.after_commit)
        self._announced = context.store.announced
        self._enqueued = len(context.store.enqueued)
        self._say("SAVEPOINT part")

    def keep(self) -> None:
        self._say("RELEASE SAVEPOINT part")

    def undo(self) -> None:
        """Also of what should have followed."""
        self._say("ROLLBACK TO SAVEPOINT part")
        self.keep()
        store = self._context.store
        store.forget()
        store.announced = self._announced
        del store.enqueued[self._enqueued :]
        del self._context.after_commit[self._actions :]

    def _say(self, statement: str) -> None:
        """Straight to the driver: SQLAlchemy's own way takes as long as a change of a row."""
        cursor = self._context.store.connection.connection.cursor()
        cursor.execute(statement)
        cursor.close()


@dataclass
class Context:
    """One request. Mutations run in a transaction, in which each root field is a part of its own."""

    backend: Backend
    store: Store
    user: Row
    request_id: str
    base_url: str
    """The address that the client used, such as `http://127.0.0.1:8080`: the start of every URL in an answer."""
    after_commit: list[Callable[[], object]] = field(default_factory=list[Callable[[], object]])
    """What must happen when, and only when, the changes are kept."""

    def part(self) -> Part:
        return Part(self)

    @property
    def organization_id(self) -> str:
        return self.store.organization_id

    @cached_property
    def permissions(self) -> Collection[str]:
        """What the caller's role in the organization allowed when the request came."""
        return self.backend.roles.permissions(self.user["org_role_id"])

    def allows(self, permission: str, project_id: str | None = None) -> bool:
        """By the role in the organization, or by the one in the project."""
        if permission in self.permissions:
            return True
        member = MEMBERSHIP.c
        mine = (member.user_id == self.user.id, member.project_id == project_id)
        role = self.store.connection.execute(select(member.role_id).where(*mine)).scalar()
        return permission in self.backend.roles.permissions(role)

    def allows_somewhere(self, permission: str) -> bool:
        """In the organization or in at least one project."""
        if permission in self.permissions:
            return True
        mine = select(MEMBERSHIP.c.role_id).where(MEMBERSHIP.c.user_id == self.user.id)
        roles = self.store.connection.execute(mine).scalars()
        return any(permission in self.backend.roles.permissions(role) for role in roles)

    def require(self, permission: str, project_id: str | None = None) -> None:
        if not self.allows(permission, project_id):
            where = "" if project_id is None else f" in project '{project_id}'"
            message = f"Your role does not allow this{where}; it lacks the permission '{permission}'"
            raise NotAuthorized(message)

    def enqueue(self, kind: str, payload: dict[str, Any], *, task: Row | None = None) -> Row:
        """Start a background job (`jobs/`) once the changes of this request are kept."""
        values = {"kind": kind, "payload": payload, "user_id": self.user.id, "task_id": task and task.id}
        job = self.store.insert(JOB, values)
        self.after_commit.append(lambda: self.backend.workers.add(job.id))
        return job
