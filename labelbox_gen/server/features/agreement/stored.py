"""The agreement of stored labels and predictions, kept in their rows so that it can be filtered and sorted by.

It is computed in the transaction that changes a label. What would take long is left to a job, which computes outside of
transactions: they make others wait.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Table, bindparam, func, select, update

from labelbox_gen.server.jobs.enqueue import enqueue
from labelbox_gen.server.jobs.job import Job
from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Store

from ..labels.table import LABEL
from ..people.table import USER
from ..predictions.table import PREDICTION
from .budget import Budget, TooMuch
from .score import Content, agreement, mean

_LABEL, _PREDICTION = LABEL.table.c, PREDICTION.table.c
MOST = 20
"""The most labels of a data row that a label is compared with: the newest ones."""
AT_ONCE, EVER = 300_000, 20_000_000
"""The budgets of one transaction, and of one data row in a job."""
_ROWS = 200

Scores: TypeAlias = "dict[str, float | None]"


@dataclass
class Compared:
    """New scores, by id."""

    consensus: Scores = field(default_factory=dict[str, "float | None"])
    benchmark: Scores = field(default_factory=dict[str, "float | None"])
    predictions: Scores = field(default_factory=dict[str, "float | None"])

    def add(self, other: Compared) -> None:
        self.consensus |= other.consensus
        self.benchmark |= other.benchmark
        self.predictions |= other.predictions

    def keep(self, store: Store) -> None:
        """Store the scores. This does not count as a change of the labels."""
        _keep(store, LABEL.table, agreement=self.consensus, benchmark_agreement=self.benchmark)
        _keep(store, PREDICTION.table, agreement=self.predictions)


def compare(store: Store, project_id: str, row_ids: Sequence[str]) -> None:
    """Compute agreement for data rows in a project, after their labels changed.

    Consensus (`agreement`) is the mean over the other labels; `benchmark_agreement` compares with the benchmark.
    """
    budget, later = Budget(AT_ONCE), list[str]()
    for part in chunks(list(dict.fromkeys(row_ids))):
        several = _with_several(store, project_id, part)
        _forget(store, project_id, part, several)
        for few in chunks(sorted(several | _with_predictions(store, project_id, part)), _ROWS):
            later += _compare_few(store, project_id, few, budget)
    for part in chunks(later, _ROWS):
        _enqueue(store, {"project_id": project_id, "row_ids": list(part)})


def compare_labels(job: Job) -> None:
    """The job `compare-labels`: one data row at a time, repeated if its labels changed meanwhile."""
    project_id = job.payload["project_id"]
    for row_id in job.payload["row_ids"]:
        kept = False
        while not kept:
            with job.read() as store:
                stamp, found = _stamp(store, project_id, row_id), _load(store, project_id, [row_id])
            compared = _compare_patiently(*found.get(row_id, ([], [])))
            with job.write() as store:
                kept = _stamp(store, project_id, row_id) == stamp
                if kept:
                    compared.keep(store)


def _compare_few(store: Store, project_id: str, row_ids: Sequence[str], budget: Budget) -> list[str]:
    """Returns the data rows that exceeded the budget."""
    compared, later = Compared(), list[str]()
    for row_id, (labels, predictions) in _load(store, project_id, row_ids).items():
        try:
            compared.add(_compare(labels, predictions, budget))
        except TooMuch:
            later.append(row_id)
    compared.keep(store)
    return later


def _compare_patiently(labels: list[Row], predictions: list[Row]) -> Compared:
    """Comparisons over the budget have no agreement."""
    try:
        return _compare(labels, predictions, Budget(EVER))
    except TooMuch:
        ids = [label.id for label in labels]
        nothing = dict.fromkeys([each.id for each in predictions])
        return Compared(dict.fromkeys(ids), dict.fromkeys(ids), nothing)


def _compare(labels: list[Row], predictions: list[Row], budget: Budget) -> Compared:
    """The labels and predictions of one data row."""
    into = Compared()
    known: dict[frozenset[str], float | None] = {}

    def score(one: Row, others: Sequence[Row]) -> float | None:
        scores = [_score(one, other, known, budget) for other in others[-MOST:]]
        found = [each for each in scores if each is not None]
        return mean(found) if found else None

    for label in labels:
        others = [other for other in labels if other.id != label.id]
        references = [other for other in others if other["is_benchmark_reference"]]
        into.consensus[label.id] = score(label, others)
        into.benchmark[label.id] = None if label["is_benchmark_reference"] else score(label, references[-1:])
    for prediction in predictions:
        into.predictions[prediction.id] = score(prediction, labels)
    return into


def _score(one: Row, other: Row, known: dict[frozenset[str], float | None], budget: Budget) -> float | None:
    """Each pair once."""
    pair = frozenset((one.id, other.id))
    if pair not in known:
        known[pair] = agreement(_content(one), _content(other), budget)
    return known[pair]


def _content(row: Row) -> Content:
    return Content(row["annotations"], row["label"])


def _load(store: Store, project_id: str, row_ids: Sequence[str]) -> Mapping[str, tuple[list[Row], list[Row]]]:
    """Labels and predictions by data row."""
    labels = store.find(LABEL, _LABEL.project_id == project_id, _LABEL.data_row_id.in_(row_ids))
    mine = (_PREDICTION.project_id == project_id, _PREDICTION.data_row_id.in_(row_ids))
    found: dict[str, tuple[list[Row], list[Row]]] = defaultdict(lambda: ([], []))
    for label in labels:
        found[label["data_row_id"]][0].append(label)
    for prediction in store.find(PREDICTION, *mine):
        found[prediction["data_row_id"]][1].append(prediction)
    return found


def _stamp(store: Store, project_id: str, row_id: str) -> list[tuple[str, datetime]]:
    """A value that changes with every change of the labels of a data row."""
    chosen = (_LABEL.project_id == project_id, _LABEL.data_row_id == row_id, _LABEL.deleted.is_(False))
    statement = select(_LABEL.id, _LABEL.updated_at).where(*chosen).order_by(_LABEL.id)
    return [(row[0], row[1]) for row in store.connection.execute(statement)]


def _enqueue(store: Store, payload: dict[str, Any]) -> None:
    """Every job has a user; this one takes any user of the organization."""
    user = store.find(USER, limit=1)[0]
    enqueue(store, "compare-labels", payload, user.id)


def _with_predictions(store: Store, project_id: str, row_ids: Sequence[str]) -> set[str]:
    chosen = (_PREDICTION.project_id == project_id, _PREDICTION.data_row_id.in_(row_ids))
    statement = select(_PREDICTION.data_row_id).where(*chosen, _PREDICTION.deleted.is_(False))
    return {row[0] for row in store.connection.execute(statement)}


def _with_several(store: Store, project_id: str, row_ids: Sequence[str]) -> set[str]:
    """The data rows with several labels. Most data rows have one, and nothing to compare it with."""
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


def _keep(store: Store, table: Table, **columns: Mapping[str, float | None]) -> None:
    ids = sorted(next(iter(columns.values())))
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
    statement = update(table).where(table.c.id == bindparam("row_id")).values(values)
    parameters = [
        {"row_id": id, **{f"new_{name}": scores[id] for name, scores in columns.items()}} for id in ids
    ]
    if parameters:
        store.connection.execute(statement, parameters)
