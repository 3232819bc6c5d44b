"""Connections with timeouts and a limit, around uvicorn's protocol, which has neither.

Connections of clients that send nothing, send half a request or do not read the response are closed after a timeout.
At the connection limit, the connection that has waited longest for its client is closed for a new one.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from uvicorn.protocols.http.auto import AutoHTTPProtocol

from ..settings import Settings
from .disconnects import log_departure

log = logging.getLogger(__name__)

_SLOWEST = 1024
"""The minimal average rate of a client in bytes per second, after the first minute."""
_FIRST_MINUTE = 60.0
_GOODBYE = 1.0
"""Seconds that clients may pause while the server stops."""
_REFUSAL = b'{"message":"Too many connections. Nothing was done; try again"}'
_REFUSED = (
    b"HTTP/1.1 429 Too Many Requests\r\ncontent-type: application/json\r\nretry-after: 1\r\n"
    b"connection: close\r\ncontent-length: %d\r\n\r\n%b" % (len(_REFUSAL), _REFUSAL)
)


@dataclass
class Patience:
    """The timeouts of the phases of a connection, in seconds."""

    header: float
    body: float
    read: float

    @classmethod
    def of(cls, settings: Settings) -> Patience:
        return cls(settings.header_seconds, settings.body_seconds, settings.read_seconds)


class Connections:
    """All connections of a server; `sweep` closes connections of slow clients. Runs in the event loop."""

    def __init__(self, settings: Settings, limit: int) -> None:
        self.patience = Patience.of(settings)
        self._limit = limit
        self._open: dict[Connection, None] = {}
        self._sweeping: asyncio.Task[None] | None = None

    def protocol(self, **arguments: Any) -> asyncio.Protocol:
        """The protocol factory of uvicorn."""
        inner = cast("Callable[..., Any]", AutoHTTPProtocol)(**arguments)
        inner.access_log = False  # uvicorn logs signed links if its logger has a handler, as in pytest
        return Connection(self, inner)

    def admit(self, connection: Connection) -> bool:
        """Whether another connection is allowed; an idle connection may be closed for it."""
        if len(self._open) >= self._limit:
            idle = [each for each in self._open if each.is_idle]
            if not idle:
                return False
            min(idle, key=lambda each: each.since).drop("to make room for other connections")
        self._open[connection] = None
        return True

    def forget(self, connection: Connection) -> None:
        self._open.pop(connection, None)

    def start(self) -> None:
        self._sweeping = asyncio.get_running_loop().create_task(self._sweep_often())

    def say_goodbye(self) -> None:
        """The server stops: shorten the timeouts."""
        self.patience = Patience(_GOODBYE, _GOODBYE, _GOODBYE)

    def stop(self) -> None:
        if self._sweeping is not None:
            self._sweeping.cancel()

    async def _sweep_often(self) -> None:
        while True:
            await asyncio.sleep(0.5)
            self.sweep(asyncio.get_running_loop().time())

    def sweep(self, now: float) -> None:
        for connection in list(self._open):
            try:
                if (reason := connection.overdue(now, self.patience)) is not None:
                    connection.drop(reason)
            except Exception:  # the other connections must still be checked; the log has the cause
                log.exception("a connection could not be checked")


class Connection(asyncio.Protocol):
    """Delegates to uvicorn's protocol, and records when the client was active."""

    def __init__(self, all: Connections, inner: Any) -> None:
        self._all = all
        self._inner: Any = inner
        self._refused = False
        self._dropped = False
        self._lingering: float | None = None
        """When the server began to discard the rest of a body, before it closes the connection."""
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._phase: tuple[object, bool] = (None, True)
        self._sending: float | None = None
        """When the client began to send in this phase."""
        self._received = 0
        self._heard = 0.0
        self._unread = 0
        self._reading = 0.0
        self._full: tuple[float, int] | None = None
        self.since = self._loop.time()
        """When the phase began."""

    # -- asyncio.Protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        if self._all.admit(self):
            self._inner.connection_made(cast(asyncio.Transport, _Lingering(self._transport, self._linger)))
        else:
            self._refused = True
            self._transport.write(_REFUSED)
            self._transport.close()

    def data_received(self, data: bytes) -> None:
        if self._refused:
            return
        self._heard = self._loop.time()
        if self._lingering is not None:
            return
        self._turn(self._heard)
        if self._sending is None:
            self._sending = self._heard
        self._received += len(data)
        self._inner.data_received(data)

    def eof_received(self) -> bool | None:
        return None if self._refused else self._inner.eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        self._all.forget(self)
        if not self._refused:
            self._log_departure()
            self._inner.connection_lost(exc)

    def pause_writing(self) -> None:
        if not self._refused and self._transport is not None:
            self._full = (self._loop.time(), self._transport.get_write_buffer_size())
            self._inner.pause_writing()

    def resume_writing(self) -> None:
        self._full = None
        if not self._refused:
            self._inner.resume_writing()

    # -- deadlines

    @property
    def is_idle(self) -> bool:
        """Whether no request is in flight; an incomplete request does not count."""
        cycle = self._inner.cycle
        return cycle is None or bool(cycle.response_complete)

    def overdue(self, now: float, patience: Patience) -> str | None:
        """The reason to close the connection, or None."""
        if self._lingering is not None:
            return "its body is not wanted" if now - self._lingering > patience.header else None
        self._turn(now)
        if (reason := self._unread_too_long(now, patience)) is not None:
            return reason
        if self.is_idle:
            started = self.since if self._inner.cycle is None else self._sending
            late = started is not None and now - started > patience.header
            return "its request did not come" if late else None
        sending = self._inner.cycle.more_body and not self._inner.flow.read_paused
        if sending and now - max(self.since, self._heard) > patience.body:
            return "its body did not come"
        if sending and now - (self._sending or now) > _FIRST_MINUTE + self._received / _SLOWEST:
            return "its body came too slowly"
        return None

    def _linger(self) -> bool:
        """Whether to close later: a client that still sends would see a reset instead of its response."""
        cycle = self._inner.cycle
        if self._transport is None or cycle is None or not cycle.more_body or cycle.disconnected:
            return False
        self._lingering = self._loop.time()
        self._transport.resume_reading()
        if self._transport.can_write_eof():
            self._transport.write_eof()
        return True

    def drop(self, reason: str) -> None:
        """Close at once, without waiting for unread output."""
        log.info("a connection is closed: %s", reason)
        self._dropped = True
        self._all.forget(self)
        if self._transport is not None:
            self._transport.abort()

    def _log_departure(self) -> None:
        """Log a client that disconnects while its request is in flight. `app.py` logs incomplete bodies."""
        self._turn(self._loop.time())
        cycle = self._inner.cycle
        if self._dropped or self._lingering is not None:
            return
        if not self.is_idle and not cycle.more_body:
            log_departure(cycle.scope)
        elif self.is_idle and self._sending is not None:
            log.info("a client left before it had sent the headers of a request")

    def _turn(self, now: float) -> None:
        """A phase begins with each request, and with the end of each response."""
        phase = (self._inner.cycle, self.is_idle)
        if phase != self._phase:
            self._phase, self.since = phase, now
            self._sending, self._received = None, 0

    def _unread_too_long(self, now: float, patience: Patience) -> str | None:
        unread = self._transport.get_write_buffer_size() if self._transport is not None else 0
        if unread == 0 or unread != self._unread:
            self._unread, self._reading = unread, now
        if unread and now - self._reading > patience.read:
            return "its answer is not read"
        if self._full is not None and now - self._full[0] > 2 * _FIRST_MINUTE + self._full[1] / _SLOWEST:
            return "its answer is read too slowly"
        return None


class _Lingering:
    """uvicorn's transport, which closes only after the client has sent everything or a timeout."""

    def __init__(self, transport: asyncio.Transport, linger: Callable[[], bool]) -> None:
        self._transport = transport
        self._linger = linger
        self._closing = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def is_closing(self) -> bool:
        return self._closing or self._transport.is_closing()

    def close(self) -> None:
        if self.is_closing() or not self._linger():
            self._transport.close()
        self._closing = True
