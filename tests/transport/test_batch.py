"""Batches while connections break and servers refuse: nothing is done twice, and every outcome is true."""

from __future__ import annotations

import asyncio
import json
import re
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from labelbox_gen import AsyncClient, AsyncDataRow, Client, DataRow, Outcome
from labelbox_gen.exceptions import (
    ApiLimitError,
    AuthenticationError,
    BatchError,
    InternalServerError,
    NetworkError,
    ResourceNotFoundError,
)

from .conftest import KEY
from .raw_server import RawServer, Say, Seen, http, serve

Start = Callable[..., tuple[RawServer, Client]]

CUT = Say(b"", "reset")


def body(request: Seen) -> dict[str, Any]:
    return json.loads(request.body)


def roots(request: Seen) -> list[str]:
    """The keys that the answer to a request has."""
    return re.findall(r"^ {0,2}(\w+)(?:: \w+)?\(", body(request)["query"], re.MULTILINE)


def answer(request: Seen, *errors: dict[str, Any], **members: Any) -> Say:
    """An answer with an object for each root field, or what `members` say."""
    data = {key: members.get(key, {"id": "x"}) for key in roots(request)}
    return Say(
        http(json.dumps({"data": data, "errors": list(errors)} if errors else {"data": data}).encode())
    )


def failed(key: str, code: str, **extensions: Any) -> dict[str, Any]:
    return {"message": f"no: {code}", "path": [key], "extensions": {"code": code, **extensions}}


def refused(code: str, status: str = "400 Bad Request", message: str = "no") -> Say:
    return Say(
        http(json.dumps({"errors": [{"message": message, "extensions": {"code": code}}]}).encode(), status)
    )


def row(client: Client, id: str) -> DataRow:
    return DataRow(client, {"id": id, "externalId": "old"})


def states(*outcomes: Outcome[Any]) -> list[str]:
    return [outcome.state for outcome in outcomes]


def test_creations_are_sent_once_and_their_outcome_is_unknown(raw: Start) -> None:
    server, client = raw(answer=lambda request: CUT if len(roots(request)) == 3 else answer(request))
    batch = client.batch(size=3)
    outcomes = [batch.add(client.create_project, name="x") for _ in range(7)]
    assert batch.send() == outcomes[:6]
    assert states(*outcomes) == ["unknown"] * 6 + ["ok"]
    assert len(server.seen) == 3
    for outcome in outcomes[:6]:
        assert isinstance(outcome.error, NetworkError)
        assert (outcome.error.maybe_done, outcome.error.operation) == (True, "CreateProject")
        assert "Look whether it was done" in str(outcome.error)


def test_updates_are_sent_again(raw: Start) -> None:
    server, client = raw(answer=lambda request: CUT if len(server.seen) <= 2 else answer(request))
    with client.batch() as batch:
        outcomes = [batch.add(row(client, id).update, external_id="x") for id in "abc"]
    assert states(*outcomes) == ["ok"] * 3
    assert len({request.body for request in server.seen}) == 1
    assert len(server.seen) == 3


def test_an_update_among_creations_is_sent_once(raw: Start) -> None:
    server, client = raw(answer=lambda request: CUT)
    batch = client.batch()
    outcomes = [
        batch.add(row(client, "a").update, external_id="x"),
        batch.add(client.create_project, name="x"),
    ]
    batch.send()
    assert states(*outcomes) == ["unknown"] * 2
    assert len(server.seen) == 1


def test_nothing_follows_on_an_object_of_which_nobody_knows(raw: Start) -> None:
    server, client = raw(answer=lambda request: CUT if len(server.seen) == 1 else answer(request))
    batch = client.batch(size=2)
    first = batch.add(row(client, "a").update, external_id="1")
    created = batch.add(client.create_project, name="x")
    second = batch.add(row(client, "a").update, external_id="2")
    other = batch.add(row(client, "b").update, external_id="3")
    assert batch.send() == [first, created, second]
    assert states(first, created, second, other) == ["unknown", "unknown", "failed", "ok"]
    assert "not sent: it is unknown whether operation 0 (UpdateDataRow)" in str(second.error)
    third = batch.add(row(client, "a").update, external_id="4")
    assert (batch.send(), third.ok) == ([], True)


PASSING = [
    failed("createProject_1", "INTERNAL_SERVER_ERROR", exception={"status": 429}),
    failed("createProject_1", "INTERNAL_SERVER_ERROR", exception={"status": 503}),
    failed("createProject_1", "INTERNAL_SERVER_ERROR"),
]


@pytest.mark.parametrize("error", PASSING, ids=str)
def test_a_partial_failure_is_not_sent_again(raw: Start, error: dict[str, Any]) -> None:
    """Neither the whole document, though a single operation would be, nor the part that failed."""
    server, client = raw(answer=lambda request: answer(request, error, createProject_1=None))
    batch = client.batch()
    outcomes = [batch.add(client.create_project, name="x") for _ in range(3)]
    assert batch.send() == [outcomes[1]]
    assert states(*outcomes) == ["ok", "failed", "ok"]
    assert isinstance(outcomes[1].error, ApiLimitError | InternalServerError)
    assert len(server.seen) == 1


def test_an_answer_without_data_is_taken_by_its_word(raw: Start) -> None:
    error = failed("createProject_2", "RESOURCE_CONFLICT")
    server, client = raw(Say(http(json.dumps({"data": None, "errors": [error]}).encode())))
    batch = client.batch()
    outcomes = [batch.add(client.create_project, name="x") for _ in range(3)]
    batch.send()
    assert states(*outcomes) == ["unknown", "unknown", "failed"]
    assert len(server.seen) == 1


def test_a_limit_of_the_rate_is_waited_for(raw: Start) -> None:
    limited = Say(http(b'{"message": "You have exceeded"}', "429 Too Many Requests", Retry_After=1))
    server, client = raw(answer=lambda request: limited if len(server.seen) == 1 else answer(request))
    with client.batch() as batch:
        outcomes = [batch.add(client.create_project, name="x") for _ in range(3)]
    assert states(*outcomes) == ["ok"] * 3
    assert len(server.seen) == 2


def test_a_wrong_key_fails_all_for_sure(raw: Start) -> None:
    server, client = raw(answer=lambda request: refused("AUTHENTICATION_ERROR", "401 Unauthorized"))
    batch = client.batch(size=2)
    outcomes = [batch.add(client.create_project, name="x") for _ in range(4)]
    batch.send()
    assert states(*outcomes) == ["failed"] * 4
    assert {type(outcome.error) for outcome in outcomes} == {AuthenticationError}
    assert len(server.seen) == 2


def test_nobody_listens(raw: Start) -> None:
    server, _ = raw()
    server.stopping.set()
    with Client(KEY, endpoint="http://127.0.0.1:9/graphql") as client:
        batch = client.batch()
        outcomes = [batch.add(client.create_project, name="x") for _ in range(2)]
        batch.send()
    assert states(*outcomes) == ["failed"] * 2
    assert not any(outcome.error and outcome.error.maybe_done for outcome in outcomes)


@pytest.mark.parametrize(
    "refusal",
    [
        Say(http(b"<html>", "413 Content Too Large")),
        refused("GRAPHQL_VALIDATION_FAILED", message="Query complexity limit exceeded"),
        refused("BAD_USER_INPUT"),
    ],
    ids=["too large", "too complex", "wrong"],
)
def test_a_refused_document_is_sent_in_halves(raw: Start, refusal: Say) -> None:
    server, client = raw(answer=lambda request: refusal if len(roots(request)) > 2 else answer(request))
    with client.batch() as batch:
        outcomes = [batch.add(client.create_project, name=f"p{n}") for n in range(7)]
    assert states(*outcomes) == ["ok"] * 7
    done = [body(request)["variables"] for request in server.seen if len(roots(request)) <= 2]
    names = [data["name"] for variables in done for data in variables.values()]
    assert sorted(names) == [f"p{n}" for n in range(7)]


def test_a_deletion_that_a_lost_try_did_is_done(raw: Start) -> None:
    gone = failed("deleteDataRows_1", "RESOURCE_NOT_FOUND")

    def reply(request: Seen) -> Say:
        if len(server.seen) == 1:
            return CUT
        if len(roots(request)) > 1:
            return answer(request, gone, deleteDataRows_1=None)
        (key,) = roots(request)
        return answer(request, failed(key, "RESOURCE_NOT_FOUND"), **{key: None})

    server, client = raw(answer=reply)
    with client.batch() as batch:
        batch.add(row(client, "z").update, external_id="x")
        outcomes = [batch.add(row(client, id).delete) for id in "ab"]
    assert states(*outcomes) == ["ok", "ok"]


def test_a_deletion_of_what_was_gone_is_not(raw: Start) -> None:
    server, client = raw(
        answer=lambda request: answer(
            request,
            *[failed(key, "RESOURCE_NOT_FOUND") for key in roots(request) if "delete" in key],
            **{key: None for key in roots(request) if "delete" in key},
        )
    )
    batch = client.batch()
    batch.add(row(client, "z").update, external_id="x")
    outcomes = [batch.add(row(client, id).delete) for id in "ab"]
    assert batch.send() == outcomes
    assert {type(outcome.error) for outcome in outcomes} == {ResourceNotFoundError}
    assert [len(roots(request)) for request in server.seen] == [2, 2]


def test_adding_waits_when_too_much_is_under_way(raw: Start) -> None:
    """So that memory stays flat however much is added."""
    go_on = threading.Event()

    def reply(request: Seen) -> Say:
        go_on.wait(10)
        return answer(request)

    server, client = raw(answer=reply)
    batch, added = client.batch(size=1), list[Outcome[Any]]()

    def add_all() -> None:
        for _ in range(100):
            added.append(batch.add(client.create_project, name="x"))

    thread = threading.Thread(target=add_all)
    thread.start()
    deadline = time.time() + 10
    while (len(server.seen) < client.pool.workers or len(added) < 15) and time.time() < deadline:
        threading.Event().wait(0.01)
    assert len(added) < 20
    go_on.set()
    thread.join()
    assert batch.send() == []
    assert states(*added) == ["ok"] * 100


# -- the same in async, where it differs


def silent(request: Seen) -> None:
    """No answer, but no end of the connection either."""
    threading.Event().wait(1)


async def test_async_outcomes_of_a_cut_document() -> None:
    with serve(lambda request: CUT) as server:
        async with AsyncClient(KEY, endpoint=server.endpoint) as client:
            batch = client.batch()
            outcomes = [batch.add(client.create_project, name="x") for _ in range(3)]
            await batch.send()
    assert states(*outcomes) == ["unknown"] * 3
    assert len(server.seen) == 1


async def test_a_cancelled_block_waits_for_nothing() -> None:
    with serve(silent) as server:
        async with AsyncClient(KEY, endpoint=server.endpoint) as client:
            outcomes: list[Outcome[Any]] = []

            async def work() -> None:
                async with client.batch(size=1) as batch:
                    outcomes.append(batch.add(client.create_project, name="sent"))
                    data_row = AsyncDataRow(client, {"id": "a"})
                    outcomes.append(batch.add(data_row.update, external_id="sent"))
                    outcomes.append(batch.add(data_row.update, external_id="waiting"))
                    await asyncio.sleep(60)

            task = asyncio.ensure_future(work())
            while len(server.seen) < 2:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
    assert states(*outcomes) == ["unknown", "unknown", "failed"]


async def test_cancelling_while_it_is_sent_waits_for_nothing() -> None:
    with serve(silent) as server:
        async with AsyncClient(KEY, endpoint=server.endpoint) as client:
            batch = client.batch()
            outcomes = [batch.add(client.create_project, name="x") for _ in range(2)]
            task = asyncio.ensure_future(batch.send())
            while not server.seen:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
    assert states(*outcomes) == ["unknown"] * 2


def test_the_error_of_the_block_has_all(raw: Start) -> None:
    _, client = raw(answer=lambda request: CUT)
    batch = client.batch()
    batch.add(client.create_project, name="x")
    batch.add(client.create_project, name="y")
    with pytest.raises(BatchError, match="2 of 2 operations did not succeed: 2 unknown") as caught, batch:
        pass
    assert caught.value.maybe_done
