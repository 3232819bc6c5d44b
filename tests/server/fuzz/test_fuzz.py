"""Random requests do not crash the server, corrupt its data or leak memory.

FUZZ_SEED and FUZZ_COUNT select the seed and number of requests; failure messages contain the seed.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from graphql import build_client_schema, get_introspection_query

from labelbox_gen import Client
from labelbox_gen.server.features.catalog import FIELDS

from .bodies import Bodies
from .documents import Documents
from .files import Files
from .server import Server, served
from .things import Things
from .values import Values

SEED = int(os.environ.get("FUZZ_SEED", "20261127"))
COUNT = int(os.environ.get("FUZZ_COUNT", "1500"))
GROWTH = 80_000_000
"""Maximum growth of memory in bytes during the second half of the requests; caches fill in the first."""

SERVED = set(FIELDS)


class Fuzz:
    def __init__(self, server: Server, client: Client) -> None:
        schema = build_client_schema(server.data(get_introspection_query(descriptions=False)))
        self._random = Random(SEED)
        self._server = server
        self._values = Values(self._random)
        self.things = Things(server, client, self._values)
        self._documents = Documents(schema, self._values, self._random)
        self._files = Files(self._values)
        self._bodies = Bodies(self._random, self._links, self._ids)
        self.codes: dict[str, int] = {}

    def run(self, count: int) -> None:
        for number in range(count):
            if number % 400 == 0:
                self.things.make()
            if number % 10 == 7:
                self.things.feed(*self._files.next())
            self._raw() if number % 5 == 0 else self._document()

    def _document(self) -> None:
        body = self._documents.next(SERVED)
        status, answer = self._server.post(body.encode())
        errors = answer.get("errors") or ([] if status == 200 else [{"message": answer.get("message")}])
        assert status < 500, self._report(body, answer)
        assert not any(_is_internal(error) for error in errors), self._report(body, answer)
        for error in errors:
            self._check(error, body)
            code = error.get("extensions", {}).get("code", str(status))
            self.codes[code] = self.codes.get(code, 0) + 1
        if not errors:
            self.codes["OK"] = self.codes.get("OK", 0) + 1
        self._learn(answer.get("data"))

    def _check(self, error: dict[str, Any], body: str) -> None:
        """Errors must have a path, in the response or in the request."""
        extensions = error.get("extensions", {})
        if extensions.get("code") == "MALFORMED_REQUEST" and "nested more than" not in error["message"]:
            assert error.get("path") or extensions.get("path") or error.get("locations"), self._report(
                body, error
            )

    def _raw(self) -> None:
        request = self._bodies.next()
        status = self._server.send(*request)
        assert status is None or status < 500, self._report(repr(request), status)

    def _learn(self, value: Any) -> None:
        """Collect ids from responses for later requests."""
        if isinstance(value, dict):
            for name, kind in (("id", value.get("__typename")), ("jobId", "job"), ("taskId", "task")):
                if isinstance(value.get(name), str) and value[name] and kind:
                    self._values.learn(kind, value[name])
            for item in value.values():
                self._learn(item)
        elif isinstance(value, list):
            for item in value[:5]:
                self._learn(item)

    def _ids(self) -> list[str]:
        return [id for known in self._values.ids.values() for id in known]

    def _links(self) -> list[str]:
        return [link[len(self._server.address) :] for link in self._values.links]

    def _report(self, request: str, answer: object) -> str:
        return f"FUZZ_SEED={SEED}\n{request[:3_000]}\n{str(answer)[:1_000]}\n{self._server.traceback()}"


def _is_internal(error: dict[str, Any]) -> bool:
    """Refusals by validation rules have the same code, with another status."""
    extensions = error.get("extensions", {})
    return extensions.get("code") == "INTERNAL_SERVER_ERROR" and extensions["exception"]["status"] == 500


@pytest.fixture
def server(tmp_path: Path) -> Generator[Server]:
    with served(tmp_path / "log") as server:
        yield server


@pytest.mark.timeout(max(120, COUNT // 10))
def test_random_requests_do_not_crash_the_server(server: Server):
    with Client(
        server.key, endpoint=f"{server.address}/graphql", rest_endpoint=f"{server.address}/api/v1"
    ) as client:
        fuzz = Fuzz(server, client)
        fuzz.run(COUNT // 2)
        fuzz.things.read_all()
        before = server.memory()
        fuzz.run(COUNT // 2)
        fuzz.things.read_all()
    print(sorted(fuzz.codes.items()))
    assert server.memory() - before < GROWTH, f"FUZZ_SEED={SEED}"
    assert (found := server.traceback()) is None, f"FUZZ_SEED={SEED}\n{found}"
