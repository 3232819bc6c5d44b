"""A server that does what no healthy server does: byte for byte what its script says."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field


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


@dataclass
class RawServer:
    """The requests it saw, and its URL."""

    url: str
    script: list[Say]
    seen: list[Seen] = field(default_factory=list)

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


@contextmanager
def serve(script: Iterable[Say]) -> Generator[RawServer]:
    """Serve until the block ends. A request that the script does not foresee is not answered."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = RawServer(f"http://127.0.0.1:{listener.getsockname()[1]}", list(script))
    connections: list[socket.socket] = []

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connections.append(connection)
            threading.Thread(target=talk, args=(connection, server), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield server
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        for open_socket in (listener, *connections):
            open_socket.close()


def talk(connection: socket.socket, server: RawServer) -> None:
    stream = connection.makefile("rb")
    try:
        while request := read_request(stream):
            server.seen.append(request)
            if not server.script:
                return
            say = server.script.pop(0)
            connection.sendall(say.content)
            if say.then == "reset":
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            if say.then != "keep":
                stream.close()
                connection.close()
                return
    except OSError:
        return


def read_request(stream: object) -> Seen | None:
    line = stream.readline().decode().strip()  # type: ignore[attr-defined]
    if not line:
        return None
    headers: dict[str, str] = {}
    while header := stream.readline().decode().strip():  # type: ignore[attr-defined]
        name, _, value = header.partition(":")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", 0)))  # type: ignore[attr-defined]
    return Seen(line, headers, body)
