"""A server that does what no healthy server does: byte for byte what its script, or a function, says."""

from __future__ import annotations

import json
import select
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import BinaryIO, TypeAlias

#: Seconds after which the server notices that it shall stop.
POLL = 0.02


@dataclass(frozen=True)
class Say:
    """Send bytes in answer to one request; then keep the connection, close it, or reset it."""

    content: bytes
    then: str = "keep"


@dataclass(frozen=True)
class Seen:
    """A request as it came."""

    line: str
    headers: dict[str, str]
    body: bytes


Answer: TypeAlias = "Callable[[Seen], Say | None]"
"""What is said to a request; None closes the connection. Several threads may ask at a time."""


@dataclass
class RawServer:
    """The requests it saw, and its URL."""

    url: str
    answer: Answer
    seen: list[Seen] = field(default_factory=list)
    stopping: threading.Event = field(default_factory=threading.Event)

    @property
    def endpoint(self) -> str:
        return f"{self.url}/graphql"


def http(body: bytes = b"", status: str = "200 OK", *, length: int | None = None, **headers: object) -> bytes:
    """An answer; `length` is what it claims of its body."""
    lines = {"Content-Length": len(body) if length is None else length, **headers}
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


def data(**members: object) -> bytes:
    """A good GraphQL answer."""
    return http(json.dumps({"data": members}).encode())


def scripted(script: Iterable[Say]) -> Answer:
    """One after another. A request that the script does not foresee gets no answer."""
    steps = list(script)
    return lambda request: steps.pop(0) if steps else None


@contextmanager
def serve(
    script: Iterable[Say] | Answer, *, port: int = 0, tls: ssl.SSLContext | None = None
) -> Generator[RawServer]:
    """Serve until the block ends."""
    answer = script if callable(script) else scripted(script)
    listener = socket.create_server(("127.0.0.1", port))
    scheme = "https" if tls else "http"
    server = RawServer(f"{scheme}://127.0.0.1:{listener.getsockname()[1]}", answer)
    thread = threading.Thread(target=accept, args=(listener, tls, server))
    thread.start()
    try:
        yield server
    finally:
        server.stopping.set()
        thread.join()


def accept(listener: socket.socket, tls: ssl.SSLContext | None, server: RawServer) -> None:
    """One thread for each connection, so that a client may have several."""
    listener.settimeout(POLL)
    threads: list[threading.Thread] = []
    with listener:
        while not server.stopping.is_set():
            with suppress(TimeoutError):
                connection, _ = listener.accept()
                threads.append(threading.Thread(target=talk, args=(connection, tls, server)))
                threads[-1].start()
    for thread in threads:
        thread.join()


def talk(connection: socket.socket, tls: ssl.SSLContext | None, server: RawServer) -> None:
    """Until the script says otherwise, the client goes away or the server stops."""
    connection.settimeout(5)
    with connection, suppress(OSError):
        if tls:
            connection = tls.wrap_socket(connection, server_side=True)
        with connection, connection.makefile("rb") as stream:
            while ready(connection, server) and (request := read_request(stream)):
                server.seen.append(request)
                say = server.answer(request)
                if say is None:
                    return
                connection.sendall(say.content)
                if say.then == "reset":
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                if say.then != "keep":
                    return


def ready(connection: socket.socket, server: RawServer) -> bool:
    """Wait for a request; false when the server stops first."""
    while not server.stopping.is_set():
        if select.select([connection], [], [], POLL)[0]:
            return True
    return False


def read_request(stream: BinaryIO) -> Seen | None:
    line = stream.readline().decode().strip()
    if not line:
        return None
    headers: dict[str, str] = {}
    while header := stream.readline().decode().strip():
        name, _, value = header.partition(":")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", 0)))
    return Seen(line, headers, body)
