"""The services behind all requests: settings, database, files, workers. One per running server."""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from .entities import ENTITIES
from .files.files import Files
from .jobs.webhooks.sender import Sender
from .jobs.workers import Workers
from .lock import FolderLock
from .seed import seed
from .settings import Settings
from .store.database import Database
from .store.store import Store


class Backend:
    """Opened by the app's start, closed by its stop."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.base_url = ""
        """Where this server listens; jobs, which serve no request, build URLs on it."""
        settings.data.mkdir(parents=True, exist_ok=True)
        self.lock = FolderLock(settings.data)
        self.database = Database(settings)
        self.files = Files(settings)
        seed(self.database)
        self.threads = ThreadPoolExecutor(settings.threads, thread_name_prefix="request")
        self.workers = Workers(self)
        self.webhooks = Sender(self)

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

    def kept(self, store: Store) -> None:
        """What must follow once the changes of a store are kept."""
        if store.announced:
            self.webhooks.wake()
        for id in store.enqueued:
            self.workers.add(id)
