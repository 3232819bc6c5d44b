# Written by `make codegen` from labelbox_gen/_async/http/connections.py. DO NOT EDIT.
"""The connections of a client: one httpx client for each event loop, and for each process."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from labelbox_gen._runtime.http.connection_release import release_later
from labelbox_gen._runtime.http.lean_httpx import httpx
from labelbox_gen._runtime.http.locality import Local
from labelbox_gen.exceptions import ConfigurationError, LabelboxError
from labelbox_gen.http import HttpConfig

if TYPE_CHECKING:
    from labelbox_gen._runtime.http.connection_release import Release


class Connections:
    """Opens connections where they are used, and closes them there.

    An httpx client that the caller brought is used as it is, in one event loop of one process, and never closed.
    """

    def __init__(self, http: HttpConfig | httpx.Client) -> None:
        """Check the settings; nothing is connected yet.

        Raises:
            ConfigurationError: the proxy or a certificate cannot be used.
        """
        self.closed = False
        self._brought = http if isinstance(http, httpx.Client) else None
        self._config = http if isinstance(http, HttpConfig) else HttpConfig()
        self._home: Connection | None = None
        self._spare: list[httpx.Client] = []
        if self._brought is None:
            self._arguments = self._config.arguments()
            self._spare.append(self._made())
        self._local = Local(Connection, Connection.release_now)

    def get(self) -> httpx.Client:
        """The httpx client to use here.

        Raises:
            LabelboxError: the client is closed; or it was brought by the caller, and belongs elsewhere.
        """
        connection = self._local.get()
        http = connection.http
        return self._open(connection) if http is None or http.is_closed or self.closed else http

    def latest(self) -> httpx.Client:
        """The httpx client that was opened last, or will be opened next; no event loop need be running."""
        opened = [connection.http for connection in self._local.values() if connection.http is not None]
        return [*opened, *self._spare][-1] if opened or self._spare else self.get()

    def _open(self, connection: Connection) -> httpx.Client:
        with connection.lock:  # several threads may need the first one
            if self.closed or (self._brought is not None and self._brought.is_closed):
                raise LabelboxError(
                    "the client is closed", hint="Make a new one; objects keep the client they came from."
                )
            if connection.http is not None and not connection.http.is_closed:
                return connection.http
            if self._brought is not None:
                connection.http = self._at_home(connection, self._brought)
            else:
                connection.http = self._spare.pop() if self._spare else self._made()
                connection.release = release_later(self, connection)
            return connection.http

    def _made(self) -> httpx.Client:
        try:
            return httpx.Client(**self._arguments)
        except (ValueError, TypeError, ImportError, httpx.InvalidURL) as error:
            raise ConfigurationError(
                f"the proxies cannot be used: {type(error).__name__}",
                hint="Look at HttpConfig.proxy and the environment variables HTTPS_PROXY, ALL_PROXY and NO_PROXY.",
            ) from None

    def _at_home(self, connection: Connection, brought: httpx.Client) -> httpx.Client:
        """Sockets cannot be shared; here there is only one set of them."""
        self._home = self._home or connection
        if self._home is not connection:
            raise LabelboxError(
                "the httpx.Client of this client was used in another event loop or process before",
                hint="Give an HttpConfig instead, with which each has its own connections, or make a client for each.",
            )
        return brought

    def close(self) -> None:
        """Close all connections, also of other event loops, unless the caller brought them."""
        if self._brought is not None:
            return
        self.closed = True
        for http in self._spare:
            http.close()
        self._local.get().close()
        for elsewhere in self._local.values():
            elsewhere.release_now()


class Connection:
    """An httpx client, once there is one, and what closes it in time."""

    def __init__(self) -> None:
        self.http: httpx.Client | None = None
        self.release: Release | None = None
        self.lock = Lock()

    def close(self) -> None:
        """Close it, here where it belongs."""
        if self.release is not None:
            self.release.detach()
        if self.http is not None:
            self.http.close()

    def forget(self) -> None:
        """Let go of it: its event loop is closed."""
        self.http = None

    def release_now(self) -> None:
        """Close it from elsewhere, or as far as that is possible."""
        if self.release is not None:
            self.release()
