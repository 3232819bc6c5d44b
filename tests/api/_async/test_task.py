"""Tasks."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from labelbox_gen import (
    AsyncClient,
    AsyncDataset,
    AsyncDataUpsertTask,
    AsyncExportTask,
    AsyncProject,
    AsyncTask,
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
async def task(dataset: AsyncDataset) -> AsyncTask:
    """A task that creates a thousand data rows."""
    return await dataset.create_data_rows(
        {"row_data": f"text {n}", "external_id": f"e{n}", "global_key": f"g{n}"} for n in range(1000)
    )


@pytest.fixture
async def broken(client: AsyncClient) -> AsyncTask:
    """A task that fails as a whole, because its manifest is invalid."""
    uri = await client.upload_data(b"no manifest")
    data = await client.get(operations.UPSERT_DATA_ROWS, {"manifestUri": uri}, ("upsertDataRows",))
    return AsyncTask(client, data)


async def test_wait_until_done(task: AsyncTask, client: AsyncClient) -> None:
    await task.wait_till_done(timeout_seconds=60)
    assert task.is_done
    assert task.status is TaskStatus.COMPLETE
    assert task.percent_done == 100
    assert task.created_at.tzinfo
    assert await task.created_by() == await client.get_user()


async def test_progress_rises_to_its_end(task: AsyncTask) -> None:
    reports: list[tuple[int, int | None]] = []
    await task.wait_till_done(progress=lambda done, total: reports.append((done, total)))
    done = [number for number, _ in reports]
    assert done == sorted(done)
    assert done[-1] == 100
    assert {total for _, total in reports} == {100}


async def test_a_wait_after_a_timeout_continues(task: AsyncTask) -> None:
    with pytest.raises(TimeoutError, match="is not done after 0 s") as caught:
        await task.wait_till_done(timeout_seconds=0)
    assert "It goes on" in str(caught.value)
    await task.wait_till_done()
    assert len(await task.result) == 1000


async def test_the_result_is_in_the_order_of_the_items(task: AsyncTask, dataset: AsyncDataset) -> None:
    result = await task.result
    assert [row.external_id for row in result] == [f"e{n}" for n in range(1000)]
    assert [row.global_key for row in result[:2]] == ["g0", "g1"]
    assert result[0].row_data == "text 0"
    assert (await dataset.data_row_for_external_id("e0")).uid == result[0].id
    assert await task.errors == []


async def test_a_task_is_found_by_its_id(task: AsyncTask, client: AsyncClient) -> None:
    again = await client.get_task_by_id(task.uid)
    assert again == task
    assert len(await again.result) == 1000
    assert [found async for found in (await client.get_user()).created_tasks()] == [task]
    with pytest.raises(ResourceNotFoundError):
        await client.get_task_by_id("none")


async def test_a_failed_task_is_done_and_has_no_result(broken: AsyncTask) -> None:
    await broken.wait_till_done()
    assert broken.status is TaskStatus.FAILED
    assert broken.is_done
    with pytest.raises(TaskFailedError, match="ended as FAILED"):
        _ = await broken.result
    with pytest.raises(TaskFailedError):
        _ = await broken.errors


async def test_tasks_have_the_class_of_their_type(
    client: AsyncClient, task: AsyncTask, project: AsyncProject, broken: AsyncTask
) -> None:
    upsert = await client.get_task_by_id(task.uid)
    assert isinstance(upsert, AsyncDataUpsertTask)
    assert [row.index for row in (await upsert.result)[:2]] == [None, None]
    assert await upsert.errors == []
    export = await client.get_task_by_id((await project.export()).uid)
    assert isinstance(export, AsyncExportTask)
    assert await export.result == []


@pytest.fixture
async def slow() -> AsyncIterator[AsyncClient]:
    """A client of a server whose tasks take a while."""
    with run(task_min_seconds=30) as server:
        async with AsyncClient(server.api_key, server.url) as client:
            yield client


async def test_a_cancelled_task_stops(slow: AsyncClient) -> None:
    dataset = await slow.create_dataset(name="d")
    task = await dataset.create_data_rows([{"row_data": "text"}])
    assert await slow.cancel_task(task.uid) is True
    await task.wait_till_done(timeout_seconds=20)
    assert task.status == TaskStatus.CANCELED
    assert [row async for row in dataset.data_rows()] == []
    with pytest.raises(TaskFailedError, match="ended as CANCELED"):
        _ = await task.result
    with pytest.raises(OperationNotAllowedException, match="has ended as CANCELED"):
        await slow.cancel_task(task.uid)


async def test_only_running_tasks_can_be_cancelled(client: AsyncClient, task: AsyncTask) -> None:
    await task.wait_till_done()
    with pytest.raises(OperationNotAllowedException, match="has ended as COMPLETE"):
        await client.cancel_task(task.uid)
    with pytest.raises(ResourceNotFoundError):
        await client.cancel_task("none")
    with pytest.raises(InvalidQueryError, match="id of a Task is empty"):
        await client.cancel_task("")
