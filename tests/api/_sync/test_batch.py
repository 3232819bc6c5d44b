# Written by `make codegen` from tests/api/_async/test_batch.py. DO NOT EDIT.
"""Mutation batches: many mutations in few requests, with an outcome for each."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import (
    Client,
    DataRow,
    Dataset,
    LabelImport,
    MutationBatch,
    Outcome,
    Project,
    Webhook,
)
from labelbox_gen.exceptions import (
    AuthorizationError,
    BatchError,
    InvalidAttributeError,
    InvalidQueryError,
    MalformedQueryException,
    ResourceNotFoundError,
    ValidationFailedError,
)
from labelbox_gen.server import run
from labelbox_gen.server.running import RunningServer
from labelbox_gen_graphql.models.inputs import ProjectCreateInput


def leave(batch: MutationBatch) -> BatchError:
    """Leave the block of a batch with failures."""
    with pytest.raises(BatchError) as caught:
        with batch:
            pass
    return caught.value


def break_off(batch: MutationBatch) -> None:
    """A block that raises."""
    with batch:
        raise ZeroDivisionError


def test_results_are_those_of_the_methods(
    client: Client,
    project: Project,
    dataset: Dataset,
    data_rows: list[DataRow],
    sent: list[dict[str, Any]],
) -> None:
    with client.batch() as batch:
        updated = batch.add(data_rows[0].update, external_id="new")
        created = batch.add(client.create_project, name="Cars")
        connected = batch.add(project.datasets.connect, dataset)
        labeled = batch.add(project.create_label, data_row=data_rows[1], label="{}", seconds_to_label=2.0)
        model = batch.add(client.graphql.create_project, ProjectCreateInput(name="Boats"))
        assert not updated.ok
        assert data_rows[0].external_id == "e0"
    assert len(sent) == 1
    assert (updated.result(), connected.result()) == (None, None)
    assert data_rows[0].external_id == "new"
    assert (created.result().name, labeled.result().seconds_to_label) == ("Cars", 2.0)
    assert model.result().create_project.name == "Boats"  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    assert [found.uid for found in project.datasets()] == [dataset.uid]
    created.result().update(name="Trucks")
    assert {each.name for each in client.get_projects()} == {"Pets", "Trucks", "Boats"}
    assert [(each.index, each.operation, each.state) for each in (updated, created)] == [
        (0, "UpdateDataRow", "ok"),
        (1, "CreateProject", "ok"),
    ]


def test_operations_fail_independently(client: Client, data_rows: list[DataRow]) -> None:
    first, second, third = data_rows
    batch = client.batch()
    good = batch.add(first.update, external_id="good")
    bad = batch.add(second.update, external_id="lost", row_data="")
    last = batch.add(third.update, external_id="last")
    taken = batch.add(third.update, global_key="g0")
    error = leave(batch)
    assert (good.state, bad.state, last.state, taken.state) == ("ok", "failed", "ok", "failed")
    assert error.outcomes == (bad, taken)
    assert str(error).startswith("2 of 4 operations did not succeed: 2 failed\n  1 UpdateDataRow: Malformed")
    assert not error.maybe_done
    with pytest.raises(MalformedQueryException, match="'rowData' must not be empty") as own:
        bad.result()
    assert (own.value.operation, own.value.path) == ("UpdateDataRow", ("updateDataRow",))
    for row in data_rows:
        row.refresh()
    assert [row.external_id for row in data_rows] == ["good", "e1", "last"]


def test_wrong_variables_of_one_do_not_harm_the_others(
    client: Client, project: Project, data_rows: list[DataRow]
) -> None:
    """The server rejects the document before it executes it, so it is sent again in halves."""
    batch = client.batch()
    for row in data_rows:
        batch.add(row.update, external_id="new")
    much: Any = {"autoAuditPercentage": "much"}  # project.update() would refuse it before it is sent
    wrong = batch.add(client.graphql.update_project, project.uid, much)
    created = batch.add(client.create_project, name="Cars")
    error = leave(batch)
    assert error.outcomes == (wrong,)
    with pytest.raises(InvalidQueryError, match="cannot represent non numeric value: 'much'"):
        wrong.result()
    assert [row.external_id for row in data_rows] == ["new"] * 3
    assert [each.uid for each in client.get_projects()] == [project.uid, created.result().uid]


def test_calls_about_one_object_are_done_in_order(
    client: Client, data_rows: list[DataRow], sent: list[dict[str, Any]]
) -> None:
    row, other, _ = data_rows
    with client.batch(size=4) as batch:
        for n in range(30):
            batch.add(row.update, external_id=f"n{n}")
            batch.add(other.update, external_id=f"other {n}")
    assert (row.external_id, other.external_id) == ("n29", "other 29")
    row.refresh()
    assert row.external_id == "n29"
    assert len(sent) == 15 + 1


def test_operations_after_a_deletion_fail(
    client: Client, data_rows: list[DataRow], sent: list[dict[str, Any]]
) -> None:
    row, other, _ = data_rows
    batch = client.batch()
    before = batch.add(row.update, external_id="before")
    deleted = batch.add(row.delete)
    after = batch.add(row.update, external_id="after")
    another = batch.add(other.delete)
    error = leave(batch)
    assert (before.ok, deleted.ok, another.ok) == (True, True, True)
    assert error.outcomes == (after,)
    assert isinstance(after.error, ResourceNotFoundError)
    assert len(sent) == 2


@pytest.mark.parametrize("seed", range(8))
def test_any_mixture_ends_as_if_sent_one_by_one(
    client: Client, dataset: Dataset, data_rows: list[DataRow], seed: int
) -> None:
    """Updates, some of them invalid, and deletions of a few rows, in documents of any size."""
    chance = random.Random(seed)
    batch = client.batch(size=chance.randint(2, 12))
    values: dict[str, str | None] = {row.uid: row.external_id for row in data_rows}
    wanted: list[str] = []
    added: list[Outcome[None]] = []
    for n in range(60):
        row, kind = chance.choice(data_rows), chance.choices(["update", "wrong", "delete"], [8, 2, 1])[0]
        alive = row.uid in values
        wanted.append("ok" if alive and kind != "wrong" else "failed")
        if kind == "update":
            added.append(batch.add(row.update, external_id=f"{n}"))
            values.update({row.uid: f"{n}"} if alive else {})
        elif kind == "wrong":
            added.append(batch.add(row.update, external_id=f"{n}", row_data=""))
        else:
            added.append(batch.add(row.delete))
            values.pop(row.uid, None)
    batch.send()
    assert [outcome.state for outcome in added] == wanted
    assert {row.uid: row.external_id for row in dataset.data_rows()} == values


def test_documents_are_no_larger_than_asked(
    client: Client, data_rows: list[DataRow], sent: list[dict[str, Any]]
) -> None:
    with client.batch(size=10) as batch:
        created = [batch.add(client.create_project, name=f"p{n}") for n in range(35)]
    assert sorted(body["query"].count("createProject(") for body in sent) == [5, 10, 10, 10]
    assert [outcome.result().name for outcome in created] == [f"p{n}" for n in range(35)]
    assert len([each for each in client.get_projects()]) == 35


def test_deletions_are_one_mutation(
    client: Client, dataset: Dataset, data_rows: list[DataRow], sent: list[dict[str, Any]]
) -> None:
    with client.batch() as batch:
        batch.add(data_rows[0].delete)
        batch.add(DataRow.bulk_delete, data_rows[1:])
    (body,) = sent
    assert body["variables"] == {"ids": [row.uid for row in data_rows]}
    assert [row for row in dataset.data_rows()] == []


def test_a_deleted_object_does_not_affect_other_operations(
    client: Client, dataset: Dataset, data_rows: list[DataRow]
) -> None:
    data_rows[1].delete()
    batch = client.batch()
    batch.add(client.create_project, name="x")
    outcomes = [batch.add(row.delete) for row in data_rows]
    error = leave(batch)
    assert [outcome.state for outcome in outcomes] == ["ok", "failed", "ok"]
    assert isinstance(error.outcomes[0].error, ResourceNotFoundError)
    assert data_rows[1].uid in str(error)
    assert [row for row in dataset.data_rows()] == []


def test_a_too_complex_document_is_split() -> None:
    with run(max_selections=30) as server:
        with Client(server.api_key, endpoint=server.endpoint) as client:
            with client.batch() as batch:
                created = [batch.add(client.create_project, name=f"p{n}") for n in range(20)]
            names = [each.name for each in client.get_projects()]
            assert sorted(names) == sorted(outcome.result().name for outcome in created)
            assert len(names) == 20


def test_a_too_complex_operation_fails() -> None:
    with run(max_selections=10) as server:
        with Client(server.api_key, endpoint=server.endpoint) as client:
            batch = client.batch()
            for n in range(3):
                batch.add(client.create_project, name=f"p{n}")
            error = leave(batch)
    assert [type(outcome.error) for outcome in error.outcomes] == [ValidationFailedError] * 3


def test_a_method_may_go_on_after_its_mutation(
    client: Client, project: Project, sent: list[dict[str, Any]]
) -> None:
    with client.batch() as batch:
        created = batch.add(client.create_dataset, None, name="Texts", projects=[project])
        exported = batch.add(project.export)
    assert [each.uid for each in project.datasets()] == [created.result().uid]
    exported.result().wait_till_done()
    assert [body["query"].split("(")[0] for body in sent[:3]] == [
        "mutation Batch",
        "mutation ConnectDatasetProjects",
        "query GetTask",
    ]


def test_requests_after_the_first_may_fail(client: Client, project: Project) -> None:
    project.delete()
    batch = client.batch()
    batch.add(client.create_dataset, name="Texts", projects=[project])
    batch.add(client.create_dataset, name="Images")
    error = leave(batch)
    (failed,) = error.outcomes
    assert isinstance(failed.error, ResourceNotFoundError)
    assert failed.error.operation == "ConnectDatasetProjects"
    assert [each.name for each in client.get_datasets()] == ["Images"]


def test_constructors_can_be_added(client: Client, project: Project) -> None:
    url = client.upload_data(b"")
    with client.batch() as batch:
        webhook = batch.add(Webhook.create, client, ["LABEL_CREATED"], "http://127.0.0.1:9/", "s", project)
        imported = batch.add(LabelImport.create_from_url, client, project.uid, "import", url)
    assert webhook.result().topics == ["LABEL_CREATED"]
    imported.result().wait_till_done()


# -- sending inside the block


def test_send_returns_unsuccessful_operations(client: Client, data_rows: list[DataRow]) -> None:
    batch = client.batch()
    good = batch.add(data_rows[0].update, external_id="good")
    bad = batch.add(data_rows[1].update, row_data="")
    assert batch.send() == [bad]
    assert batch.send() == []
    assert (good.ok, bad.error is None) == (True, False)
    late = batch.add(data_rows[1].update, external_id="late")
    assert (late.index, batch.send(), late.ok) == (2, [], True)


def test_reported_failures_are_not_raised_again(client: Client, data_rows: list[DataRow]) -> None:
    with client.batch() as batch:
        batch.add(data_rows[1].update, row_data="")
        assert len(batch.send()) == 1
        batch.add(data_rows[0].update, external_id="good")
    assert data_rows[0].external_id == "good"


def test_full_documents_do_not_wait_for_the_end(
    client: Client, project: Project, sent: list[dict[str, Any]]
) -> None:
    with client.batch(size=2) as batch:
        for n in range(3):
            batch.add(client.create_project, name=f"p{n}")
        while not sent:
            project.refresh()
        bodies = [body["query"] for body in sent if "Batch" in body["query"]]
        while not bodies:
            project.refresh()
            bodies = [body["query"] for body in sent if "Batch" in body["query"]]
    assert len(bodies) == 1


def test_progress_is_reported(client: Client, data_rows: list[DataRow]) -> None:
    seen: list[tuple[int, int | None]] = []
    with client.batch(size=2, progress=lambda done, total: seen.append((done, total))) as batch:
        for row in data_rows:
            batch.add(row.update, external_id="x")
    assert [done for done, _ in seen] == [2, 3]
    assert seen[-1] == (3, 3)


def test_an_empty_batch_sends_nothing(client: Client, sent: list[dict[str, Any]]) -> None:
    with client.batch() as batch:
        pass
    assert batch.send() == []
    assert sent == []


def test_batches_do_not_mind_each_other(client: Client, project: Project, sent: list[dict[str, Any]]) -> None:
    with client.batch() as outer:
        first = outer.add(client.create_project, name="first")
        with client.batch() as inner:
            second = inner.add(client.create_project, name="second")
        assert (first.ok, second.result().name) == (False, "second")
        project.update(name="third")
    assert first.result().name == "first"
    assert ["Batch" in body["query"] for body in sent] == [False] * 3


# -- a block that fails


def test_a_block_that_raises_stops_sending(
    client: Client, data_rows: list[DataRow], sent: list[dict[str, Any]]
) -> None:
    batch = client.batch()
    outcome = batch.add(data_rows[0].update, external_id="new")
    with pytest.raises(ZeroDivisionError):
        break_off(batch)
    assert sent == []
    assert data_rows[0].external_id == "e0"
    assert outcome.state == "failed"
    assert str(outcome.error).startswith("not sent: the block of the batch was left with an error")


def test_requests_in_flight_when_a_block_raises_have_outcomes(
    client: Client, data_rows: list[DataRow]
) -> None:
    batch = client.batch(size=1)
    under_way = batch.add(data_rows[0].update, external_id="sent")
    waiting = batch.add(data_rows[0].update, external_id="not sent")
    with pytest.raises(ZeroDivisionError):
        break_off(batch)
    assert (under_way.state, waiting.state) == ("ok", "failed")
    data_rows[0].refresh()
    assert data_rows[0].external_id == "sent"


# -- what cannot be added

REFUSED: list[tuple[str, Callable[..., Any], str]] = [
    ("a query", lambda batch, row, **_: batch.add(row.refresh), "begins with the query GetDataRow"),
    ("a list", lambda batch, client, **_: batch.add(client.get_projects), "does not begin with a mutation"),
    ("no request", lambda batch, **_: batch.add(str), "does not begin with a mutation"),
    ("a file", lambda batch, client, **_: batch.add(client.upload_data, b"x"), "UploadFile uploads a file"),
    ("a download", lambda batch, row, **_: batch.add(row.content), "uses the connection"),
    (
        "a document",
        lambda batch, client, **_: batch.add(client.execute, "mutation M { a }"),
        "uses the connection",
    ),
    (
        "a wait",
        lambda batch, task, **_: batch.add(task.wait_till_done),
        "does not begin with a mutation|GetTask",
    ),
    (
        "deletions of a list",
        lambda batch, dataset, **_: batch.add(DataRow.bulk_delete, dataset.data_rows()),
        "begins with the query",
    ),
    (
        "rows",
        lambda batch, dataset, **_: batch.add(dataset.create_data_rows, [{"row_data": "x"}]),
        "operation 0: ",
    ),
    (
        "a local file",
        lambda batch, dataset, path, **_: batch.add(dataset.create_data_rows, [path]),
        "operation 0: ",
    ),
]


@pytest.mark.parametrize(("what", "add", "reason"), REFUSED, ids=[what for what, _, _ in REFUSED])
def test_methods_that_do_not_start_with_a_mutation_are_rejected(
    client: Client,
    dataset: Dataset,
    data_rows: list[DataRow],
    tmp_path: Path,
    sent: list[dict[str, Any]],
    what: str,
    add: Callable[..., Any],
    reason: str,
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    task = dataset.create_data_rows([{"row_data": "x"}])
    task.data["status"] = "IN_PROGRESS"
    sent.clear()
    batch = client.batch()
    with pytest.raises(InvalidQueryError, match=reason) as caught:
        add(batch, client=client, dataset=dataset, row=data_rows[0], task=task, path=path)
    assert "without the batch" in str(caught.value)
    batch.add(client.create_project, name="next")
    assert batch.send() == []
    assert len(sent) == 1


def test_wrong_arguments_are_refused_at_once(client: Client, data_rows: list[DataRow]) -> None:
    batch = client.batch()
    batch.add(data_rows[0].update, external_id="x")
    with pytest.raises(InvalidAttributeError, match="operation 1: DataRow has no field 'extrenal_id'"):
        batch.add(data_rows[0].update, extrenal_id="x")
    with pytest.raises(InvalidQueryError, match="operation 1: update of a DataRow needs"):
        batch.add(data_rows[0].update)
    with pytest.raises(
        InvalidQueryError, match=r"operation 1: DataRow\.media_attributes.* is of type object"
    ):
        batch.add(data_rows[0].update, media_attributes={"x": object()})
    with pytest.raises(TypeError):
        batch.add(data_rows[0].delete, 1)  # pyright: ignore[reportCallIssue]
    assert batch.add(data_rows[1].update, external_id="x").index == 1
    assert batch.send() == []


def test_batches_of_clients_are_separate(
    client: Client, labelbox_server: RunningServer, data_rows: list[DataRow]
) -> None:
    with Client(labelbox_server.api_key, endpoint=labelbox_server.endpoint) as other:
        with pytest.raises(
            InvalidQueryError, match="operation 0: UpdateDataRow would be sent by another client"
        ):
            other.batch().add(data_rows[0].update, external_id="x")


def test_a_batch_is_over_after_its_block(client: Client) -> None:
    with client.batch() as batch:
        pass
    with pytest.raises(InvalidQueryError, match="the batch is over"):
        batch.add(client.create_project, name="x")


def test_the_size_is_at_least_one(client: Client) -> None:
    with pytest.raises(InvalidQueryError, match="at least 1, not 0"):
        client.batch(size=0)


def test_a_forbidden_operation_fails_alone(
    client: Client, labelbox_server: RunningServer, data_rows: list[DataRow]
) -> None:
    """A data row of another user among own data rows."""
    with Client(labelbox_server.api_key, endpoint=labelbox_server.endpoint) as other:
        project = other.create_project(name="theirs")
        theirs = Project(client, project.data)
        batch = client.batch()
        batch.add(data_rows[0].update, external_id="mine")
        batch.add(theirs.update, name="mine")
        error = leave(batch)
        project.delete()
    assert [type(outcome.error) for outcome in error.outcomes] == [AuthorizationError]
    assert data_rows[0].external_id == "mine"
