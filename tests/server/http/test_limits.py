"""Excessive requests are refused quickly, and the server stays available."""

from __future__ import annotations

import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from labelbox_gen.server import run
from labelbox_gen.server.http.limits import RateLimit, TooMany
from labelbox_gen.server.settings import Settings

COMPLEXITY = "Query complexity limit exceeded"


def fragments(count: int) -> str:
    """Each fragment spreads the next one twice, which expands exponentially."""
    chain = (f"fragment F{n} on Query{{...F{n + 1} a{n}:user{{...U}} ...F{n + 1}}}" for n in range(count))
    return "{...F0}" + "".join(chain) + f"fragment F{count} on Query{{user{{id}}}} fragment U on User{{id}}"


HOSTILE = {
    "depth": "{user{organization" + "{users{organization" * 20 + "{id}" + "}}" * 20 + "}}",
    "nested lists": "{projects(first:1000){labels(first:1000){dataRow{labels(first:1000){id}}}}}",
    "fragments": fragments(60),
    "repeats": "{" + "user{id}" * 1000 + "}",
    "aliases": "{" + "".join(f"a{n}:user{{id}}" for n in range(5000)) + "}",
    "tokens": "{user{" + "id " * 100_000 + "}}",
    "bytes": "{user{id}} #" + "x" * 2_000_000,
    "unparsable depth": "{a" * 30_000,
    "introspection": "{__schema{types{fields{type{fields{type{fields{type{fields{name}}}}}}}}}}",
    "deep literal": "{projects(where:" + "{AND:" * 5_000 + "{}" + "}" * 5_000 + "){id}}",
}


@pytest.mark.parametrize("document", HOSTILE.values(), ids=HOSTILE)
def test_expensive_documents_are_refused_quickly(api, document):
    start = time.monotonic()
    error = api.error(document)
    assert error["message"] == COMPLEXITY
    assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
    assert time.monotonic() - start < 30  # seconds on any machine


PAGES = {
    "literal": ("query{projects(first:SIZE){datasets(first:SIZE){projects(first:SIZE){id}}}}", None),
    "variable": (
        "query($n: Int){projects(first:$n){datasets(first:$n){projects(first:$n){id}}}}",
        {"n": "SIZE"},
    ),
    "default": (
        "query($n: Int = SIZE){projects(first:$n){datasets(first:$n){projects(first:$n){id}}}}",
        None,
    ),
    "default of another operation": (
        "query A($n: Int = 1){projects(first:$n){id}} query B($n: Int = SIZE){...F}"
        "fragment F on Query{projects(first:$n){datasets(first:$n){projects(first:$n){id}}}}",
        None,
    ),
    "text": (
        'query($n: PageSize = "SIZE"){ontologies(where:{search:""},first:$n){nodes{id}}}',
        None,
    ),
    "input": (
        """query{successesfulDataRowImports(data:{taskId:"x",first:SIZE}){nodes{id}}}""",
        None,
    ),
    "input in a variable": (
        """query($d: DataRowImportPageInput!){successesfulDataRowImports(data:$d){nodes{id}}}""",
        {"d": {"taskId": "x", "first": "SIZE"}},
    ),
    "default of an input": (
        """query($d: DataRowImportPageInput! = {taskId:"x",first:SIZE}){successesfulDataRowImports(data:$d){nodes{id}}}""",
        None,
    ),
}


@pytest.mark.parametrize(("document", "variables"), PAGES.values(), ids=PAGES)
def test_page_sizes_count_in_literals_variables_and_defaults(server, document, variables):
    """Small pages succeed, so the page size is the reason for the refusal."""
    from labelbox_gen.server.errors import InvalidQuery
    from labelbox_gen.server.graphql.binding import make_schema, read_sdl
    from labelbox_gen.server.graphql.documents import Documents

    documents = Documents(make_schema(read_sdl(), {}, {}, {}), Settings(Path(), max_complexity=15_000))

    def ask(size: int) -> None:
        text = json.dumps(variables or {}).replace('"SIZE"', str(size))
        documents.get(document.replace("SIZE", str(size)), json.loads(text))

    with pytest.raises(InvalidQuery, match=COMPLEXITY):
        ask(10_000)
    ask(1)


def test_cyclic_fragments_are_refused(api):
    error = api.error("{...A} fragment A on Query{...B} fragment B on Query{...A}")
    assert "Cannot spread fragment 'A' within itself" in error["message"]


def test_ordinary_nesting_is_accepted(api):
    document = "{projects(first:100){labels(first:100){id createdBy{organization{id}}}}}"
    assert api.data(document) == {"projects": []}


def test_the_number_of_values_in_a_filter_is_limited(api):
    ids = [f"c{n:024d}" for n in range(10_001)]
    document = "query($ids: [ID!]){datasets(where:{id_in:$ids}){id}}"
    assert api.data(document, ids=ids[:-1]) == {"datasets": []}
    assert "at most 10000 values" in api.error(document, ids=ids)["message"]


def test_deeply_nested_json_is_refused(api):
    deep = "[" * 100_000 + "]" * 100_000
    response = api.http.post(api.url, content=f'{{"query": "{{user{{id}}}}", "variables": {{"a": {deep}}}}}')
    assert response.status_code == 400
    assert "nested" in response.json()["errors"][0]["message"]


def test_body_size_and_request_rate_are_limited(tmp_path):
    limits = {"max_request_bytes": 10_000, "max_upload_bytes": 20_000, "requests_per_minute": 4}
    with run(tmp_path, **limits) as server, httpx.Client() as http:
        headers = {"Authorization": f"Bearer {server.api_key}"}
        long = http.post(server.url, json={"query": "{user{id}}", "x": "x" * 20_000}, headers=headers)
        assert (long.status_code, list(long.json())) == (413, ["message"])
        chunks = http.post(server.url, content=iter([b"x" * 8_000] * 2), headers=headers)
        assert chunks.status_code == 413
        files = {"operations": (None, "{}"), "map": (None, "{}"), "1": ("f", b"x" * 30_000)}
        assert http.post(server.url, files=files, headers=headers).status_code == 413
        assert http.post(server.url, json={"query": "{user{id}}"}, headers=headers).status_code == 200
        exceeded = http.post(server.url, json={"query": "{user{id}}"}, headers=headers)
        assert exceeded.status_code == 429
        assert exceeded.json()["message"].startswith("You have exceeded")
        assert 0 < int(exceeded.headers["retry-after"]) <= 60
        assert exceeded.headers["x-request-id"]


def test_the_rate_limit_resets(tmp_path):
    now = 0.0
    rate = RateLimit(Settings(tmp_path, requests_per_minute=1), clock=lambda: now)
    rate.count("a")
    rate.count("b")
    with pytest.raises(TooMany) as caught:
        rate.count("a")
    now += caught.value.seconds
    rate.count("a")


def test_invalid_multipart_requests_are_refused(api):
    def post(operations: str, map: str) -> str:
        files = {"operations": (None, operations), "map": (None, map), "1": ("f", b"x")}
        return api.http.post(api.url, files=files).json()["errors"][0]["message"]

    query = '{"query": "{user{id}}", "variables": {"file": null}}'
    assert (
        "no part 'map'"
        in api.http.post(api.url, files={"operations": (None, query)}).json()["errors"][0]["message"]
    )
    assert "no file in part '2'" in post(query, '{"2": ["variables.file"]}')
    assert "not in 'operations'" in post(query, '{"1": ["variables.list.0"]}')
    assert "has no 'query'" in post("{}", "{}")
    assert "must be a JSON object" in post(query, "[]")


def test_the_cache_of_documents_is_bounded(server):
    """Parsed documents take a hundred times the memory of their text."""
    from labelbox_gen.server.graphql.binding import make_schema, read_sdl
    from labelbox_gen.server.graphql.documents import Documents

    documents = Documents(make_schema(read_sdl(), {}, {}, {}), server._backend.settings)
    long = [f"{{a{n}: user {{id}}}} #{'x' * 90_000}" for n in range(6)]
    first = documents.get(long[0], {})
    assert documents.get(long[0], {}) is first
    for text in long[1:]:
        documents.get(text, {})
    assert documents.get(long[0], {}) is not first
    longest = f"{{user {{id}}}} #{'x' * 100_000}"
    assert documents.get(longest, {}) is not documents.get(longest, {})


def test_concurrent_requests_parse_a_document_once(server, monkeypatch):
    """Clients that send many mutations send the same document in concurrent requests."""
    from labelbox_gen.server.graphql import documents
    from labelbox_gen.server.graphql.binding import make_schema, read_sdl

    read: list[str] = []
    started = threading.Barrier(4, timeout=10)

    def validate(*_: object, **__: object) -> list[object]:
        read.append("once")
        time.sleep(0.05)
        return []

    monkeypatch.setattr(documents, "validate", validate)
    kept = documents.Documents(make_schema(read_sdl(), {}, {}, {}), server._backend.settings)

    def ask(text: str) -> documents.Document:
        started.wait()
        return kept.get(text, {})

    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(ask, ["{user{id}}"] * 4))
    assert read == ["once"]
    assert all(document is found[0] for document in found)
