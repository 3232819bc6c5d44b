"""The data rows of a project: adding, moving between queues, removing."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import and_, delete, exists, func, insert, literal, not_, select, update

from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.store import Condition, Store

from ..batches.table import BATCH
from ..data_rows import counts
from ..data_rows.table import DATA_ROW
from ..labeling_parameter_overrides.table import LABELING_PARAMETER_OVERRIDE
from ..labels.table import LABEL
from ..queues.table import INITIAL_QUEUE, REVIEW_QUEUE, TASK_QUEUE
from .table import PROJECT, PROJECT_DATA_ROW, PROJECT_DATASET

_IN = PROJECT_DATA_ROW.c


def add_rows(store: Store, project_id: str, row_ids: Sequence[str], **values: Any) -> list[str]:
    """Add data rows to the labeling queue of a project, and return the ids of those that were not in it before."""
    new = list(dict.fromkeys(row_ids))
    for part in chunks(new):
        known = select(_IN.data_row_id).where(_IN.project_id == project_id, _IN.data_row_id.in_(part))
        present = {row[0] for row in store.connection.execute(known)}
        new = [id for id in new if id not in present] if present else new
    base = {**_new(store, project_id), **values}
    for part in chunks(new):
        store.connection.execute(insert(PROJECT_DATA_ROW), [{**base, "data_row_id": id} for id in part])
    counts.in_project(store, {project_id: len(new)})
    return new


def inside(store: Store, project_id: str, row_ids: Iterable[str], *, batch_id: str | None = None) -> set[str]:
    """The ids of those data rows that are in the project, or in the given batch of the project."""
    found: set[str] = set()
    of_batch = [] if batch_id is None else [_IN.batch_id == batch_id]
    for part in chunks(list(row_ids)):
        chosen = select(_IN.data_row_id).where(
            _IN.project_id == project_id, _IN.data_row_id.in_(part), *of_batch
        )
        found |= {row[0] for row in store.connection.execute(chosen)}
    return found


def to_label(store: Store, project_id: str, row_ids: Sequence[str]) -> set[str]:
    """The ids of those data rows that may be labeled in the project: the rows in the project.

    A project without batches and datasets accepts labels of any data row.
    """
    return inside(store, project_id, row_ids) if _has_sources(store, project_id) else set(row_ids)


def _has_sources(store: Store, project_id: str) -> bool:
    sources = (
        select(PROJECT_DATASET.c.project_id).where(PROJECT_DATASET.c.project_id == project_id),
        select(BATCH.id).where(BATCH.table.c.project_id == project_id),
    )
    return any(store.connection.execute(each.limit(1)).first() is not None for each in sources)


def _new(store: Store, project_id: str) -> dict[str, Any]:
    """Initial values of a data row in a project."""
    queue = first_queue(store, project_id)
    return {"project_id": project_id, "task_queue_id": queue, "priority": 5, "batch_id": None}


def first_queue(store: Store, project_id: str, kind: str = INITIAL_QUEUE) -> str | None:
    column = TASK_QUEUE.table.c
    found = store.whole.find(TASK_QUEUE, column.project_id == project_id, column.queue_type == kind)
    return found[0].id if found else None


def labeled(store: Store, project_id: str, row_ids: Sequence[str]) -> None:
    """Move rows with enough labels from the labeling queue onwards, to review or done."""
    waiting = first_queue(store, project_id)
    for part in chunks(row_ids):
        chosen = select(_IN.data_row_id, _IN.task_queue_id).where(
            _IN.project_id == project_id, _IN.data_row_id.in_(part)
        )
        found = [id for id, queue in store.connection.execute(chosen) if queue == waiting]
        enough = _with_enough_labels(store, project_id, found)
        review(store, project_id, [id for id in found if id in enough])


def review(store: Store, project_id: str, row_ids: Sequence[str]) -> None:
    """Move the project's review quota of these rows to the review queue, and mark the others as done.

    Without a quota all rows are reviewed; without a review queue all are done.
    """
    project = store.whole.get(PROJECT, project_id, deleted=True)
    quota = project["review_quota"] if project else None
    chosen = [id for id in row_ids if quota is None or sampling_key(id) < quota]
    move(store, project_id, chosen, task_queue_id=first_queue(store, project_id, REVIEW_QUEUE))
    move(store, project_id, sorted({*row_ids} - {*chosen}), task_queue_id=None)


def sampling_key(row_id: str) -> float:
    """A pseudorandom number from 0 to 1 that is constant for a data row."""
    return zlib.crc32(row_id.encode()) / 2**32


def _with_enough_labels(store: Store, project_id: str, row_ids: Sequence[str]) -> set[str]:
    """The ids of those rows with enough labels: one, or the number in the override of the row."""
    label, override = LABEL.table.c, LABELING_PARAMETER_OVERRIDE.table.c
    of_rows = (label.project_id == project_id, label.data_row_id.in_(row_ids), label.deleted.is_(False))
    counts = select(label.data_row_id, func.count()).where(*of_rows).group_by(label.data_row_id)
    numbers = select(override.data_row_id, override.number_of_labels).where(
        override.project_id == project_id, override.data_row_id.in_(row_ids)
    )
    needed = {id: number or 1 for id, number in store.connection.execute(numbers)}
    return {id for id, count in store.connection.execute(counts) if count >= needed.get(id, 1)}


def add_dataset(store: Store, project_id: str, dataset_id: str) -> None:
    """Add all data rows of a dataset to a project, in one statement: there may be millions."""
    row = DATA_ROW.table.c
    known = exists().where(_IN.project_id == project_id, _IN.data_row_id == row.id)
    values = _new(store, project_id)
    new = select(row.id, *(literal(value, _IN[name].type) for name, value in values.items())).where(
        row.dataset_id == dataset_id, row.deleted.is_(False), not_(known)
    )
    added = store.connection.execute(insert(PROJECT_DATA_ROW).from_select(["data_row_id", *values], new))
    counts.in_project(store, {project_id: added.rowcount})


def remove_dataset(store: Store, project_id: str, dataset_id: str) -> None:
    """Remove the data rows of a dataset from a project, except those in a batch and those with labels."""
    of_dataset = select(DATA_ROW.id).where(DATA_ROW.table.c.dataset_id == dataset_id)
    label = LABEL.table.c
    labeled = select(label.data_row_id).where(label.project_id == project_id, label.deleted.is_(False))
    of_project = (_IN.project_id == project_id, _IN.batch_id.is_(None), _IN.data_row_id.in_(of_dataset))
    leave(store, *of_project, not_(_IN.data_row_id.in_(labeled)))


def leave(store: Store, *conditions: Condition) -> None:
    """Remove data rows from their projects. `conditions` apply to `PROJECT_DATA_ROW`."""
    counts.leave_project(store, *conditions)
    store.connection.execute(delete(PROJECT_DATA_ROW).where(*conditions))


def join_connected(store: Store, dataset_id: str, row_ids: Sequence[str]) -> None:
    """Add new data rows of a dataset to the projects that the dataset is connected to."""
    link = PROJECT_DATASET.c
    for (project_id,) in store.connection.execute(
        select(link.project_id).where(link.dataset_id == dataset_id)
    ):
        add_rows(store, project_id, row_ids)


def move(store: Store, project_id: str, row_ids: Iterable[str], **values: Any) -> set[str]:
    """Set `task_queue_id` (None means done) or `priority`; return the ids of the rows in the project."""
    moved: set[str] = set()
    for part in chunks(list(row_ids)):
        chosen = and_(_IN.project_id == project_id, _IN.data_row_id.in_(part))
        moved |= {row[0] for row in store.connection.execute(select(_IN.data_row_id).where(chosen))}
        store.connection.execute(update(PROJECT_DATA_ROW).where(chosen).values(values))
    return moved


def requeue_unlabeled(store: Store, pairs: Iterable[tuple[str, str]]) -> None:
    """Return rows that lack labels to the labeling queue. `pairs` are of project id and data row id."""
    by_project: dict[str, list[str]] = {}
    for project_id, row_id in pairs:
        by_project.setdefault(project_id, []).append(row_id)
    for project_id, row_ids in by_project.items():
        queue = first_queue(store, project_id)
        for part in chunks(row_ids):
            enough = _with_enough_labels(store, project_id, part)
            move(store, project_id, [id for id in part if id not in enough], task_queue_id=queue)


def change_datasets(store: Store, project_id: str, change: Mapping[str, Any] | None) -> None:
    """Add or remove the data rows of datasets that `change` connects or disconnects."""
    if change and change.get("connect"):
        add_dataset(store, project_id, change["connect"]["id"])
    if change and change.get("disconnect"):
        remove_dataset(store, project_id, change["disconnect"]["id"])
