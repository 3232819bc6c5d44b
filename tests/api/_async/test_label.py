"""Labels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

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


async def test_feedback_has_scores_that_keep_their_ids(client: AsyncClient, labels: list[AsyncLabel]) -> None:
    first = await client.upsert_label_feedback(labels[0].uid, "good, größtenteils", {"shape": 0.5, "日本": 1})
    assert [(score.name, score.score) for score in first] == [("shape", 0.5), ("日本", 1.0)]
    again = await client.upsert_label_feedback(labels[0].uid, "better", {"日本": -2.5, "new": 0})
    assert [(score.name, score.score) for score in again] == [("日本", -2.5), ("new", 0.0)]
    assert again[0].uid == first[1].uid
    assert len({score.uid for score in [*first, *again]}) == 3
    other = await client.upsert_label_feedback(labels[1].uid, "", {"shape": 1})
    assert other[0].uid != first[0].uid
    assert await client.upsert_label_feedback(labels[1].uid, "no scores", {}) == []


@pytest.mark.parametrize(
    ("scores", "message"),
    [
        ({"a": "high"}, r"scores\['a'\] must be float or int, not str 'high'"),
        ({"a": float("nan")}, r"scores\['a'\] must be a finite number"),
        ({"a": None}, r"scores\['a'\] must be float or int, not None"),
        ({"": 1}, "the name of a score must have 1 to 200 characters"),
        ({"x" * 201: 1}, "the name of a score must have 1 to 200 characters"),
        ({str(n): n for n in range(101)}, "'scores' must have at most 100 members, got 101"),
        ([1], "scores must be a mapping, not list"),
        (None, None),
    ],
)
async def test_wrong_scores_are_refused(
    client: AsyncClient, labels: list[AsyncLabel], scores: Any, message: str | None
) -> None:
    if message is None:
        assert await client.upsert_label_feedback(labels[0].uid, "", scores) == []
    else:
        with pytest.raises(InvalidQueryError, match=message):
            await client.upsert_label_feedback(labels[0].uid, "", scores)


async def test_feedback_needs_a_label_and_a_text(client: AsyncClient, labels: list[AsyncLabel]) -> None:
    with pytest.raises(ResourceNotFoundError):
        await client.upsert_label_feedback("nowhere", "text", {"a": 1})
    with pytest.raises(InvalidQueryError, match="feedback must be"):
        await client.upsert_label_feedback(labels[0].uid, 3, {"a": 1})  # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidQueryError, match="at most 10000 characters"):
        await client.upsert_label_feedback(labels[0].uid, "x" * 10_001, {"a": 1})
