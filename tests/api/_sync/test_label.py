# Written by `make codegen` from tests/api/_async/test_label.py. DO NOT EDIT.
"""Labels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from labelbox_gen import Client, DataRow, Label, LabelImport, Project
from labelbox_gen._runtime.entities.where import Where
from labelbox_gen.exceptions import InvalidQueryError, ResourceNotFoundError


@pytest.fixture
def labels(client: Client, labeled: Project) -> list[Label]:
    """A label for each of the three data rows."""
    lines = (
        {"name": "animal", "answer": {"name": "cat"}, "dataRow": {"globalKey": f"g{n}"}} for n in range(3)
    )
    imported = LabelImport.create_from_objects(client, labeled.uid, "cats", lines)
    imported.wait_till_done()
    assert imported.errors == []
    return [label for label in labeled.labels(order_by=Label.uid.asc)]


def test_a_label_knows_its_relations(
    client: Client, labeled: Project, data_rows: list[DataRow], labels: list[Label]
) -> None:
    label = client.get_label(labels[0].uid)
    assert label.project() == labeled
    row = label.data_row()
    assert row in data_rows
    assert [found for found in row.labels()] == [label]
    assert label.created_by() == client.get_user()
    assert not label.is_benchmark_reference


def test_a_project_counts_and_lists_its_labels(labeled: Project, labels: list[Label]) -> None:
    assert labeled.get_label_count() == len(labels) == 3
    downwards = [label for label in labeled.labels(order_by=Label.uid.desc)]
    assert downwards == labels[::-1]


def test_a_label_is_updated(client: Client, labels: list[Label]) -> None:
    labels[0].update(seconds_to_label=12.5, is_benchmark_reference=True)
    again = client.get_label(labels[0].uid)
    assert (again.seconds_to_label, again.is_benchmark_reference) == (12.5, True)


@pytest.mark.parametrize(
    ("where", "count"),
    [
        (lambda: Label.seconds_to_label > 10, 1),
        (lambda: Label.is_benchmark_reference == True, 0),  # noqa: E712
        (lambda: Label.is_benchmark_reference != True, 3),  # noqa: E712
    ],
)
def test_labels_are_filtered(
    labeled: Project, labels: list[Label], where: Callable[[], Where[Label]], count: int
) -> None:
    labels[0].update(seconds_to_label=12.5)
    assert len([label for label in labeled.labels(where=where())]) == count


def test_a_label_is_deleted(client: Client, labeled: Project, labels: list[Label]) -> None:
    labels[0].delete()
    assert labeled.get_label_count() == 2
    with pytest.raises(ResourceNotFoundError):
        client.get_label(labels[0].uid)


def test_labels_are_deleted_together(labeled: Project, labels: list[Label]) -> None:
    Label.bulk_delete(labels[:2])
    assert [label for label in labeled.labels()] == labels[2:]
    Label.bulk_delete(labeled.labels())
    assert labeled.get_label_count() == 0


def test_only_labels_are_deleted(labeled: Project, labels: list[Label], data_rows: list[DataRow]) -> None:
    with pytest.raises(InvalidQueryError, match="nothing was deleted"):
        Label.bulk_delete([labels[0], data_rows[0]])  # type: ignore[list-item]
    assert labeled.get_label_count() == 3


def test_labels_go_with_their_data_row(
    labeled: Project, labels: list[Label], data_rows: list[DataRow]
) -> None:
    data_rows[0].delete()
    assert labeled.get_label_count() == 2


def test_feedback_has_scores_that_keep_their_ids(client: Client, labels: list[Label]) -> None:
    first = client.upsert_label_feedback(labels[0].uid, "good, größtenteils", {"shape": 0.5, "日本": 1})
    assert [(score.name, score.score) for score in first] == [("shape", 0.5), ("日本", 1.0)]
    again = client.upsert_label_feedback(labels[0].uid, "better", {"日本": -2.5, "new": 0})
    assert [(score.name, score.score) for score in again] == [("日本", -2.5), ("new", 0.0)]
    assert again[0].uid == first[1].uid
    assert len({score.uid for score in [*first, *again]}) == 3
    other = client.upsert_label_feedback(labels[1].uid, "", {"shape": 1})
    assert other[0].uid != first[0].uid
    assert client.upsert_label_feedback(labels[1].uid, "no scores", {}) == []


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
def test_wrong_scores_are_refused(
    client: Client, labels: list[Label], scores: Any, message: str | None
) -> None:
    if message is None:
        assert client.upsert_label_feedback(labels[0].uid, "", scores) == []
    else:
        with pytest.raises(InvalidQueryError, match=message):
            client.upsert_label_feedback(labels[0].uid, "", scores)


def test_feedback_needs_a_label_and_a_text(client: Client, labels: list[Label]) -> None:
    with pytest.raises(ResourceNotFoundError):
        client.upsert_label_feedback("nowhere", "text", {"a": 1})
    with pytest.raises(InvalidQueryError, match="feedback must be"):
        client.upsert_label_feedback(labels[0].uid, 3, {"a": 1})  # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidQueryError, match="at most 10000 characters"):
        client.upsert_label_feedback(labels[0].uid, "x" * 10_001, {"a": 1})
