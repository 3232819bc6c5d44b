"""The services behind all requests: settings, database, files, workers. One per running server."""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from .access.roles import read_roles, update_roles
from .access.scope import Scope
from .entities import ENTITIES
from .files.files import Files
from .jobs.webhooks.sender import Sender
from .jobs.workers import Workers
from .lock import FolderLock
from .permissions import MANAGE
from .repeated import RepeatedExports
from .seed import seed
from .settings import Settings
from .store.database import Database
from .store.row import Row
from .store.store import Store


class Backend:
    """Opened by the app's start, closed by its stop."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.base_url = ""
        """Where this server listens; jobs, which serve no request, build URLs on it."""
        settings.data.mkdir(parents=True, exist_ok=True)
        self.lock = FolderLock(settings.data)
        try:
            self._open()
        except BaseException:
            self.lock.release()
            raise
        self.threads = ThreadPoolExecutor(settings.threads, thread_name_prefix="request")
        self.exports = RepeatedExports()
        self.workers = Workers(self)
        self.webhooks = Sender(self)

    def _open(self) -> None:
        self.files = Files(self.settings)
        self.database = Database(self.settings)
        seed(self.database)
        with self.database.write() as connection:
            update_roles(connection)
            self.roles = read_roles(connection)

    def start(self) -> None:
        self.workers.start()
        self.webhooks.start()

    def stop(self) -> None:
        """Let running requests end and jobs finish their current step; what is left of a job waits on disk."""
        self.threads.shutdown(wait=True)
        self.workers.stop(self.settings.stop_seconds)
        self.webhooks.stop(self.settings.stop_seconds)
        self.database.close()
        self.lock.release()

    @contextmanager
    def read(self, organization_id: str) -> Generator[Store]:
        with self.database.read() as connection:
            yield Store(connection, organization_id, ENTITIES)

    @contextmanager
    def write(self, organization_id: str) -> Generator[Store]:
        """A transaction for a job or a request: short, kept at the end, undone by an exception."""
        with self.database.write() as connection:
            store = Store(connection, organization_id, ENTITIES)
            yield store
        self.kept(store)

    def scope_of(self, user: Row) -> Scope | None:
        """What a user sees; None is all of the organization, for those who manage it."""
        permissions = self.roles.permissions(user["org_role_id"])
        return None if MANAGE in permissions else Scope(user.id, permissions, self.roles)

    def kept(self, store: Store) -> None:
        """What must follow once the changes of a store are kept."""
        if not store.quiet:
            self.exports.changed(store.organization_id)
        if store.announced:
            self.webhooks.wake()
        for id in store.enqueued:
            self.workers.add(id)
