"""The connections of a client: one httpx client for each event loop, and for each process."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from labelbox_gen._runtime.http.connection_release import async_release_later
from labelbox_gen._runtime.http.lean_httpx import httpx
from labelbox_gen._runtime.http.locality import AsyncLocal
from labelbox_gen.exceptions import ConfigurationError, LabelboxError
from labelbox_gen.http import HttpConfig

if TYPE_CHECKING:
    from labelbox_gen._runtime.http.connection_release import Release


class AsyncConnections:
    """Opens connections where they are used, and closes them there.

    An httpx client that the caller brought is used as it is, in one event loop of one process, and never closed.
    """

    def __init__(self, http: HttpConfig | httpx.AsyncClient) -> None:
        """Check the settings; nothing is connected yet.

        Raises:
            ConfigurationError: the proxy or a certificate cannot be used.
        """
        self.closed = False
        self._brought = http if isinstance(http, httpx.AsyncClient) else None
        self._config = http if isinstance(http, HttpConfig) else HttpConfig()
        self._home: AsyncConnection | None = None
        self._spare: list[httpx.AsyncClient] = []
        if self._brought is None:
            self._arguments = self._config.arguments()
            self._spare.append(self._made())
        self._local = AsyncLocal(AsyncConnection, AsyncConnection.release_now)

    def get(self) -> httpx.AsyncClient:
        """The httpx client to use here.

        Raises:
            LabelboxError: the client is closed; or it was brought by the caller, and belongs elsewhere.
        """
        connection = self._local.get()
        http = connection.http
        return self._open(connection) if http is None or http.is_closed or self.closed else http

    def latest(self) -> httpx.AsyncClient:
        """The httpx client that was opened last, or will be opened next; no event loop need be running."""
        opened = [connection.http for connection in self._local.values() if connection.http is not None]
        return [*opened, *self._spare][-1] if opened or self._spare else self.get()

    def _open(self, connection: AsyncConnection) -> httpx.AsyncClient:
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
                connection.release = async_release_later(self, connection)
            return connection.http

    def _made(self) -> httpx.AsyncClient:
        try:
            return httpx.AsyncClient(**self._arguments)
        except (ValueError, TypeError, ImportError, httpx.InvalidURL) as error:
            raise ConfigurationError(
                f"the proxies cannot be used: {type(error).__name__}",
                hint="Look at HttpConfig.proxy and the environment variables HTTPS_PROXY, ALL_PROXY and NO_PROXY.",
            ) from None

    def _at_home(self, connection: AsyncConnection, brought: httpx.AsyncClient) -> httpx.AsyncClient:
        """Sockets cannot be shared; here there is only one set of them."""
        self._home = self._home or connection
        if self._home is not connection:
            raise LabelboxError(
                "the httpx.AsyncClient of this client was used in another event loop or process before",
                hint="Give an HttpConfig instead, with which each has its own connections, or make a client for each.",
            )
        return brought

    async def aclose(self) -> None:
        """Close all connections, also of other event loops, unless the caller brought them."""
        if self._brought is not None:
            return
        self.closed = True
        for http in self._spare:
            await http.aclose()
        await self._local.get().aclose()
        for elsewhere in self._local.values():
            elsewhere.release_now()


class AsyncConnection:
    """An httpx client, once there is one, and what closes it in time."""

    def __init__(self) -> None:
        self.http: httpx.AsyncClient | None = None
        self.release: Release | None = None
        self.lock = Lock()

    async def aclose(self) -> None:
        """Close it, here where it belongs."""
        if self.release is not None:
            self.release.detach()
        if self.http is not None:
            await self.http.aclose()

    def forget(self) -> None:
        """Let go of it: its event loop is closed."""
        self.http = None

    def release_now(self) -> None:
        """Close it from elsewhere, or as far as that is possible."""
        if self.release is not None:
            self.release()
