"""The data rows of a project: how they enter, wait in queues and leave."""

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
    """Put data rows into the first queue of a project; answers those that were not in the project before."""
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
    """Which of these data rows are in the project, by a batch if one is given."""
    found: set[str] = set()
    brought = [] if batch_id is None else [_IN.batch_id == batch_id]
    for part in chunks(list(row_ids)):
        chosen = select(_IN.data_row_id).where(
            _IN.project_id == project_id, _IN.data_row_id.in_(part), *brought
        )
        found |= {row[0] for row in store.connection.execute(chosen)}
    return found


def to_label(store: Store, project_id: str, row_ids: Sequence[str]) -> set[str]:
    """Which of these data rows may be labeled in the project: those that are in it.

    A project that was never given any, by a batch or a dataset, takes those that are labeled in it.
    """
    return inside(store, project_id, row_ids) if _was_given_rows(store, project_id) else set(row_ids)


def _was_given_rows(store: Store, project_id: str) -> bool:
    given = (
        select(PROJECT_DATASET.c.project_id).where(PROJECT_DATASET.c.project_id == project_id),
        select(BATCH.id).where(BATCH.table.c.project_id == project_id),
    )
    return any(store.connection.execute(each.limit(1)).first() is not None for each in given)


def _new(store: Store, project_id: str) -> dict[str, Any]:
    """What a data row has when it enters a project."""
    queue = first_queue(store, project_id)
    return {"project_id": project_id, "task_queue_id": queue, "priority": 5, "batch_id": None}


def first_queue(store: Store, project_id: str, kind: str = INITIAL_QUEUE) -> str | None:
    column = TASK_QUEUE.table.c
    found = store.whole.find(TASK_QUEUE, column.project_id == project_id, column.queue_type == kind)
    return found[0].id if found else None


def labeled(store: Store, project_id: str, row_ids: Sequence[str]) -> None:
    """Rows that waited to be labeled, and have all the labels they need, wait for review or are done."""
    waiting = first_queue(store, project_id)
    for part in chunks(row_ids):
        chosen = select(_IN.data_row_id, _IN.task_queue_id).where(
            _IN.project_id == project_id, _IN.data_row_id.in_(part)
        )
        found = [id for id, queue in store.connection.execute(chosen) if queue == waiting]
        enough = _with_enough_labels(store, project_id, found)
        review(store, project_id, [id for id in found if id in enough])


def review(store: Store, project_id: str, row_ids: Sequence[str]) -> None:
    """The project's share of these rows waits for review; the others, all where there is no review, are done."""
    project = store.whole.get(PROJECT, project_id, deleted=True)
    quota = project["review_quota"] if project else None
    chosen = [id for id in row_ids if quota is None or lot(id) < quota]
    move(store, project_id, chosen, task_queue_id=first_queue(store, project_id, REVIEW_QUEUE))
    move(store, project_id, sorted({*row_ids} - {*chosen}), task_queue_id=None)


def lot(row_id: str) -> float:
    """A number from 0 to 1 that stays with a data row: chance, but the same each time."""
    return zlib.crc32(row_id.encode()) / 2**32


def _with_enough_labels(store: Store, project_id: str, row_ids: Sequence[str]) -> set[str]:
    """One label is enough unless an override asks for more."""
    label, override = LABEL.table.c, LABELING_PARAMETER_OVERRIDE.table.c
    of_rows = (label.project_id == project_id, label.data_row_id.in_(row_ids), label.deleted.is_(False))
    counts = select(label.data_row_id, func.count()).where(*of_rows).group_by(label.data_row_id)
    numbers = select(override.data_row_id, override.number_of_labels).where(
        override.project_id == project_id, override.data_row_id.in_(row_ids)
    )
    needed = {id: number or 1 for id, number in store.connection.execute(numbers)}
    return {id for id, count in store.connection.execute(counts) if count >= needed.get(id, 1)}


def add_dataset(store: Store, project_id: str, dataset_id: str) -> None:
    """All data rows of a dataset that are not in the project. In the database, as there may be millions."""
    row = DATA_ROW.table.c
    known = exists().where(_IN.project_id == project_id, _IN.data_row_id == row.id)
    values = _new(store, project_id)
    new = select(row.id, *(literal(value, _IN[name].type) for name, value in values.items())).where(
        row.dataset_id == dataset_id, row.deleted.is_(False), not_(known)
    )
    added = store.connection.execute(insert(PROJECT_DATA_ROW).from_select(["data_row_id", *values], new))
    counts.in_project(store, {project_id: added.rowcount})


def remove_dataset(store: Store, project_id: str, dataset_id: str) -> None:
    """What a dataset brought in leaves, unless it came in a batch too or has labels."""
    of_dataset = select(DATA_ROW.id).where(DATA_ROW.table.c.dataset_id == dataset_id)
    label = LABEL.table.c
    labeled = select(label.data_row_id).where(label.project_id == project_id, label.deleted.is_(False))
    brought = (_IN.project_id == project_id, _IN.batch_id.is_(None), _IN.data_row_id.in_(of_dataset))
    leave(store, *brought, not_(_IN.data_row_id.in_(labeled)))


def leave(store: Store, *conditions: Condition) -> None:
    """Data rows leave their projects; `conditions` are on the rows of projects."""
    counts.leave_project(store, *conditions)
    store.connection.execute(delete(PROJECT_DATA_ROW).where(*conditions))


def join_connected(store: Store, dataset_id: str, row_ids: Sequence[str]) -> None:
    """New data rows of a dataset enter the projects that the dataset is connected to."""
    link = PROJECT_DATASET.c
    for (project_id,) in store.connection.execute(
        select(link.project_id).where(link.dataset_id == dataset_id)
    ):
        add_rows(store, project_id, row_ids)


def move(store: Store, project_id: str, row_ids: Iterable[str], **values: Any) -> set[str]:
    """Change `task_queue_id` (None is done) or `priority`; answers the ids that are in the project."""
    moved: set[str] = set()
    for part in chunks(list(row_ids)):
        chosen = and_(_IN.project_id == project_id, _IN.data_row_id.in_(part))
        moved |= {row[0] for row in store.connection.execute(select(_IN.data_row_id).where(chosen))}
        store.connection.execute(update(PROJECT_DATA_ROW).where(chosen).values(values))
    return moved


def requeue_unlabeled(store: Store, pairs: Iterable[tuple[str, str]]) -> None:
    """Rows (project id, data row id) that lack labels wait for labeling again."""
    by_project: dict[str, list[str]] = {}
    for project_id, row_id in pairs:
        by_project.setdefault(project_id, []).append(row_id)
    for project_id, row_ids in by_project.items():
        queue = first_queue(store, project_id)
        for part in chunks(row_ids):
            enough = _with_enough_labels(store, project_id, part)
            move(store, project_id, [id for id in part if id not in enough], task_queue_id=queue)


def change_datasets(store: Store, project_id: str, change: Mapping[str, Any] | None) -> None:
    """What connecting and disconnecting a dataset means for the rows."""
    if change and change.get("connect"):
        add_dataset(store, project_id, change["connect"]["id"])
    if change and change.get("disconnect"):
        remove_dataset(store, project_id, change["disconnect"]["id"])
