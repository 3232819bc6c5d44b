"""A server that answers what the scenarios ask, at once or after a latency; it checks nothing and computes little.

It looks at the root field of a query only, and answers with whole objects whatever was selected.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import time
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate
from typing import Any

from benchmarks import fixtures
from benchmarks.fixtures import encoded

#: The alias of the root field, if it has one, and the field.
ROOT = re.compile(r"\{\s*(?:(\w+)\s*:\s*)?(\w+)")
#: Paging that the official SDK writes into the query.
SKIP_FIRST = re.compile(r"skip: (\d+) first: (\d+)")
#: A row in the body of an upload.
ROW = b'"row_data"'
#: Latencies that connecting takes, as TCP and TLS do.
ROUND_TRIPS = 2
UPSERT, EXPORT = "adv-upsert-data-rows", "export-data-rows"


class Content:
    """What there is to answer with."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.rows = [encoded(fixtures.data_row(n)) for n in range(options.rows)]
        self.projects = [encoded(fixtures.project(n)) for n in range(options.projects)]
        self.dataset = encoded(fixtures.dataset(options.rows))
        self.user = encoded(fixtures.user())
        self.metadata_schemas = encoded(fixtures.metadata_schemas())
        files = list(fixtures.export_files(options.export_rows, options.export_file_mib * 2**20))
        self.files = [file for file, _ in files]
        self.lines = [lines for _, lines in files]
        self.ends = list(accumulate(map(len, self.files)))


class Stub:
    """Answers requests; tasks are all the state there is."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.url = ""
        self.latency = 0.0
        self.task_seconds = 0.0
        self.tasks: dict[str, tuple[str, float]] = {}
        self.requests = 0
        self.rows_received = 0
        self.fields: dict[str, Callable[[str, dict[str, Any]], bytes]] = {
            "project": lambda query, variables: content.projects[0],
            "projects": self.project_page,
            "dataset": lambda query, variables: content.dataset,
            "dataRow": lambda query, variables: content.rows[0],
            "datasetDataRows": self.row_page,
            "customMetadataOntology": lambda query, variables: content.metadata_schemas,
            "user": self.user,
            "task": self.task,
            "upsertDataRows": lambda query, variables: encoded(self.new_task(UPSERT)),
            "exportDataRowsInCatalog": self.export,
            "successesfulDataRowImports": lambda query, variables: (
                b'{"nodes":[%s],"after":null,"total":1}' % content.rows[0]
            ),
            "failedDataRowImports": lambda query, variables: b'{"results":[],"after":null,"total":0}',
        }

    def graphql(self, body: bytes) -> bytes:
        request = json.loads(body)
        query: str = request["query"]
        variables: dict[str, Any] = request.get("variables") or {}
        root = ROOT.search(query)
        if root is None or root[2] not in self.fields:
            return encoded({"errors": [{"message": f"the stub has no answer to {query:.60}"}]})
        return b'{"data":{"%s":%s}}' % ((root[1] or root[2]).encode(), self.fields[root[2]](query, variables))

    def upload(self, body: bytes) -> bytes:
        self.rows_received += body.count(ROW)
        return b'{"data":{"uploadFile":{"url":"%s/uploaded","filename":"f"}}}' % self.url.encode()

    def project_page(self, query: str, variables: dict[str, Any]) -> bytes:
        written = SKIP_FIRST.search(query)
        skip, first = map(int, written.groups()) if written else (variables["skip"], variables["first"])
        return b"[%s]" % b",".join(self.content.projects[skip : skip + first])

    def row_page(self, query: str, variables: dict[str, Any]) -> bytes:
        start = int(variables["from"] or 0)
        end = start + min(variables["first"], 500)
        cursor = b'"%d"' % end if end < len(self.content.rows) else b"null"
        page = b'{"nodes":[%s],"pageInfo":{"hasNextPage":%s,"startCursor":%s,"endCursor":%s}}'
        more = b"false" if cursor == b"null" else b"true"
        return page % (b",".join(self.content.rows[start:end]), more, cursor, cursor)

    def user(self, query: str, variables: dict[str, Any]) -> bytes:
        if "createdTasks" not in query:
            return self.content.user
        return b'{"createdTasks":[%s]}' % encoded(self.known_task(variables))

    def export(self, query: str, variables: dict[str, Any]) -> bytes:
        return encoded({"taskId": self.new_task(EXPORT)["id"], "isStreamable": True})

    def task(self, query: str, variables: dict[str, Any]) -> bytes:
        task = self.known_task(variables)
        wanted = "ERRORS" not in variables.values()
        if "exportMetadataHeader" in query:
            size = {"totalSize": self.content.ends[-1], "totalLines": sum(self.content.lines)}
            task["exportMetadataHeader"] = size if wanted else None
        if "exportFileFromOffset" in query:
            task["exportFileFromOffset"] = self.export_file(int(variables["offset"])) if wanted else None
        return encoded(task)

    def export_file(self, offset: int) -> dict[str, Any]:
        n = bisect_right(self.content.ends, offset)
        end, line = self.content.ends[n], sum(self.content.lines[:n])
        return {
            "offsets": {"start": end - len(self.content.files[n]), "end": end - 1},
            "lines": {"start": line, "end": line + self.content.lines[n] - 1},
            "file": f"{self.url}/files/{n}",
        }

    def new_task(self, kind: str) -> dict[str, Any]:
        uid = fixtures.identifier("task", len(self.tasks))
        self.tasks[uid] = (kind, time.monotonic())
        return fixtures.task(uid, kind, done=kind == EXPORT)

    def known_task(self, variables: dict[str, Any]) -> dict[str, Any]:
        """The task whose id is somewhere in the variables."""
        text = json.dumps(variables)
        uid = next(uid for uid in reversed(self.tasks) if uid in text)
        kind, started = self.tasks[uid]
        done = kind == EXPORT or time.monotonic() - started >= self.task_seconds
        return fixtures.task(uid, kind, done=done)

    def control(self, settings: dict[str, Any]) -> bytes:
        """Take new settings, tell what came since the last ones, and forget it."""
        told = {"requests": self.requests, "rows_received": self.rows_received}
        self.latency = settings["latency"]
        self.task_seconds = settings["task_seconds"]
        self.requests = self.rows_received = 0
        return encoded(told)


class Connection:
    """The requests of one connection, one after the other."""

    def __init__(self, stub: Stub, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.stub = stub
        self.reader = reader
        self.writer = writer

    async def serve(self) -> None:
        round_trips = ROUND_TRIPS
        try:
            while True:
                target, headers = await self.head()
                body = await self.body(headers)
                if target == "/control":
                    await self.say(self.stub.control(json.loads(body)))
                    continue
                self.stub.requests += 1
                content = self.answer(target, headers, body)
                await asyncio.sleep(self.stub.latency * (1 + round_trips))
                round_trips = 0
                await self.say(content)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.writer.close()

    async def head(self) -> tuple[str, dict[str, str]]:
        first, *lines = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").splitlines()
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        return first.split()[1], headers

    async def body(self, headers: dict[str, str]) -> bytes:
        if headers.get("transfer-encoding", "").lower() != "chunked":
            return await self.reader.readexactly(int(headers.get("content-length", 0)))
        parts: list[bytes] = []
        while size := int(await self.reader.readline(), 16):
            parts.append((await self.reader.readexactly(size + 2))[:-2])
        await self.reader.readline()
        return b"".join(parts)

    def answer(self, target: str, headers: dict[str, str], body: bytes) -> bytes:
        if target.startswith("/files/"):
            return self.stub.content.files[int(target.removeprefix("/files/"))]
        if headers.get("content-type", "").startswith("multipart/"):
            return self.stub.upload(body)
        return self.stub.graphql(body)

    async def say(self, content: bytes) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
        self.writer.write(head.encode() + content)
        await self.writer.drain()


def parser() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(description=__doc__, add_help=False)
    options.add_argument("--rows", type=int, default=10_000, help="data rows of the dataset")
    options.add_argument("--projects", type=int, default=2_000)
    options.add_argument("--export-rows", type=int, default=20_000, help="rows of an export, 2 kB each")
    options.add_argument("--export-file-mib", type=int, default=8, help="size of each of its files")
    return options


async def serve(stub: Stub) -> None:
    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await Connection(stub, reader, writer).serve()

    server = await asyncio.start_server(connected, "127.0.0.1", 0, limit=2**20)
    stub.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    print(stub.url, flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(Stub(Content(parser().parse_args()))))
