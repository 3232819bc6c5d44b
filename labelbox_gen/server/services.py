"""The services behind requests and jobs, and the transactions that they work in."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator, Mapping
from contextlib import contextmanager

from sqlalchemy import Connection

from .access.permissions import MANAGE
from .access.roles import Roles
from .access.scope import Scope, Visibility
from .files.files import Files
from .settings import Settings
from .store.database import Database
from .store.entity import Entity
from .store.recent_exports import RecentExports
from .store.row import Row
from .store.store import Store


class Services(ABC):
    """Shared by all requests and jobs of a server. `Backend` adds the threads that do the work."""

    settings: Settings
    base_url: str
    """The URL of this server, for jobs: they belong to no request."""
    database: Database
    files: Files
    roles: Roles
    exports: RecentExports
    entities: Mapping[str, Entity]
    visibility: Visibility

    @contextmanager
    def read(self, organization_id: str) -> Generator[Store]:
        with self.database.read() as connection:
            yield self.store(connection, organization_id)

    @contextmanager
    def write(self, organization_id: str) -> Generator[Store]:
        """A short transaction: committed at the end of the block, rolled back by an exception."""
        with self.database.write() as connection:
            store = self.store(connection, organization_id)
            yield store
        self.committed(store)

    def store(self, connection: Connection, organization_id: str) -> Store:
        return Store(connection, organization_id, self.entities)

    def scope_of(self, user: Row) -> Scope | None:
        """The rows that a user may see; None means all rows of the organization, for users who manage it."""
        permissions = self.roles.permissions(user["org_role_id"])
        return None if MANAGE in permissions else Scope(user.id, permissions, self.roles, self.visibility)

    def committed(self, store: Store) -> None:
        """Run the actions that a committed transaction left in `store.after_commit`."""
        if not store.quiet:
            self.exports.changed(store.organization_id)
        for action in store.after_commit:
            action(self)

    @abstractmethod
    def add_job(self, id: str) -> None:
        """Hand a stored job to the workers."""

    @abstractmethod
    def wake_webhooks(self) -> None:
        """Start to deliver stored events."""
