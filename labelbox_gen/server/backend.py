"""The running server behind the application: services, job workers and webhook senders. One per data folder."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from .access.roles import read_roles, update_roles
from .features.catalog import ENTITIES, JOB_KINDS, VISIBILITY
from .features.webhooks.sender import Sender
from .files.files import Files
from .jobs.workers import Workers
from .process.folder_lock import FolderLock
from .seed import seed
from .services import Services
from .settings import Settings
from .store.database import Database
from .store.recent_exports import RecentExports


class Backend(Services):
    """Opened when the application starts, closed when it stops."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.base_url = ""
        self.entities, self.visibility = ENTITIES, VISIBILITY
        settings.data.mkdir(parents=True, exist_ok=True)
        self.lock = FolderLock(settings.data)
        try:
            self._open()
        except BaseException:
            self.lock.release()
            raise
        self.threads = ThreadPoolExecutor(settings.threads, thread_name_prefix="request")
        self.exports = RecentExports()
        self.workers = Workers(self, JOB_KINDS)
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
        """Let requests finish and jobs complete their current step; unfinished jobs stay in the database."""
        self.threads.shutdown(wait=True)
        self.workers.stop(self.settings.stop_seconds)
        self.webhooks.stop(self.settings.stop_seconds)
        self.database.close()
        self.lock.release()

    def add_job(self, id: str) -> None:
        self.workers.add(id)

    def wake_webhooks(self) -> None:
        self.webhooks.wake()
