"""The candidates of an export: the shortest list that contains all selected data rows.

The time of an export then depends on the selection, not on the size of the database.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Select, exists, func, not_, select

from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.store import Store

from ..data_rows.lookup import find
from ..data_rows.table import DATA_ROW
from ..datasets.table import DATASET
from ..labels.table import LABEL
from ..projects.table import PROJECT, PROJECT_DATA_ROW
from .selection import Condition, labeled_within, named, queues

_PLACE = PROJECT_DATA_ROW.alias("place")
"""An alias, distinct from the table in conditions."""
_IN, _ROW, _LABEL = _PLACE.c, DATA_ROW.table.c, LABEL.table.c
Id: TypeAlias = "ColumnElement[str]"


@dataclass(frozen=True)
class Source:
    """Ordered candidate ids: a list, or a statement with the column that it selects."""

    ids: Sequence[str] = ()
    statement: Select[Any] | None = None
    id: Id | None = None

    def page(self, store: Store, after: str, size: int) -> Sequence[str]:
        if self.statement is None or self.id is None:
            return [id for id in self.ids if id > after][:size]
        statement = self.statement.where(self.id > after).order_by(self.id).limit(size)
        return [id for (id,) in store.connection.execute(statement)]


@dataclass(frozen=True)
class Sources:
    """`total` is an upper bound, for the percentage."""

    sources: Sequence[Source]
    total: int


def find_sources(store: Store, filters: Mapping[str, Any], conditions: Sequence[Condition]) -> Sources:
    """`conditions` are the filters on data rows; the database searches long lists."""
    project_id: str | None = filters.get("projectId")
    ids, keys = named(filters, "data_row_id"), named(filters, "global_key")
    if ids or keys:
        found = find(store, ids, () if ids else keys).rows.ids
        return Sources([Source(found)], len(found))
    if batches := dict.fromkeys(named(filters, "batch")):
        return _batches(store, list(batches), project_id)
    datasets = list(dict.fromkeys(named(filters, "dataset")))
    if datasets and (project_id is None or _rows(store, datasets) <= _in_project(store, project_id)):
        parts = [select(DATA_ROW.id).where(_ROW.dataset_id == id, _alive(), *conditions) for id in datasets]
        return Sources([Source(statement=part, id=DATA_ROW.id) for part in parts], _rows(store, datasets))
    if project_id is not None:
        return _project(store, filters, project_id, conditions)
    everything = select(DATA_ROW.id).where(store.mine(DATA_ROW), _alive(), *conditions)
    return Sources([Source(statement=everything, id=DATA_ROW.id)], _rows(store))


def _batches(store: Store, batches: Sequence[str], project_id: str | None) -> Sources:
    """All sources in sequence. A data row in batches of several projects is exported once."""
    mine = [] if project_id is None else [_IN.project_id == project_id]
    sources = [
        Source(
            statement=select(_IN.data_row_id).where(
                _IN.batch_id == id, *mine, *_in_none_of(batches[:number])
            ),
            id=_IN.data_row_id,
        )
        for number, id in enumerate(batches)
    ]
    total = sum(
        _number(store, select(func.count()).where(_IN.batch_id.in_(part))) for part in chunks(batches)
    )
    return Sources(sources, total)


def _in_none_of(batches: Sequence[str]) -> Iterator[Condition]:
    if batches:
        other = PROJECT_DATA_ROW.alias("other")
        yield not_(exists().where(other.c.data_row_id == _IN.data_row_id, other.c.batch_id.in_(batches)))


def _project(
    store: Store, filters: Mapping[str, Any], project_id: str, conditions: Sequence[Condition]
) -> Sources:
    """Candidates by queue or label if a filter names them, otherwise by the project's index."""
    total = _in_project(store, project_id)
    waiting = queues(store, filters, project_id)
    if waiting is not None:
        inside = [_IN.task_queue_id.is_(None) if id is None else _IN.task_queue_id == id for id in waiting]
        parts = [select(_IN.data_row_id).where(_IN.project_id == project_id, each) for each in inside]
        return Sources([Source(statement=part, id=_IN.data_row_id) for part in parts], total)
    if (within := labeled_within(filters)) is not None:
        mine = (_LABEL.project_id == project_id, _LABEL.deleted.is_(False), *within)
        labeled = select(_LABEL.data_row_id).where(*mine).distinct()
        return Sources([Source(statement=labeled, id=_LABEL.data_row_id)], total)
    all_rows = select(_IN.data_row_id).join(DATA_ROW.table, DATA_ROW.id == _IN.data_row_id)
    all_rows = all_rows.where(_IN.project_id == project_id, _alive(), *conditions)
    return Sources([Source(statement=all_rows, id=_IN.data_row_id)], total)


def _alive() -> Condition:
    return _ROW.deleted.is_(False)


def _rows(store: Store, datasets: Sequence[str] | None = None) -> int:
    """The number of data rows of datasets; None means all datasets. Read from stored counts."""
    column = DATASET.table.c
    chosen = [] if datasets is None else [DATASET.id.in_(datasets)]
    statement = select(func.sum(column.row_count)).where(
        store.mine(DATASET), column.deleted.is_(False), *chosen
    )
    return _number(store, statement)


def _in_project(store: Store, project_id: str) -> int:
    project = store.get(PROJECT, project_id, deleted=True)
    return project["data_row_count"] if project else 0


def _number(store: Store, statement: Select[Any]) -> int:
    return store.connection.execute(statement).scalar() or 0
