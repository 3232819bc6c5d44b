"""Many threads and tasks of one client, and servers that want fewer: in real time, on real sockets."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event, Lock

import pytest

from labelbox_gen import AsyncClient, Client, HttpConfig
from labelbox_gen._runtime.tuning import Tuning, use
from labelbox_gen._sync.http.downloads import download
from labelbox_gen.exceptions import ApiLimitError, InternalServerError, TimeoutError

from .conftest import KEY
from .raw_server import RawServer, Say, Seen, data, http, serve

Start = Callable[..., tuple[RawServer, Client]]

QUERY = "query Q { ok }"
OK = Say(data(ok=1))
THREADS = 8
ONE = HttpConfig(concurrency=1)


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    """The system clock, and rate limits that recover quickly."""
    with use(Tuning(rate_recovery_seconds=0.2, rate_min_per_second=20.0)):
        yield


class Shut:
    """A server that refuses for a while, from its third request on; each refusal says how long it takes still."""

    def __init__(self, seconds: float, status: str = "429 Too Many Requests") -> None:
        self.seconds = seconds
        self.status = status
        self.opens = float("inf")
        self.asked = 0
        self.refused = 0
        self.lock = Lock()

    def __call__(self, request: Seen) -> Say:
        with self.lock:
            self.asked += 1
            if self.asked == 3:
                self.opens = time.monotonic() + self.seconds
            left = self.opens - time.monotonic()
            if self.asked < 3 or left <= 0:
                return OK
            self.refused += 1
            return Say(http(b"{}", self.status, Retry_After=f"{left:.3f}"))


class Bucket:
    """A server that takes so many requests a second."""

    def __init__(self, rate: float) -> None:
        self.rate = rate
        self.tokens = 5.0
        self.at = time.monotonic()
        self.refused = 0
        self.lock = Lock()

    def __call__(self, request: Seen) -> Say:
        with self.lock:
            now = time.monotonic()
            self.tokens = min(5.0, self.tokens + (now - self.at) * self.rate)
            self.at = now
            if self.tokens >= 1:
                self.tokens -= 1
                return OK
            self.refused += 1
            return Say(http(b"{}", "429 Too Many Requests"))


def ask_often(client: Client, calls: int) -> None:
    """From many threads at a time."""
    with ThreadPoolExecutor(THREADS) as pool:
        answers = list(pool.map(lambda _: client.execute(QUERY), range(calls)))
    assert answers == [{"ok": 1}] * calls


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_threads_that_did_not_hear_of_retry_after_wait_as_well(raw: Start, status: str) -> None:
    shut = Shut(0.5, status)
    server, client = raw(answer=shut, http=HttpConfig(concurrency=THREADS // 2))
    ask_often(client, 40)
    assert 1 <= shut.refused <= THREADS // 2  # as many as were in flight; no request came too early
    assert len(server.seen) == 40 + shut.refused


async def test_tasks_that_did_not_hear_of_retry_after_wait_as_well() -> None:
    shut = Shut(0.5)
    with serve(shut) as server:
        async with AsyncClient(KEY, endpoint=server.endpoint, http=HttpConfig(concurrency=5)) as client:
            answers = await asyncio.gather(*(client.execute(QUERY) for _ in range(40)))
    assert answers == [{"ok": 1}] * 40
    assert 1 <= shut.refused <= 5


def test_threads_find_the_rate_of_the_server(raw: Start) -> None:
    bucket = Bucket(200)
    _, client = raw(answer=bucket)
    ask_often(client, 150)
    assert 1 <= bucket.refused <= 75


async def test_tasks_find_the_rate_of_the_server() -> None:
    bucket = Bucket(200)
    with serve(bucket) as server:
        async with AsyncClient(KEY, endpoint=server.endpoint) as client:
            answers = await asyncio.gather(*(client.execute(QUERY) for _ in range(150)))
    assert answers == [{"ok": 1}] * 150
    assert 1 <= bucket.refused <= 75


def test_so_many_are_under_way_at_a_time(raw: Start) -> None:
    meeting = Barrier(3, timeout=5)
    inside: set[int] = set()
    most: list[int] = []

    def answer(request: Seen) -> Say:
        inside.add(id(request))
        meeting.wait()
        most.append(len(inside))
        meeting.wait()
        inside.discard(id(request))
        return OK

    _, client = raw(answer=answer, http=HttpConfig(concurrency=3))
    ask_often(client, 12)
    assert most == [3] * 12


class Stuck:
    """A server that answers the first request when it is told to, and all others at once."""

    def __init__(self) -> None:
        self.asked = Event()
        self.go = Event()

    def __call__(self, request: Seen) -> Say:
        if not self.asked.is_set():
            self.asked.set()
            self.go.wait(5)
        return OK


def test_who_stands_in_line_has_a_deadline(raw: Start) -> None:
    stuck = Stuck()
    server, client = raw(answer=stuck, http=ONE)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(client.execute, QUERY)
        stuck.asked.wait(5)
        with pytest.raises(TimeoutError, match="not sent: 1 other requests were in flight") as caught:
            client.execute("mutation M { ok }", timeout=0.05)
        assert not caught.value.maybe_done
        assert "HttpConfig" in str(caught.value)
        stuck.go.set()
        assert first.result() == {"ok": 1}
    assert client.execute(QUERY) == {"ok": 1}
    assert len(server.seen) == 2


async def test_a_task_in_line_has_a_deadline_and_can_be_cancelled() -> None:
    stuck = Stuck()
    with serve(stuck) as server:
        async with AsyncClient(KEY, endpoint=server.endpoint, http=ONE) as client:
            first = asyncio.ensure_future(client.execute(QUERY))
            await asyncio.to_thread(stuck.asked.wait, 5)
            with pytest.raises(TimeoutError, match="not sent: 1 other requests were in flight"):
                await client.execute(QUERY, timeout=0.05)
            cancelled = asyncio.ensure_future(client.execute(QUERY))
            last = asyncio.ensure_future(client.execute(QUERY))
            await asyncio.sleep(0.01)
            cancelled.cancel()
            stuck.go.set()
            assert await asyncio.gather(first, last) == [{"ok": 1}, {"ok": 1}]
            with pytest.raises(asyncio.CancelledError):
                await cancelled
    assert len(server.seen) == 2


def test_a_download_has_a_place_until_it_is_closed(raw: Start) -> None:
    server, client = raw(answer=lambda request: Say(http(b"x" * 100_000)), http=ONE)
    chunks = download(client.transport, f"{server.url}/file")
    next(chunks)
    with pytest.raises(TimeoutError, match="1 other requests were in flight"):
        client.execute(QUERY, timeout=0.05)
    chunks.close()
    assert client.download(f"{server.url}/file") == b"x" * 100_000


def test_a_pause_that_nobody_can_wait_for_is_not_waited_for(raw: Start) -> None:
    years = Say(http(b"{}", "429 Too Many Requests", Retry_After="Fri, 31 Dec 9999 23:59:59 GMT"))
    server, client = raw(years, OK)
    with pytest.raises(ApiLimitError, match=r"Come back in 315360000 s, at 20.* UTC"):
        client.execute(QUERY)
    with pytest.raises(
        ApiLimitError, match=r"not sent: the rate limit allows it in 30\d s, after the deadline"
    ):
        client.create_project(name="x")
    assert len(server.seen) == 1


def test_a_server_in_trouble_that_says_when_is_not_asked_before(raw: Start) -> None:
    server, client = raw(Say(http(b"{}", "503 Busy", Retry_After="200")), OK)
    with pytest.raises(InternalServerError, match="Come back in 200 s"):
        client.execute(QUERY)
    with pytest.raises(ApiLimitError, match="Come back in"):
        client.execute(QUERY)
    assert len(server.seen) == 1


def test_a_client_can_limit_itself(raw: Start) -> None:
    started = time.monotonic()
    _, client = raw(answer=lambda request: OK, http=HttpConfig(requests_per_second=50))
    ask_often(client, 30)
    assert time.monotonic() - started > 20 / 50  # so long at least, however slow the machine


def test_more_requests_than_connections_are_refused() -> None:
    with pytest.raises(ValueError, match="concurrency=21 needs as many max_connections, not 20"):
        HttpConfig(concurrency=21)
