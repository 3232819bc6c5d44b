"""Labeling and review queues, and labeler performance."""

from __future__ import annotations

from typing import Any

import pytest

from labelbox_gen import AsyncDataRow, AsyncLabelingParameterOverride, AsyncProject
from labelbox_gen.exceptions import InvalidQueryError


async def test_overrides_are_set_and_unset(labeled: AsyncProject, data_rows: list[AsyncDataRow]) -> None:
    first, second, third = data_rows
    assert await labeled.set_labeling_parameter_overrides([(first, 2, 3), (second, 1)])
    by_priority = labeled.labeling_parameter_overrides(order_by=AsyncLabelingParameterOverride.priority.asc)
    found = [override async for override in by_priority]
    assert [override.priority for override in found] == [1, 2]
    assert found[1].number_of_labels == 3
    assert [await override.data_row() for override in found] == [second, first]
    assert await labeled.unset_labeling_parameter_overrides([first, third])
    left = [override async for override in labeled.labeling_parameter_overrides()]
    assert left == found[:1]


async def test_an_override_replaces_the_previous_one(
    labeled: AsyncProject, data_rows: list[AsyncDataRow]
) -> None:
    await labeled.set_labeling_parameter_overrides([(data_rows[0], 2, 3)])
    await labeled.set_labeling_parameter_overrides([(data_rows[0], 1, 4)])
    found = [override async for override in labeled.labeling_parameter_overrides()]
    assert [(override.priority, override.number_of_labels) for override in found] == [(1, 4)]


async def test_invalid_overrides_are_rejected_before_a_request(
    labeled: AsyncProject, data_rows: list[AsyncDataRow], sent: list[dict[str, Any]]
) -> None:
    wrong: Any = [(data_rows[0], 1, 1), (data_rows[1], "first")]
    with pytest.raises(InvalidQueryError, match="override 1 has a priority that is no whole number"):
        await labeled.set_labeling_parameter_overrides(wrong)
    with pytest.raises(
        InvalidQueryError,
        match=r"override 0\[1\] must be a DataRow, a UniqueId, a GlobalKey or text, not int 1",
    ):
        await labeled.unset_labeling_parameter_overrides([wrong[0]])
    assert sent == []


@pytest.mark.parametrize(("share", "count"), [(0, 0), (0.5, 2), (1, 3)])
async def test_upsert_review_queue_replaces_the_queued_rows(
    labeled: AsyncProject, data_rows: list[AsyncDataRow], share: float, count: int
) -> None:
    for row in data_rows:
        await labeled.create_label(row, label="{}")
    for previous in (0, 1):
        await labeled.upsert_review_queue(previous)
        await labeled.upsert_review_queue(share)
        exported = await labeled.export(params={"project_details": True})
        details = [row["projects"][labeled.uid]["project_details"] async for row in exported]
        statuses = [each["workflow_status"] for each in details]
        assert sorted(statuses) == ["DONE"] * (3 - count) + ["IN_REVIEW"] * count


@pytest.mark.parametrize("share", [-0.1, 1.1, 50])
async def test_a_share_is_between_0_and_1(labeled: AsyncProject, share: float) -> None:
    with pytest.raises(InvalidQueryError, match="quota_factor must be between 0 and 1"):
        await labeled.upsert_review_queue(share)


@pytest.mark.parametrize("queue_type", ["LabelingQueue", "ReviewQueue"])
async def test_reservations_are_extended(labeled: AsyncProject, queue_type: str) -> None:
    assert await labeled.extend_reservations(queue_type) == 0


async def test_there_are_two_queues(labeled: AsyncProject) -> None:
    with pytest.raises(
        InvalidQueryError, match="queue_type must be one of LabelingQueue, ReviewQueue, not str 'Queue'"
    ):
        await labeled.extend_reservations("Queue")


async def test_performance_counts_labels(labeled: AsyncProject, data_rows: list[AsyncDataRow]) -> None:
    assert [found async for found in labeled.labeler_performance()] == []
    await labeled.create_label(data_rows[0], label="{}", seconds_to_label=2.0)
    await labeled.create_label(data_rows[1], label="{}", seconds_to_label=4.0)
    (performance,) = [found async for found in labeled.labeler_performance()]
    assert performance.user == await labeled.created_by()
    assert performance.count == 2
    assert performance.seconds_per_label == 3
    assert performance.total_time_labeling == 6
    assert performance.last_activity_time is not None
