"""A proxy between a client and the embedded server that does to requests what networks and overloaded servers do."""

from __future__ import annotations

import asyncio
import random
import socket
import struct
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

#: What can become of a request. Those with "late" reach the server, whose answer is then lost or late.
REFUSED = "connection refused"
RESET = "reset before the server saw it"
RESET_LATE = "reset after the server answered"
CUT = "the answer ends in its middle"
TRUNCATED = "an answer that is whole for HTTP, but no whole JSON"
LIMITED = "429"
LIMITED_AFTER = "429 with Retry-After"
BAD_GATEWAY = "502"
BAD_GATEWAY_LATE = "502 after the server answered"
UNAVAILABLE = "503"
SLOW = "an answer that trickles"
TWICE = "delivered twice"

#: What happens to files only.
EXPIRED = "403, as for a link that has expired"
EMPTY = "an answer that is whole for HTTP, but has no body"

FAULTS = (
    RESET,
    RESET_LATE,
    CUT,
    TRUNCATED,
    LIMITED,
    LIMITED_AFTER,
    BAD_GATEWAY,
    BAD_GATEWAY_LATE,
    UNAVAILABLE,
    SLOW,
    TWICE,
)

#: What to do to a request, by its number and its bytes; None lets it pass.
Plan = Callable[[int, bytes], "str | None"]


def passing(number: int, request: bytes) -> None:
    """No fault."""


def sometimes(seed: int, share: float = 0.3, faults: Sequence[str] = FAULTS) -> Plan:
    """Faults at random, the same for the same seed; never more than three requests in a row."""
    chance, row = random.Random(seed), 0

    def plan(number: int, request: bytes) -> str | None:
        nonlocal row
        hit = row < 3 and chance.random() < share
        row = row + 1 if hit else 0
        return chance.choice(faults) if hit else None

    return plan


def at(*numbers: int, fault: str, of: bytes = b"") -> Plan:
    """A fault for some of the requests that hold certain bytes, counted from 0."""
    count = -1

    def plan(number: int, request: bytes) -> str | None:
        nonlocal count
        if of not in request:
            return None
        count += 1
        return fault if count in numbers else None

    return plan


@dataclass
class Proxy:
    """Where it listens, and the plan that it follows; both may change while it runs."""

    upstream: str
    plan: Plan = passing
    delay: float = 0.0
    """Seconds that every answer takes longer."""
    port: int = 0
    seen: list[str] = field(default_factory=list[str])
    """The fault of each request, or an empty text."""
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _server: asyncio.Server | None = None
    _connections: set[asyncio.Task[None]] = field(default_factory=set)
    """Event loops hold tasks weakly; a connection whose client was killed would be collected."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def endpoint(self) -> str:
        return f"{self.url}/graphql"

    def refuse(self) -> None:
        """Connections are refused from here on."""
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()

    def accept(self) -> None:
        """Connections are taken again."""
        asyncio.run_coroutine_threadsafe(self._start(), self._loop).result()

    async def _start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, limit=1 << 20)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _stop(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, request after request."""
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)
        try:
            with suppress(OSError, asyncio.IncompleteReadError):
                while self._server is not None and await self._answer(await _message(reader), writer):
                    pass
        finally:
            writer.transport.abort()

    async def _answer(self, request: bytes, writer: asyncio.StreamWriter) -> bool:
        """Whether the connection goes on."""
        fault = self.plan(len(self.seen), request)
        self.seen.append(fault or "")
        if self.delay:
            await asyncio.sleep(self.delay)
        if fault == RESET:
            return _reset(writer)
        if fault in REFUSALS:
            writer.write(REFUSALS[fault])
            return True
        if fault == TWICE:
            await self._forward(request)
        answer = await self._forward(request)
        if fault == RESET_LATE:
            return _reset(writer)
        if fault == BAD_GATEWAY_LATE:
            writer.write(REFUSALS[BAD_GATEWAY])
            return True
        if fault == CUT:
            writer.write(answer[: len(answer) // 2 + 1])
            writer.write_eof()
            await writer.drain()
            await asyncio.sleep(0.05)  # closing at once would reset the connection
            return False
        if fault == TRUNCATED:
            answer = _truncated(answer)
        if fault == SLOW:
            third = len(answer) // 3
            writer.write(answer[:third])
            await writer.drain()
            await asyncio.sleep(0.1)
            answer = answer[third:]
        writer.write(answer)
        await writer.drain()
        return True

    async def _forward(self, request: bytes) -> bytes:
        upstream = urlsplit(self.upstream)
        reader, writer = await asyncio.open_connection(upstream.hostname, upstream.port, limit=1 << 20)
        try:
            writer.write(request)
            await writer.drain()
            return await _message(reader)
        finally:
            writer.transport.abort()


def _refusal(status: str, *headers: str) -> bytes:
    body = b"<html>overloaded</html>"
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


REFUSALS = {
    LIMITED: _refusal("429 Too Many Requests"),
    LIMITED_AFTER: _refusal("429 Too Many Requests", "Retry-After: 0.01"),
    BAD_GATEWAY: _refusal("502 Bad Gateway"),
    UNAVAILABLE: _refusal("503 Service Unavailable"),
    EXPIRED: _refusal("403 Forbidden"),
    EMPTY: b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
}


def _truncated(answer: bytes) -> bytes:
    head, _, body = answer.partition(b"\r\n\r\n")
    short = body[: len(body) // 2]
    kept = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length")]
    return b"\r\n".join([*kept, b"Content-Length: %d" % len(short), b"", short])


def _reset(writer: asyncio.StreamWriter) -> bool:
    connection: socket.socket = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
    return False


async def _message(reader: asyncio.StreamReader) -> bytes:
    """A request or an answer with its body."""
    head = await reader.readuntil(b"\r\n\r\n")
    lower = head.lower()
    if b"\r\ncontent-length:" in lower:
        length = int(lower.split(b"\r\ncontent-length:")[1].split(b"\r\n")[0])
        return head + await reader.readexactly(length)
    if b"\r\ntransfer-encoding: chunked" in lower:
        body = b""
        while not body.endswith(b"0\r\n\r\n"):
            body += await reader.readuntil(b"\r\n")
        return head + body
    return head


@contextmanager
def proxied(upstream: str, plan: Plan = passing, delay: float = 0.0) -> Generator[Proxy]:
    """A running proxy before the server at `upstream`."""
    proxy = Proxy(upstream, plan, delay)
    thread = threading.Thread(target=_run, args=[proxy._loop], name="proxy", daemon=True)
    thread.start()
    proxy.accept()
    try:
        yield proxy
    finally:
        proxy.refuse()
        asyncio.run_coroutine_threadsafe(_cancel_all(), proxy._loop).result()
        proxy._loop.call_soon_threadsafe(proxy._loop.stop)
        thread.join()
        proxy._loop.close()


def _run(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    loop.run_forever()


async def _cancel_all() -> None:
    """Connections that were taken last begin their task a moment later."""
    for _ in range(3):
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0.01)
