# Written by `make codegen` from tests/api/_async/test_label.py. DO NOT EDIT.
"""Labels."""

from __future__ import annotations

from collections.abc import Callable

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
