"""A server on a socket: bound before the start, stopped after requests in flight have finished."""

from __future__ import annotations

import asyncio
import signal
import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import uvicorn

from ..access.api_keys import set_server_key
from ..backend import Backend
from ..process.secret_text import read_text, write_text
from ..process.serving import connection_limit
from ..process.start_error import StartError
from ..settings import Settings
from .app import make_app
from .connections import Connections

KEY_FILE = "api-key"


class _Server(uvicorn.Server):
    """Calls `on_ready`, and returns after a signal, which uvicorn would raise again."""

    def __init__(self, backend: Backend, on_ready: Callable[[], object]) -> None:
        self._connections = Connections(backend.settings, connection_limit(backend.settings))
        super().__init__(_config(backend, self._connections))
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._connections.start()
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._connections.say_goodbye()
        await super().shutdown(sockets)
        self._connections.stop()

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {
            number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)
        }
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


class Listener:
    """Binds the socket at construction; clients that connect early wait until `serve` runs."""

    def __init__(
        self, settings: Settings, host: str, port: int, on_ready: Callable[[], object] = lambda: None
    ) -> None:
        self.socket = bind(host, port)
        try:
            self.backend = Backend(settings)
            self.url = settings.public_url or _url(host, self.socket.getsockname()[1])
            self.backend.base_url = self.url
            self.server = _Server(self.backend, on_ready)
        except BaseException:
            self.socket.close()
            raise

    def close(self) -> None:
        """Release the socket and the backend, instead of `serve`."""
        self.socket.close()
        self.backend.stop()

    def serve(self) -> None:
        """Serve until `stop`, or in the main thread until SIGTERM or SIGINT."""
        self.server.run(sockets=[self.socket])

    def stop(self) -> None:
        self.server.should_exit = True


def _config(backend: Backend, connections: Connections) -> uvicorn.Config:
    return uvicorn.Config(
        make_app(backend),
        http=cast("type[asyncio.Protocol]", connections.protocol),
        log_config=None,
        lifespan="on",
        access_log=False,
        server_header=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=int(backend.settings.stop_seconds),
        ws="none",
    )


def bind(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 selects a free port. Raises OSError if the port is taken."""
    family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listener = socket.socket(
        family, socket.SOCK_STREAM, socket.IPPROTO_TCP
    )  # otherwise asyncio keeps Nagle's algorithm on
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(512)
    except OSError:
        listener.close()
        raise
    return listener


def set_key(listener: Listener, folder: Path | None, key: str | None) -> str:
    """Set the administrator's key and return it; closes the listener if the key is invalid."""
    try:
        return admin_key(listener.backend, folder, key)
    except BaseException:
        listener.close()
        raise


def admin_key(backend: Backend, folder: Path | None, key: str | None) -> str:
    """The administrator's key: the given one, else the one in the folder, else a new one stored there."""
    path = folder / KEY_FILE if folder is not None else None
    if key is None and path is not None and path.exists():
        key = _kept_key(path)
    elif key and not _is_key(key):
        raise StartError("the administrator's key has a blank or a special character; choose another one")
    with backend.database.write() as connection:
        key = set_server_key(connection, key)
    if path is not None:
        write_text(path, key + "\n")
    return key


def _kept_key(path: Path) -> str:
    key = read_text(path).strip()
    if not _is_key(key):
        what = "is empty" if not key else "does not hold a key"
        raise StartError(
            f"the administrator's key, {path}, {what}. Delete it to get a new one, or set --api-key"
        )
    return key


def _is_key(key: str) -> bool:
    """Whether an Authorization header can hold the key."""
    return bool(key) and key.isascii() and key.isprintable() and " " not in key


def _url(host: str, port: int) -> str:
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)
    return f"http://[{host}]:{port}" if ":" in host and not host.startswith("[") else f"http://{host}:{port}"
