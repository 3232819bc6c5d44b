"""An async client in several event loops."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Iterator

import httpx
import pytest

from labelbox_gen import AsyncClient, HttpConfig
from labelbox_gen.exceptions import LabelboxError
from labelbox_gen.server import RunningServer

from .conftest import Run


@pytest.fixture
def client(labelbox_server: RunningServer) -> Iterator[AsyncClient]:
    client = AsyncClient(labelbox_server.add_organization(), labelbox_server.endpoint)
    yield client
    asyncio.run(client.close())


async def work(client: AsyncClient, calls: int = 3) -> int:
    dataset = await client.create_dataset(name="d")
    task = await dataset.create_data_rows({"row_data": f"t{n}"} for n in range(calls))
    await task.wait_till_done()
    await asyncio.gather(*[client.get_user() for _ in range(30)])
    return len([row async for row in dataset.data_rows()])


def test_one_loop_after_the_other(client: AsyncClient) -> None:
    assert [asyncio.run(work(client)) for _ in range(3)] == [3, 3, 3]


def test_connections_are_closed_with_their_loop(client: AsyncClient) -> None:
    used: list[httpx.AsyncClient] = []

    async def note() -> None:
        await client.get_user()
        used.append(client.transport._http)

    for _ in range(3):
        asyncio.run(note())
    assert len(set(map(id, used))) == 3
    assert all(http.is_closed for http in used)


def test_loops_are_not_kept(client: AsyncClient) -> None:
    for _ in range(5):
        asyncio.run(work(client))
    gc.collect()
    closed = [
        each for each in gc.get_objects() if isinstance(each, asyncio.AbstractEventLoop) and each.is_closed()
    ]
    ours = [
        loop
        for loop in closed
        if any(loop is place[1] for place in client.transport._connections._local._values)
    ]
    assert len(ours) <= 1


def test_loops_of_two_threads_at_the_same_time(client: AsyncClient) -> None:
    found: list[int] = []
    meeting = threading.Barrier(3)

    def thread() -> None:
        meeting.wait()
        found.append(asyncio.run(work(client)))

    threads = [threading.Thread(target=thread) for _ in range(3)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert found == [3, 3, 3]


def test_a_list_is_iterated_in_another_loop_than_it_was_made(client: AsyncClient) -> None:
    async def make() -> None:
        for n in range(3):
            await client.create_project(name=f"p{n}")

    asyncio.run(make())
    projects = client.get_projects()

    async def count() -> int:
        return len([each async for each in projects])

    assert [asyncio.run(count()) for _ in range(2)] == [3, 3]


def test_waiting_for_a_free_place_belongs_to_a_loop(labelbox_server: RunningServer) -> None:
    client = AsyncClient(
        labelbox_server.add_organization(), labelbox_server.endpoint, http=HttpConfig(concurrency=1)
    )
    assert [asyncio.run(work(client)) for _ in range(2)] == [3, 3]


def test_closing_in_one_loop_closes_all(client: AsyncClient) -> None:
    other = asyncio.new_event_loop()
    other.run_until_complete(client.get_user())

    async def close() -> None:
        await client.get_user()
        await client.close()

    asyncio.run(close())
    with pytest.raises(LabelboxError, match="the client is closed"):
        other.run_until_complete(client.get_user())
    other.run_until_complete(asyncio.sleep(0.01))
    other.run_until_complete(other.shutdown_asyncgens())
    other.close()


def test_closing_leaves_no_coroutine_to_a_loop_that_never_runs_again(run_script: Run) -> None:
    done = run_script(
        """
        client = AsyncClient(endpoint=ENDPOINT)
        other = asyncio.new_event_loop()
        other.run_until_complete(client.get_user())
        asyncio.run(client.close())
        other.close()
        """
    )
    assert done.returncode == 0
    assert "never awaited" not in done.stderr


def test_a_ready_httpx_client_says_that_it_has_one_loop(labelbox_server: RunningServer) -> None:
    ready = httpx.AsyncClient()
    client = AsyncClient(labelbox_server.api_key, labelbox_server.endpoint, http=ready)

    async def first() -> None:
        await client.get_user()
        await ready.aclose()

    loop = asyncio.new_event_loop()
    loop.run_until_complete(client.get_user())
    with pytest.raises(LabelboxError, match=r"another event loop .*\n.*HttpConfig"):
        asyncio.run(client.get_user())  # type: ignore[arg-type]
    loop.run_until_complete(first())
    loop.close()


def test_without_asyncio_it_says_so(client: AsyncClient) -> None:
    with pytest.raises(LabelboxError, match="no asyncio event loop"):
        client.get_user().send(None)  # type: ignore[attr-defined]


def test_tests_with_a_loop_each_share_a_client(run_script: Run) -> None:
    done = run_script(
        """
        import unittest
        client = AsyncClient(endpoint=ENDPOINT)
        class Case(unittest.IsolatedAsyncioTestCase):
            async def test_a(self): await client.get_user()
            async def test_b(self): await client.get_user()
        unittest.main(verbosity=0)
        """
    )
    assert done.returncode == 0
    assert "ResourceWarning" not in done.stderr
