"""The agreement of stored labels and predictions, kept in their rows so that it can be filtered and sorted by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, bindparam, func, select, update

from ..entities import LABEL, PREDICTION
from ..store.related import chunks
from ..store.row import Row
from ..store.store import Store
from .score import Content, agreement, mean

_LABEL, _PREDICTION = LABEL.table.c, PREDICTION.table.c
MOST = 20
"""A label is compared with at most so many others of its data row, the newest."""
_ROWS = 200

Scores = Mapping[str, float | None]


def compare(store: Store, project_id: str, row_ids: Sequence[str]) -> None:
    """Anew for these data rows in a project, after their labels changed. Does not count as a change of the labels.

    Consensus (`agreement`) is the mean with the other labels; `benchmark_agreement` is that with the benchmark.
    """
    for part in chunks(list(dict.fromkeys(row_ids))):
        several = _with_several(store, project_id, part)
        _forget(store, project_id, part, several)
        for few in chunks(sorted(several), _ROWS):
            _compare_labels(store, project_id, few)
        _compare_predictions(store, project_id, part)


def _with_several(store: Store, project_id: str, row_ids: Sequence[str]) -> set[str]:
    """Most data rows have one label, and nothing to compare it with."""
    statement = (
        select(_LABEL.data_row_id)
        .where(_LABEL.project_id == project_id, _LABEL.data_row_id.in_(row_ids), _LABEL.deleted.is_(False))
        .group_by(_LABEL.data_row_id)
        .having(func.count() > 1)
    )
    return {row[0] for row in store.connection.execute(statement)}


def _forget(store: Store, project_id: str, row_ids: Sequence[str], several: set[str]) -> None:
    alone = [id for id in row_ids if id not in several]
    store.connection.execute(
        update(LABEL.table)
        .where(_LABEL.project_id == project_id, _LABEL.data_row_id.in_(alone))
        .where(_LABEL.agreement.is_not(None) | _LABEL.benchmark_agreement.is_not(None))
        .values(agreement=None, benchmark_agreement=None)
    )


def _compare_labels(store: Store, project_id: str, row_ids: Sequence[str]) -> None:
    found = store.find(LABEL, _LABEL.project_id == project_id, _LABEL.data_row_id.in_(row_ids))
    consensus: dict[str, float | None] = {}
    benchmark: dict[str, float | None] = {}
    for labels in _by_data_row(found).values():
        known: dict[frozenset[str], float | None] = {}
        for label in labels:
            others = [other for other in labels if other.id != label.id]
            consensus[label.id] = _mean(_score(label, other, known) for other in others[-MOST:])
            references = [other for other in others if other["is_benchmark_reference"]]
            chosen = references[-1:] if not label["is_benchmark_reference"] else []
            benchmark[label.id] = _mean(_score(label, other, known) for other in chosen)
    _keep(store, LABEL.table, agreement=consensus, benchmark_agreement=benchmark)


def _compare_predictions(store: Store, project_id: str, row_ids: Sequence[str]) -> None:
    found = store.find(PREDICTION, _PREDICTION.project_id == project_id, _PREDICTION.data_row_id.in_(row_ids))
    if not found:
        return
    rows = sorted({each["data_row_id"] for each in found})
    labels = _by_data_row(store.find(LABEL, _LABEL.project_id == project_id, _LABEL.data_row_id.in_(rows)))
    scores = {
        each.id: _mean(_score(each, label, {}) for label in labels.get(each["data_row_id"], [])[-MOST:])
        for each in found
    }
    _keep(store, PREDICTION.table, agreement=scores)


def _by_data_row(labels: Iterable[Row]) -> Mapping[str, list[Row]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for label in labels:
        grouped[label["data_row_id"]].append(label)
    return grouped


def _score(one: Row, other: Row, known: dict[frozenset[str], float | None]) -> float | None:
    """Each pair once."""
    pair = frozenset((one.id, other.id))
    if pair not in known:
        known[pair] = agreement(_content(one), _content(other))
    return known[pair]


def _content(row: Row) -> Content:
    return Content(row["annotations"], row["label"])


def _mean(scores: Iterable[float | None]) -> float | None:
    known = [score for score in scores if score is not None]
    return mean(known) if known else None


def _keep(store: Store, table: Table, **columns: Scores) -> None:
    ids = sorted(next(iter(columns.values())))
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
    statement = update(table).where(table.c.id == bindparam("row_id")).values(values)
    parameters = [
        {"row_id": id, **{f"new_{name}": scores[id] for name, scores in columns.items()}} for id in ids
    ]
    if parameters:
        store.connection.execute(statement, parameters)
