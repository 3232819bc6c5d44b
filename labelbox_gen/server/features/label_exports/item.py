"""A label as an item of the file, with the keys of the exports that the v2.4 guide documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from labelbox_gen.server import json_text
from labelbox_gen.server.dates import render
from labelbox_gen.server.files.files import absolute, at_address
from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.row import Page, Row
from labelbox_gen.server.store.store import Store

from ..benchmarks.table import BENCHMARK
from ..data_rows.table import DATA_ROW
from ..datasets.table import DATASET
from ..labels.table import LABEL
from ..people.table import USER
from ..reviews.table import REVIEW

Item = dict[str, Any]


def items(store: Store, project: Row, labels: Page, base_url: str) -> Iterator[Item]:
    rows = _by_id(store, DATA_ROW, (label["data_row_id"] for label in labels))
    datasets = _by_id(store, DATASET, (row["dataset_id"] for row in rows.values()))
    reviews = store.find(REVIEW, REVIEW.table.c.label_id.in_(labels.ids))
    users = _by_id(store, USER, (row["created_by_id"] for row in (*labels, *reviews)))
    references = _references(store, project, labels)
    for label in labels:
        row = rows[label["data_row_id"]]
        yield {
            "ID": label.id,
            "DataRow ID": row.id,
            "Labeled Data": absolute(base_url, row["row_data"]),
            "Label": _content(label, base_url),
            "Created By": _email(users, label),
            "Project Name": project["name"],
            "Created At": render(label["created_at"]),
            "Updated At": render(label["updated_at"]),
            "Seconds to Label": label["seconds_to_label"],
            "External ID": row["external_id"],
            "Global Key": row["global_key"],
            "Agreement": label["agreement"],
            "Is Benchmark": label["is_benchmark_reference"],
            "Benchmark Agreement": label["benchmark_agreement"],
            "Benchmark ID": references.get(row.id),
            "Dataset Name": datasets[row["dataset_id"]]["name"],
            "Reviews": [_review(users, each) for each in reviews if each["label_id"] == label.id],
        }


def _content(label: Row, base_url: str) -> object:
    """The parsed text if it is JSON, otherwise the text."""
    text = at_address(label["label"] or "", base_url)
    if not text:
        return cast("dict[str, Any]", {})
    content = json_text.load(text)
    return text if content is None else content


def _review(users: Mapping[str, Row], review: Row) -> Item:
    made = {"id": review.id, "score": review["score"], "createdAt": render(review["created_at"])}
    return {**made, "createdBy": _email(users, review)}


def _references(store: Store, project: Row, labels: Page) -> Mapping[str, str]:
    """The benchmarks of data rows."""
    column = LABEL.table.c
    marked = store.find(
        LABEL,
        column.project_id == project.id,
        column.data_row_id.in_({label["data_row_id"] for label in labels}),
        column.is_benchmark_reference.is_(True),
    )
    of_label = {label.id: label["data_row_id"] for label in marked}
    found = store.find(BENCHMARK, BENCHMARK.table.c.label_id.in_(of_label))
    return {of_label[each["label_id"]]: each.id for each in found}


def _email(users: Mapping[str, Row], row: Row) -> str | None:
    user = users.get(row["created_by_id"])
    return user["email"] if user else None


def _by_id(store: Store, entity: Entity, ids: Iterable[str | None]) -> Mapping[str, Row]:
    wanted = sorted({id for id in ids if id is not None})
    return {row.id: row for row in store.by_ids(entity, wanted, deleted=True)}
