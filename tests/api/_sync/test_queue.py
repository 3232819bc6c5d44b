# Written by `make codegen` from tests/api/_async/test_queue.py. DO NOT EDIT.
"""Labeling and review queues, and labeler performance."""

from __future__ import annotations

from typing import Any

import pytest

from labelbox_gen import DataRow, LabelingParameterOverride, Project
from labelbox_gen.exceptions import InvalidQueryError


def test_overrides_are_set_and_unset(labeled: Project, data_rows: list[DataRow]) -> None:
    first, second, third = data_rows
    assert labeled.set_labeling_parameter_overrides([(first, 2, 3), (second, 1)])
    by_priority = labeled.labeling_parameter_overrides(order_by=LabelingParameterOverride.priority.asc)
    found = [override for override in by_priority]
    assert [override.priority for override in found] == [1, 2]
    assert found[1].number_of_labels == 3
    assert [override.data_row() for override in found] == [second, first]
    assert labeled.unset_labeling_parameter_overrides([first, third])
    left = [override for override in labeled.labeling_parameter_overrides()]
    assert left == found[:1]


def test_an_override_replaces_the_previous_one(labeled: Project, data_rows: list[DataRow]) -> None:
    labeled.set_labeling_parameter_overrides([(data_rows[0], 2, 3)])
    labeled.set_labeling_parameter_overrides([(data_rows[0], 1, 4)])
    found = [override for override in labeled.labeling_parameter_overrides()]
    assert [(override.priority, override.number_of_labels) for override in found] == [(1, 4)]


def test_invalid_overrides_are_rejected_before_a_request(
    labeled: Project, data_rows: list[DataRow], sent: list[dict[str, Any]]
) -> None:
    wrong: Any = [(data_rows[0], 1, 1), (data_rows[1], "first")]
    with pytest.raises(InvalidQueryError, match="override 1 has a priority that is no whole number"):
        labeled.set_labeling_parameter_overrides(wrong)
    with pytest.raises(
        InvalidQueryError,
        match=r"override 0\[1\] must be a DataRow, a UniqueId, a GlobalKey or text, not int 1",
    ):
        labeled.unset_labeling_parameter_overrides([wrong[0]])
    assert sent == []


@pytest.mark.parametrize(("share", "count"), [(0, 0), (0.5, 2), (1, 3)])
def test_upsert_review_queue_replaces_the_queued_rows(
    labeled: Project, data_rows: list[DataRow], share: float, count: int
) -> None:
    for row in data_rows:
        labeled.create_label(row, label="{}")
    for previous in (0, 1):
        labeled.upsert_review_queue(previous)
        labeled.upsert_review_queue(share)
        exported = labeled.export(params={"project_details": True})
        details = [row["projects"][labeled.uid]["project_details"] for row in exported]
        statuses = [each["workflow_status"] for each in details]
        assert sorted(statuses) == ["DONE"] * (3 - count) + ["IN_REVIEW"] * count


@pytest.mark.parametrize("share", [-0.1, 1.1, 50])
def test_a_share_is_between_0_and_1(labeled: Project, share: float) -> None:
    with pytest.raises(InvalidQueryError, match="quota_factor must be between 0 and 1"):
        labeled.upsert_review_queue(share)


@pytest.mark.parametrize("queue_type", ["LabelingQueue", "ReviewQueue"])
def test_reservations_are_extended(labeled: Project, queue_type: str) -> None:
    assert labeled.extend_reservations(queue_type) == 0


def test_there_are_two_queues(labeled: Project) -> None:
    with pytest.raises(
        InvalidQueryError, match="queue_type must be one of LabelingQueue, ReviewQueue, not str 'Queue'"
    ):
        labeled.extend_reservations("Queue")


def test_performance_counts_labels(labeled: Project, data_rows: list[DataRow]) -> None:
    assert [found for found in labeled.labeler_performance()] == []
    labeled.create_label(data_rows[0], label="{}", seconds_to_label=2.0)
    labeled.create_label(data_rows[1], label="{}", seconds_to_label=4.0)
    (performance,) = [found for found in labeled.labeler_performance()]
    assert performance.user == labeled.created_by()
    assert performance.count == 2
    assert performance.seconds_per_label == 3
    assert performance.total_time_labeling == 6
    assert performance.last_activity_time is not None
