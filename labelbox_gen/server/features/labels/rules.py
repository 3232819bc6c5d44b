"""What follows when labels are made, changed or deleted: benchmarks, agreement, queues, notifications."""

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
class Place:
    """Where a label is."""

    id: str
    project_id: str
    data_row_id: str

    @classmethod
    def of(cls, label: Row) -> Place:
        return cls(label.id, label["project_id"], label["data_row_id"])


def created(store: Store, labels: Iterable[Row], user_id: str | None = None) -> None:
    """`user_id` is who chose those among them that are benchmarks; else it is who made them."""
    _follow(store, "LABEL_CREATED", [Place.of(label) for label in labels], user_id)


def updated(store: Store, labels: Iterable[Row], user_id: str | None = None) -> None:
    _follow(store, "LABEL_UPDATED", [Place.of(label) for label in labels], user_id)


def delete(store: Store, *conditions: Condition, requeue: bool = True) -> list[str]:
    """Deletes labels and their reviews; answers the labels' ids. Data rows that lack labels then wait for labeling again."""
    store = store.whole
    found = select(_LABEL.id, _LABEL.project_id, _LABEL.data_row_id)
    found = found.where(store.mine(LABEL), _LABEL.deleted.is_(False), *conditions)
    places = [Place(*row) for row in store.connection.execute(found.order_by(_LABEL.id))]
    for part in chunks(places):
        ids = [place.id for place in part]
        store.delete(LABEL, LABEL.id.in_(ids))
        store.delete(REVIEW, REVIEW.table.c.label_id.in_(ids))
    if requeue:
        requeue_unlabeled(store, [(place.project_id, place.data_row_id) for place in places])
    _follow(store, "LABEL_DELETED", places)
    return [place.id for place in places]


def _follow(store: Store, topic: str, places: Sequence[Place], user_id: str | None = None) -> None:
    store = store.whole  # agreement and notifications do not depend on what the caller sees
    for project_id, row_ids in _by_project(places).items():
        settle(store, project_id, row_ids, user_id)
        compare(store, project_id, row_ids)
        store.update_where(PROJECT, {"last_activity_time": now()}, PROJECT.id == project_id)
    announce(store, topic, [place.id for place in places])


def _by_project(places: Iterable[Place]) -> Mapping[str, list[str]]:
    grouped: dict[str, list[str]] = defaultdict(list)
    for place in places:
        grouped[place.project_id].append(place.data_row_id)
    return grouped
