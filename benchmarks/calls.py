"""What the SDK adds to a call and to a page, beside bare httpx and a JSON parser on the same server."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
from pydantic_core import from_json, to_json

from labelbox_gen import Client, Dataset, Project
from labelbox_gen_graphql import operations

CALLS = 100
ROWS = 4000

READY = re.compile(r"ready: (\S+) key=(\S+)")


@dataclass
class Scenarios:
    """Ours and the limit, on one server."""

    client: Client
    bare: httpx.Client
    url: str
    project: Project
    dataset: Dataset

    def call(self) -> tuple[float, float]:
        """CPU milliseconds of one `get_project`."""
        return _cpu(self._our_calls) / CALLS * 1e3, _cpu(self._bare_calls) / CALLS * 1e3

    def page(self) -> tuple[float, float]:
        """CPU microseconds of one data row, read in pages."""
        return _cpu(self._our_rows) / ROWS * 1e6, _cpu(self._bare_rows) / ROWS * 1e6

    def _our_calls(self) -> None:
        for _ in range(CALLS):
            assert self.client.get_project(self.project.uid).name

    def _bare_calls(self) -> None:
        for _ in range(CALLS):
            assert self._ask(operations.GET_PROJECT.document, {"id": self.project.uid})["project"]["name"]

    def _our_rows(self) -> None:
        assert sum(len(row.global_key or "") for row in self.dataset.data_rows()) > ROWS

    def _bare_rows(self) -> None:
        size, cursor = 0, None
        while True:
            variables = {"id": self.dataset.uid, "first": 500, "from": cursor}
            page = self._ask(operations.PAGE_DATASET_DATA_ROWS.document, variables)["datasetDataRows"]
            size += sum(len(row["globalKey"]) for row in page["nodes"])
            cursor = page["pageInfo"]["startCursor"]
            if not cursor:
                break
        assert size > ROWS

    def _ask(self, query: str, variables: dict[str, Any]) -> Any:
        return from_json(
            self.bare.post(self.url, content=to_json({"query": query, "variables": variables})).content
        )["data"]


@contextmanager
def bench() -> Generator[Scenarios]:
    """A server in a process of its own, with a project and a dataset of data rows."""
    serve = [sys.executable, "-m", "labelbox_gen.cli", "serve", "--port", "0", "--data", ":memory:"]
    with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            url, key = READY.findall(server.stdout.readline())[0]
            with _connected(url, key) as scenarios:
                yield scenarios
        finally:
            server.terminate()


@contextmanager
def _connected(url: str, key: str) -> Generator[Scenarios]:
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    with Client(api_key=key, endpoint=url) as client, httpx.Client(headers=headers, timeout=60) as bare:
        project = client.create_project(name="bench")
        dataset = client.create_dataset(name="bench")
        rows = ({"row_data": f"https://example.com/{n}.png", "global_key": f"key-{n}"} for n in range(ROWS))
        dataset.create_data_rows(rows).wait_till_done()
        yield Scenarios(client, bare, url, project, dataset)


def _cpu(work: Callable[[], None]) -> float:
    """CPU seconds of this process, all its threads."""
    started = time.process_time()
    work()
    return time.process_time() - started
