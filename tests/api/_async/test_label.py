"""Labels."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from labelbox_gen import AsyncClient, AsyncDataRow, AsyncLabel, AsyncLabelImport, AsyncProject
from labelbox_gen._runtime.entities.where import Where
from labelbox_gen.exceptions import InvalidQueryError, ResourceNotFoundError


@pytest.fixture
async def labels(client: AsyncClient, labeled: AsyncProject) -> list[AsyncLabel]:
    """A label for each of the three data rows."""
    lines = (
        {"name": "animal", "answer": {"name": "cat"}, "dataRow": {"globalKey": f"g{n}"}} for n in range(3)
    )
    imported = await AsyncLabelImport.create_from_objects(client, labeled.uid, "cats", lines)
    await imported.wait_till_done()
    assert await imported.errors == []
    return [label async for label in labeled.labels(order_by=AsyncLabel.uid.asc)]


async def test_a_label_knows_its_relations(
    client: AsyncClient, labeled: AsyncProject, data_rows: list[AsyncDataRow], labels: list[AsyncLabel]
) -> None:
    label = await client.get_label(labels[0].uid)
    assert await label.project() == labeled
    row = await label.data_row()
    assert row in data_rows
    assert [found async for found in row.labels()] == [label]
    assert await label.created_by() == await client.get_user()
    assert not label.is_benchmark_reference


async def test_a_project_counts_and_lists_its_labels(labeled: AsyncProject, labels: list[AsyncLabel]) -> None:
    assert await labeled.get_label_count() == len(labels) == 3
    downwards = [label async for label in labeled.labels(order_by=AsyncLabel.uid.desc)]
    assert downwards == labels[::-1]


async def test_a_label_is_updated(client: AsyncClient, labels: list[AsyncLabel]) -> None:
    await labels[0].update(seconds_to_label=12.5, is_benchmark_reference=True)
    again = await client.get_label(labels[0].uid)
    assert (again.seconds_to_label, again.is_benchmark_reference) == (12.5, True)


@pytest.mark.parametrize(
    ("where", "count"),
    [
        (lambda: AsyncLabel.seconds_to_label > 10, 1),
        (lambda: AsyncLabel.is_benchmark_reference == True, 0),  # noqa: E712
        (lambda: AsyncLabel.is_benchmark_reference != True, 3),  # noqa: E712
    ],
)
async def test_labels_are_filtered(
    labeled: AsyncProject, labels: list[AsyncLabel], where: Callable[[], Where[AsyncLabel]], count: int
) -> None:
    await labels[0].update(seconds_to_label=12.5)
    assert len([label async for label in labeled.labels(where=where())]) == count


async def test_a_label_is_deleted(
    client: AsyncClient, labeled: AsyncProject, labels: list[AsyncLabel]
) -> None:
    await labels[0].delete()
    assert await labeled.get_label_count() == 2
    with pytest.raises(ResourceNotFoundError):
        await client.get_label(labels[0].uid)


async def test_labels_are_deleted_together(labeled: AsyncProject, labels: list[AsyncLabel]) -> None:
    await AsyncLabel.bulk_delete(labels[:2])
    assert [label async for label in labeled.labels()] == labels[2:]
    await AsyncLabel.bulk_delete(labeled.labels())
    assert await labeled.get_label_count() == 0


async def test_only_labels_are_deleted(
    labeled: AsyncProject, labels: list[AsyncLabel], data_rows: list[AsyncDataRow]
) -> None:
    with pytest.raises(InvalidQueryError, match="nothing was deleted"):
        await AsyncLabel.bulk_delete([labels[0], data_rows[0]])  # type: ignore[list-item]
    assert await labeled.get_label_count() == 3


async def test_labels_go_with_their_data_row(
    labeled: AsyncProject, labels: list[AsyncLabel], data_rows: list[AsyncDataRow]
) -> None:
    await data_rows[0].delete()
    assert await labeled.get_label_count() == 2
