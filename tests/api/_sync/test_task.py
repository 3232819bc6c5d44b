# Written by `make codegen` from tests/api/_async/test_task.py. DO NOT EDIT.
"""Tasks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from labelbox_gen import (
    Client,
    Dataset,
    DataUpsertTask,
    ExportTask,
    Project,
    Task,
    TaskStatus,
)
from labelbox_gen.exceptions import (
    InvalidQueryError,
    OperationNotAllowedException,
    ResourceNotFoundError,
    TaskFailedError,
    TimeoutError,
)
from labelbox_gen.server import run
from labelbox_gen_graphql import operations


@pytest.fixture
def task(dataset: Dataset) -> Task:
    """A task that creates a thousand data rows."""
    return dataset.create_data_rows(
        {"row_data": f"text {n}", "external_id": f"e{n}", "global_key": f"g{n}"} for n in range(1000)
    )


@pytest.fixture
def broken(client: Client) -> Task:
    """A task that fails as a whole, because its manifest is invalid."""
    uri = client.upload_data(b"no manifest")
    data = client.get(operations.UPSERT_DATA_ROWS, {"manifestUri": uri}, ("upsertDataRows",))
    return Task(client, data)


def test_wait_until_done(task: Task, client: Client) -> None:
    task.wait_till_done(timeout_seconds=60)
    assert task.is_done
    assert task.status is TaskStatus.COMPLETE
    assert task.percent_done == 100
    assert task.created_at.tzinfo
    assert task.created_by() == client.get_user()


def test_progress_rises_to_its_end(task: Task) -> None:
    reports: list[tuple[int, int | None]] = []
    task.wait_till_done(progress=lambda done, total: reports.append((done, total)))
    done = [number for number, _ in reports]
    assert done == sorted(done)
    assert done[-1] == 100
    assert {total for _, total in reports} == {100}


def test_a_wait_after_a_timeout_continues(task: Task) -> None:
    with pytest.raises(TimeoutError, match="is not done after 0 s") as caught:
        task.wait_till_done(timeout_seconds=0)
    assert "It goes on" in str(caught.value)
    task.wait_till_done()
    assert len(task.result) == 1000


def test_the_result_is_in_the_order_of_the_items(task: Task, dataset: Dataset) -> None:
    result = task.result
    assert [row.external_id for row in result] == [f"e{n}" for n in range(1000)]
    assert [row.global_key for row in result[:2]] == ["g0", "g1"]
    assert result[0].row_data == "text 0"
    assert (dataset.data_row_for_external_id("e0")).uid == result[0].id
    assert task.errors == []


def test_a_task_is_found_by_its_id(task: Task, client: Client) -> None:
    again = client.get_task_by_id(task.uid)
    assert again == task
    assert len(again.result) == 1000
    assert [found for found in (client.get_user()).created_tasks()] == [task]
    with pytest.raises(ResourceNotFoundError):
        client.get_task_by_id("none")


def test_a_failed_task_is_done_and_has_no_result(broken: Task) -> None:
    broken.wait_till_done()
    assert broken.status is TaskStatus.FAILED
    assert broken.is_done
    with pytest.raises(TaskFailedError, match="ended as FAILED"):
        _ = broken.result
    with pytest.raises(TaskFailedError):
        _ = broken.errors


def test_tasks_have_the_class_of_their_type(
    client: Client, task: Task, project: Project, broken: Task
) -> None:
    upsert = client.get_task_by_id(task.uid)
    assert isinstance(upsert, DataUpsertTask)
    assert [row.index for row in (upsert.result)[:2]] == [None, None]
    assert upsert.errors == []
    export = client.get_task_by_id((project.export()).uid)
    assert isinstance(export, ExportTask)
    assert export.result == []


@pytest.fixture
def slow() -> Iterator[Client]:
    """A client of a server whose tasks take a while."""
    with run(task_min_seconds=30) as server:
        with Client(server.api_key, server.url) as client:
            yield client


def test_a_cancelled_task_stops(slow: Client) -> None:
    dataset = slow.create_dataset(name="d")
    task = dataset.create_data_rows([{"row_data": "text"}])
    assert slow.cancel_task(task.uid) is True
    task.wait_till_done(timeout_seconds=20)
    assert task.status == TaskStatus.CANCELED
    assert [row for row in dataset.data_rows()] == []
    with pytest.raises(TaskFailedError, match="ended as CANCELED"):
        _ = task.result
    with pytest.raises(OperationNotAllowedException, match="has ended as CANCELED"):
        slow.cancel_task(task.uid)


def test_only_running_tasks_can_be_cancelled(client: Client, task: Task) -> None:
    task.wait_till_done()
    with pytest.raises(OperationNotAllowedException, match="has ended as COMPLETE"):
        client.cancel_task(task.uid)
    with pytest.raises(ResourceNotFoundError):
        client.cancel_task("none")
    with pytest.raises(InvalidQueryError, match="id of a Task is empty"):
        client.cancel_task("")
