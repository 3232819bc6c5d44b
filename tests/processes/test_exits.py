"""Scripts that end without closing their client."""

from __future__ import annotations

import time

import pytest

from tests.transport.raw_server import Say, data, serve

from .conftest import Run

SCRIPTS = {
    "sync": """
        client = Client(endpoint=ENDPOINT)
        print(len(list(client.get_projects())))
    """,
    "sync in a function": """
        def work():
            client = Client(endpoint=ENDPOINT)
            print(len(list(client.get_projects())))
        work()
    """,
    "sync, exception": """
        client = Client(endpoint=ENDPOINT)
        for n in range(3): client.create_project(name=f"p{n}")
        raise SystemExit(len(list(client.get_projects())) - 3)
    """,
    "sync, list half read": """
        client = Client(endpoint=ENDPOINT)
        for n in range(3): client.create_project(name=f"p{n}")
        projects = iter(client.get_projects())
        next(projects)
    """,
    "sync, upload": """
        client = Client(endpoint=ENDPOINT)
        dataset = client.create_dataset(name="d")
        dataset.create_data_rows({"row_data": f"t{n}"} for n in range(5)).wait_till_done()
    """,
    "async": """
        async def main():
            client = AsyncClient(endpoint=ENDPOINT)
            print(len([p async for p in client.get_projects()]))
        asyncio.run(main())
    """,
    "async, global": """
        client = AsyncClient(endpoint=ENDPOINT)
        async def main():
            await client.create_project(name="p")
        for _ in range(3): asyncio.run(main())
    """,
    "async, list half read": """
        client = AsyncClient(endpoint=ENDPOINT)
        async def main():
            for n in range(3): await client.create_project(name=f"p{n}")
            async for project in client.get_projects():
                break
        asyncio.run(main())
    """,
    "async, tasks in flight": """
        client = AsyncClient(endpoint=ENDPOINT)
        async def main():
            for _ in range(5): asyncio.ensure_future(client.get_user())
            await asyncio.sleep(0.01)
        asyncio.run(main())
    """,
    "async, loop not closed": """
        client = AsyncClient(endpoint=ENDPOINT)
        loop = asyncio.new_event_loop()
        loop.run_until_complete(client.get_user())
        import atexit
        atexit.register(loop.close)
    """,
    "async, loop closed by hand": """
        client = AsyncClient(endpoint=ENDPOINT)
        loop = asyncio.new_event_loop()
        loop.run_until_complete(client.get_user())
        loop.close()
    """,
    "async, two loops closed by hand": """
        client = AsyncClient(endpoint=ENDPOINT)
        for _ in range(2):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(client.get_user())
            loop.close()
    """,
    "async, collected": """
        async def main():
            for _ in range(3):
                client = AsyncClient(endpoint=ENDPOINT)
                await client.get_user()
                del client
            await asyncio.sleep(0.05)
        asyncio.run(main())
    """,
    "never used": "Client(endpoint=ENDPOINT), AsyncClient(endpoint=ENDPOINT)",
}


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
def test_an_unclosed_client_leaves_no_warning(run_script: Run, script: str) -> None:
    done = run_script(script)
    assert (done.returncode, done.stderr) == (0, "")


def test_an_exception_at_the_end_is_all_that_is_said(run_script: Run) -> None:
    done = run_script(
        """
        client = Client(endpoint=ENDPOINT)
        client.get_user()
        raise ValueError("the script's own")
        """
    )
    assert done.returncode == 1
    assert done.stderr.strip().endswith("ValueError: the script's own")
    assert "ResourceWarning" not in done.stderr


#: The first page comes, then the server goes silent.
PAGE = data(projects=[{"id": f"p{n}", "name": "x"} for n in range(100)])

HALF_READ = {
    "sync": """
        client = Client(endpoint=ENDPOINT)
        projects = iter(client.get_projects())
        next(projects)
        time.sleep(0.2)
    """,
    "sync, in a block": """
        with Client(endpoint=ENDPOINT) as client:
            projects = iter(client.get_projects())
            next(projects)
            time.sleep(0.2)
    """,
    "async": """
        async def main():
            client = AsyncClient(endpoint=ENDPOINT)
            projects = aiter(client.get_projects()) if hasattr(__builtins__, "aiter") else client.get_projects().__aiter__()
            await projects.__anext__()
            await asyncio.sleep(0.2)
        asyncio.run(main())
    """,
    "async, in a block": """
        async def main():
            async with AsyncClient(endpoint=ENDPOINT) as client:
                projects = client.get_projects().__aiter__()
                await projects.__anext__()
                await asyncio.sleep(0.2)
        asyncio.run(main())
    """,
    "interrupted": """
        import signal
        client = Client(endpoint=ENDPOINT)
        threading.Timer(0.5, os.kill, [os.getpid(), signal.SIGINT]).start()
        try:
            list(client.get_projects())
        except KeyboardInterrupt:
            print("interrupted")
    """,
}


@pytest.mark.parametrize("script", HALF_READ.values(), ids=HALF_READ)
def test_a_script_ends_at_once_although_the_server_is_silent(run_script: Run, script: str) -> None:
    def answer(request: object) -> Say:
        time.sleep(0.05)  # far enough away for pages to be fetched ahead
        return Say(PAGE) if len(server.seen) == 1 else Say(b"")

    with serve(answer) as server:
        started = time.monotonic()
        done = run_script(script, server.endpoint)
        elapsed = time.monotonic() - started
    assert (done.returncode, done.stderr) == (0, "")
    assert len(server.seen) > 1
    assert elapsed < 6
