"""Clients in child processes."""

from __future__ import annotations

import pytest

from .conftest import Run

FORKED = {
    "calls in parallel": """
        client = Client(endpoint=ENDPOINT)
        names = [client.create_dataset(name=f"d{n}").uid for n in range(3)]
        def child(n, queue):
            document = "query A($i: ID!) { dataset(where: {id: $i}) { id } }"
            found = [client.execute(document, {"i": names[n]})["dataset"]["id"] for _ in range(30)]
            queue.put(set(found) == {names[n]})
        context = multiprocessing.get_context("fork")
        queue = context.Queue()
        children = [context.Process(target=child, args=(n, queue)) for n in range(3)]
        for each in children: each.start()
        found = [client.get_dataset(names[0]).uid for _ in range(30)]
        assert [queue.get(timeout=15) for _ in children] == [True] * 3
        assert set(found) == {names[0]}
        for each in children: each.join()
    """,
    "an upload after an upload": """
        client = Client(endpoint=ENDPOINT)
        dataset = client.create_dataset(name="d")
        dataset.create_data_rows([{"row_data": "a", "global_key": "a"}]).wait_till_done()
        def child():
            dataset.create_data_rows([{"row_data": "b", "global_key": "b"}]).wait_till_done()
        process = multiprocessing.get_context("fork").Process(target=child)
        process.start()
        process.join(15)
        assert process.exitcode == 0
        assert len(list(dataset.data_rows())) == 2
    """,
    "a list begun before": """
        client = Client(endpoint=ENDPOINT)
        for n in range(3): client.create_project(name=f"p{n}")
        projects = client.get_projects()
        assert len(list(projects)) == 3
        pid = os.fork()
        if not pid:
            os._exit(len(list(projects)))
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 3
        assert len(list(projects)) == 3
    """,
    "in the middle of a list": """
        client = Client(endpoint=ENDPOINT)
        from labelbox_gen._runtime.tuning import Tuning
        client.transport.tuning = Tuning(prefetch_min_latency_seconds=-1.0)  # prefetch in any case
        dataset = client.create_dataset(name="d")
        dataset.create_data_rows([{"row_data": str(n)} for n in range(3_000)]).wait_till_done()
        rows = iter(dataset.data_rows())
        next(rows)
        pid = os.fork()
        rest = len(list(rows))
        if not pid:
            os._exit(5 if rest == 2_999 else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 5
        assert rest == 2_999
    """,
    "in the middle of an export": """
        client = Client(endpoint=ENDPOINT)
        dataset = client.create_dataset(name="d")
        dataset.create_data_rows([{"row_data": f"{n}" * 9_000} for n in range(1_000)]).wait_till_done()
        lines = iter(dataset.export())
        next(lines)
        pid = os.fork()
        rest = len(list(lines))
        if not pid:
            os._exit(5 if rest == 999 else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 5
        assert rest == 999
    """,
    "while threads hold every lock": """
        client = Client(endpoint=ENDPOINT, http=HttpConfig(concurrency=2))
        client.get_user()  # imports what it needs: Python's own import locks do not survive a fork
        stop = threading.Event()
        def busy():
            while not stop.is_set(): client.get_user()
        threads = [threading.Thread(target=busy, daemon=True) for _ in range(6)]
        for thread in threads: thread.start()
        for _ in range(10):
            pid = os.fork()
            if not pid:
                client.get_user()
                client.close()
                os._exit(7)
            assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 7
        stop.set()
        for thread in threads: thread.join()
    """,
    "closed in the child": """
        client = Client(endpoint=ENDPOINT)
        client.get_user()
        pid = os.fork()
        if not pid:
            client.close()
            os._exit(3)
        os.waitpid(pid, 0)
        client.get_user()
    """,
    "a child that ends by itself": """
        client = Client(endpoint=ENDPOINT)
        client.get_user()
        pid = os.fork()
        client.get_user()
        if pid:
            assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
            client.get_user()
    """,
    "an async client": """
        client = AsyncClient(endpoint=ENDPOINT)
        asyncio.run(client.get_user())
        def child():
            asyncio.run(client.get_user())
        process = multiprocessing.get_context("fork").Process(target=child)
        process.start()
        process.join(15)
        assert process.exitcode == 0
        asyncio.run(client.get_user())
    """,
    "from within an event loop": """
        client = AsyncClient(endpoint=ENDPOINT)
        def child():
            asyncio.run(client.get_user())
        async def main():
            await client.get_user()
            process = multiprocessing.get_context("fork").Process(target=child)
            process.start()
            while process.is_alive():
                await client.get_user()
            assert process.exitcode == 0
        asyncio.run(main())
    """,
}


@pytest.mark.parametrize("script", FORKED.values(), ids=FORKED)
def test_a_forked_child_has_its_own_connections(run_script: Run, script: str) -> None:
    done = run_script(script)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("method", ["spawn", "forkserver", "fork"])
def test_a_process_pool_takes_clients_and_their_methods(run_script: Run, method: str) -> None:
    done = run_script(
        f"""
        from concurrent.futures import ProcessPoolExecutor
        def name(client, uid):
            return client.get_project(uid).name
        def name_of_async(client, uid):
            async def get(): return (await client.get_project(uid)).name
            return asyncio.run(get())
        if __name__ == "__main__":
            client = Client(endpoint=ENDPOINT)
            uids = [client.create_project(name=f"p{{n}}").uid for n in range(3)]
            context = multiprocessing.get_context("{method}")
            with ProcessPoolExecutor(2, mp_context=context) as pool:
                assert sorted(pool.map(name, [client] * 3, uids)) == ["p0", "p1", "p2"]
                assert pool.submit(name_of_async, AsyncClient(endpoint=ENDPOINT), uids[0]).result() == "p0"
                assert pool.submit(client.execute, "{{ user {{ id }} }}").result()["user"]["id"]
        """
    )
    assert (done.returncode, done.stderr) == (0, "")
