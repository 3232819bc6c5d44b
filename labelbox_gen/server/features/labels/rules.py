"""Effects of creating, updating and deleting labels: benchmarks, agreement, queues, webhook events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from labelbox_gen.server.dates import now
from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Condition, Store

from ..agreement.stored import compare
from ..benchmarks.rules import settle
from ..projects.data_rows import requeue_unlabeled
from ..projects.table import PROJECT
from ..reviews.table import REVIEW
from ..webhooks.events import announce
from .table import LABEL

_LABEL = LABEL.table.c


@dataclass(frozen=True)
class LabelKey:
    """The id of a label, and the project and data row that it belongs to."""

    id: str
    project_id: str
    data_row_id: str

    @classmethod
    def of(cls, label: Row) -> LabelKey:
        return cls(label.id, label["project_id"], label["data_row_id"])


def created(store: Store, labels: Iterable[Row], user_id: str | None = None) -> None:
    """Apply the effects of new labels. `user_id` selected the benchmarks among them, by default their authors."""
    _follow(store, "LABEL_CREATED", [LabelKey.of(label) for label in labels], user_id)


def updated(store: Store, labels: Iterable[Row], user_id: str | None = None) -> None:
    _follow(store, "LABEL_UPDATED", [LabelKey.of(label) for label in labels], user_id)


def delete(store: Store, *conditions: Condition, requeue: bool = True) -> list[str]:
    """Delete labels and their reviews, and return the ids of the labels.

    With `requeue`, data rows that then lack labels return to the labeling queue.
    """
    store = store.whole
    found = select(_LABEL.id, _LABEL.project_id, _LABEL.data_row_id)
    found = found.where(store.mine(LABEL), _LABEL.deleted.is_(False), *conditions)
    keys = [LabelKey(*row) for row in store.connection.execute(found.order_by(_LABEL.id))]
    for part in chunks(keys):
        ids = [key.id for key in part]
        store.delete(LABEL, LABEL.id.in_(ids))
        store.delete(REVIEW, REVIEW.table.c.label_id.in_(ids))
    if requeue:
        requeue_unlabeled(store, [(key.project_id, key.data_row_id) for key in keys])
    _follow(store, "LABEL_DELETED", keys)
    return [key.id for key in keys]


def _follow(store: Store, topic: str, keys: Sequence[LabelKey], user_id: str | None = None) -> None:
    store = store.whole  # agreement and events are independent of what the caller may see
    for project_id, row_ids in _by_project(keys).items():
        settle(store, project_id, row_ids, user_id)
        compare(store, project_id, row_ids)
        store.update_where(PROJECT, {"last_activity_time": now()}, PROJECT.id == project_id)
    announce(store, topic, [key.id for key in keys])


def _by_project(keys: Iterable[LabelKey]) -> Mapping[str, list[str]]:
    grouped: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        grouped[key.project_id].append(key.data_row_id)
    return grouped
