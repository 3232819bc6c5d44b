"""The benchmark of a data row: labels are marked, and each marked label has a benchmark."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Store

from ..labels.table import LABEL
from .table import BENCHMARK

_LABEL, _BENCHMARK = LABEL.table.c, BENCHMARK.table.c


def settle(store: Store, project_id: str, row_ids: Sequence[str], user_id: str | None = None) -> None:
    """Restore one benchmark per data row with a marked label, after marks changed or marked labels were deleted.

    Of several marked labels the last chosen one stays: a label without a benchmark was marked just now.
    """
    for part in chunks(list(dict.fromkeys(row_ids))):
        inside = (_LABEL.project_id == project_id, _LABEL.data_row_id.in_(part))
        labels = store.find(LABEL, *inside, _LABEL.is_benchmark_reference.is_(True))
        known = store.find(BENCHMARK, _BENCHMARK.label_id.in_(select(_LABEL.id).where(*inside)))
        chosen = _choose(labels, {each["label_id"]: each for each in known})
        _unmark(store, [label.id for label in labels if label.id not in chosen])
        store.insert_many(BENCHMARK, [_new(label, user_id) for label in _unknown(chosen, known)])
        _end(store, [each.id for each in known if each["label_id"] not in chosen])


def _choose(labels: Iterable[Row], known: Mapping[str, Row]) -> Mapping[str, Row]:
    """One label per data row, by the row's id."""
    marked: dict[str, list[Row]] = defaultdict(list)
    for label in labels:
        marked[label["data_row_id"]].append(label)
    chosen = [max(several, key=lambda label: _chosen_at(label, known)) for several in marked.values()]
    return {label.id: label for label in chosen}


def _chosen_at(label: Row, known: Mapping[str, Row]) -> tuple[bool, str]:
    benchmark = known.get(label.id)
    return benchmark is None, benchmark.id if benchmark else label.id


def _unknown(chosen: Mapping[str, Row], known: Iterable[Row]) -> Iterable[Row]:
    with_benchmark = {each["label_id"] for each in known}
    return [label for id, label in chosen.items() if id not in with_benchmark]


def _new(label: Row, user_id: str | None) -> Mapping[str, Any]:
    place = {"project_id": label["project_id"], "label_id": label.id}
    return {**place, "created_by_id": user_id or label["created_by_id"]}


def _unmark(store: Store, label_ids: list[str]) -> None:
    if label_ids:
        store.update_where(LABEL, {"is_benchmark_reference": False}, LABEL.id.in_(label_ids))


def _end(store: Store, ids: list[str]) -> None:
    if ids:
        store.delete(BENCHMARK, BENCHMARK.id.in_(ids))
