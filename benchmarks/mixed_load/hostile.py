"""Clients that misbehave, over plain sockets, and what the server must answer them."""

from __future__ import annotations

import json
import random
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit

from .ledger import Failure, Ledger

QUERY = json.dumps({"query": "{ user { email } }"}).encode()
_WAIT = 40.0
"""Seconds for an answer; the server closes half requests earlier."""
_BAD = (
    b"",
    b"{",
    b"[]",
    b'"query"',
    b"\xff\xfe",
    b'{"query": "{"}',
    b'{"query": "{ nothing }"}',
    b'{"query": 5}',
    b'{"query": "{ user { email } }", "variables": []}',
    json.dumps(
        {"query": "query($n: String!){projects(where:{name:$n}){id}}", "variables": {"n": "\ud800"}}
    ).encode(),
    json.dumps({"query": "{ projects(first: " + "9" * 5000 + ") { id } }"}).encode(),
    json.dumps({"query": "{ projects { " * 40 + "id" + " } }" * 40}).encode(),
)


class Hostile:
    """`step` does one thing that no client should do; an answer of another kind than expected is a failure."""

    def __init__(self, url: str, key: str, limited: str, chance: random.Random, ledger: Ledger) -> None:
        self._address = (urlsplit(url).hostname or "", urlsplit(url).port or 80)
        self._key, self._limited = key, limited
        self._chance = chance
        self._ledger = ledger

    def step(self) -> None:
        name, (expected, action) = self._chance.choice(list(self._actions().items()))
        started = time.monotonic()
        try:
            status = action()
            if status not in expected:
                raise AssertionError(f"HTTP {status}")
        except (AssertionError, OSError) as error:
            self._ledger.failures.append(
                Failure(f"fault: {name}", started, time.monotonic(), f"{type(error).__name__}: {error}", True)
            )
        else:
            self._ledger.samples.append((f"fault: {name}", time.monotonic() - started))

    def _actions(self) -> dict[str, tuple[set[int], Callable[[], int]]]:
        """What is done, and the statuses that are right for it; 0 is a connection closed without an answer."""
        return {
            "leaves in the middle of a body": ({0}, self._leave_in_body),
            "leaves before the answer": ({0}, self._leave_before_answer),
            "sends half a request": ({0, 408}, self._half),
            "sends a body slowly": ({200}, self._slow),
            "wrong key with a body": ({401}, self._wrong_key),
            "malformed input": ({200, 400}, self._malformed),
            "too many requests": ({200, 429}, self._flood),
        }

    def _connect(self) -> socket.socket:
        return socket.create_connection(self._address, timeout=_WAIT)

    def _head(self, length: int, key: str | None = None) -> bytes:
        return (
            f"POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {key or self._key}\r\n"
            f"Content-Type: application/json\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n"
        ).encode()

    def _leave_in_body(self) -> int:
        with self._connect() as connection:
            connection.sendall(self._head(1_000_000) + b"{" * self._chance.randrange(100_000))
        return 0

    def _leave_before_answer(self) -> int:
        with self._connect() as connection:
            connection.sendall(self._head(len(QUERY)) + QUERY)
            time.sleep(self._chance.uniform(0, 0.02))
        return 0

    def _half(self) -> int:
        whole = self._head(len(QUERY)) + QUERY
        with self._connect() as connection:
            connection.sendall(whole[: self._chance.randrange(1, len(whole) - 1)])
            return _status(connection)

    def _slow(self) -> int:
        with self._connect() as connection:
            connection.sendall(self._head(len(QUERY)))
            for position in range(len(QUERY)):
                connection.sendall(QUERY[position : position + 1])
                time.sleep(0.1)
            return _status(connection)

    def _wrong_key(self) -> int:
        with self._connect() as connection:
            connection.sendall(self._head(5_000_000, "wrong"))
            with suppress(ConnectionError):
                connection.sendall(b" " * 5_000_000)
            return _status(connection)

    def _malformed(self) -> int:
        return self._send(self._key, self._chance.choice(_BAD))

    def _flood(self) -> int:
        """The last status of many requests with a key that has a limit."""
        return [self._send(self._limited, QUERY) for _ in range(200)][-1]

    def _send(self, key: str, body: bytes) -> int:
        with self._connect() as connection:
            connection.sendall(self._head(len(body), key) + body)
            return _status(connection)


def _status(connection: socket.socket) -> int:
    """The status of the answer, 0 if the connection was closed without one."""
    with suppress(ConnectionResetError), connection.makefile("rb") as answer:
        line = answer.readline().split()
        return int(line[1]) if len(line) > 1 else 0
    return 0


def misbehave(hostile: Hostile, until: float, pause: float, chance: random.Random) -> None:
    while time.monotonic() < until:
        hostile.step()
        time.sleep(chance.expovariate(1 / pause))
