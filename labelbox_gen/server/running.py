"""`run()`: a server in a thread of this process, for tests, notebooks and scripts."""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from .access.api_keys import add_key
from .features.people.creation import Person, add_person
from .features.projects.table import PROJECT
from .features.reservations.rules import reserve
from .http.listener import Listener, set_key
from .process.temporary_folder import temporary_folder
from .seed import add_organization
from .settings import Settings

if TYPE_CHECKING:
    from labelbox_gen import AsyncClient, Client

MEMORY = ":memory:"


class RunningServer:
    """A running server: its URL, an API key, and clients for it."""

    def __init__(self, listener: Listener, api_key: str) -> None:
        self._backend = listener.backend
        self.app_url = listener.url
        self.url = f"{listener.url}/graphql"
        self.endpoint = self.url
        self.rest_endpoint = f"{listener.url}/api/v1"
        self.api_key = api_key

    def client(self, **options: Any) -> Client:
        """A client of this server; `options` go to `labelbox_gen.Client`."""
        from labelbox_gen import Client

        return Client(**{**self._address(), **options})

    def async_client(self, **options: Any) -> AsyncClient:
        """A client of this server; `options` go to `labelbox_gen.AsyncClient`."""
        from labelbox_gen import AsyncClient

        return AsyncClient(**{**self._address(), **options})

    def add_organization(self, name: str = "Organization") -> str:
        """Add an empty organization; returns the API key of its administrator."""
        with self._backend.database.write() as connection:
            return add_key(connection, add_organization(connection, name))

    def add_user(
        self,
        email: str,
        role: str = "Labeler",
        *,
        name: str | None = None,
        projects: Mapping[str, str] | None = None,
        organization_key: str | None = None,
    ) -> str:
        """Add a user to the first organization, or to the organization of a key; returns the API key of the user.

        `role` is "Admin", "Team manager", "Reviewer", "Labeler" or "NONE"; `projects` maps ids of projects to the
        user's roles in them. docs/roles.md lists the permissions of each role.
        """
        person = Person(email, role, name, projects or {})
        with self._backend.database.write() as connection:
            return add_person(connection, self._backend.entities, person, organization_key)

    def reserve(self, project_id: str, row_ids: Sequence[str], user_id: str, queue_type: str) -> None:
        """Reserve data rows in "LabelingQueue" or "ReviewQueue" for a user, as the editor does when it opens them.

        The API has no operation for this: it can only extend and clear reservations.
        """
        with self._backend.database.read() as connection:
            owner = select(PROJECT.table.c.organization_id).where(PROJECT.id == project_id)
            organization_id = connection.execute(owner).scalar_one()
        with self._backend.write(organization_id) as store:
            reserve(store, project_id, row_ids, user_id, queue_type)

    def _address(self) -> dict[str, Any]:
        return {
            "api_key": self.api_key,
            "endpoint": self.endpoint,
            "rest_endpoint": self.rest_endpoint,
            "app_url": self.app_url,
        }


@contextmanager
def run(
    data: str | Path = MEMORY,
    host: str = "127.0.0.1",
    port: int = 0,
    api_key: str | None = None,
    allow_loopback_webhooks: bool = True,
    **limits: Any,
) -> Generator[RunningServer]:
    """Serve until the block ends. `limits` are the fields of `Settings`.

    Webhooks may have loopback URLs, as tests and notebooks need; `labelbox-gen serve` refuses them.
    """
    limits["allow_loopback_webhooks"] = allow_loopback_webhooks
    with ExitStack() as stack:
        settings = stack.enter_context(settings_for(data, **limits))
        listener = Listener(settings, host, port, on_ready=lambda: ready.set())
        ready = threading.Event()
        key = set_key(listener, None if data == MEMORY else settings.data, api_key)
        thread = threading.Thread(target=listener.serve, name="labelbox-gen server", daemon=True)
        thread.start()
        stack.callback(thread.join)
        stack.callback(listener.stop)
        while not ready.wait(0.1):
            if not thread.is_alive():
                raise RuntimeError("the server did not start; the log says why")
        yield RunningServer(listener, key)


@contextmanager
def settings_for(data: str | Path, **limits: Any) -> Generator[Settings]:
    """`:memory:` is a temporary folder, deleted with the server: uploads and exports need files in any case."""
    if data != MEMORY:
        yield Settings(Path(data), **limits)
        return
    limits.setdefault("durable", False)
    with temporary_folder() as folder:
        yield Settings(folder, **limits)
