"""The selection of an export: the filters of a request as SQL. Unknown filters are rejected."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, not_, or_, select

from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.features.queues.table import INITIAL_QUEUE, REVIEW_QUEUE, REWORK_QUEUE
from labelbox_gen.server.store.store import Store

from ..data_rows.table import DATA_ROW
from ..labels.table import LABEL
from ..projects.table import PROJECT_DATA_ROW
from ..queues.table import TASK_QUEUE
from .moments import read_span

Clause = Mapping[str, Any]
Condition = ColumnElement[bool]

MAX_IDS = 2_000

_ROW = DATA_ROW.table.c
_IN = PROJECT_DATA_ROW.c
_LABEL = LABEL.table.c
_BY_QUEUE = frozenset({"task_queue_not_exist", "task_queue_status"})
_QUEUES: Mapping[str, str | None] = {"InReview": REVIEW_QUEUE, "InRework": REWORK_QUEUE, "Done": None}


def select_rows(filters: Mapping[str, Any]) -> list[Condition]:
    """The conditions of the search clauses. Raises `Malformed` for unknown filters."""
    project_id = filters.get("projectId")
    search: Mapping[str, Any] = filters.get("searchQuery") or {}
    if search.get("scope") and search["scope"].get("projectId") not in (None, project_id):
        raise Malformed("A search scope is not served; export the project instead")
    return [_clause(clause, project_id) for clause in _clauses(filters)]


def named(filters: Mapping[str, Any], kind: str) -> list[str]:
    """The ids or keys in the filters of a kind."""
    return [
        id for clause in _clauses(filters) if clause.get("type") == kind for id in clause.get("ids") or ()
    ]


def _clauses(filters: Mapping[str, Any]) -> Sequence[Clause]:
    search: Mapping[str, Any] = filters.get("searchQuery") or {}
    return search.get("query") or ()


def _clause(clause: Clause, project_id: str | None) -> Condition:
    kind = clause.get("type") or ""
    if kind in _BY_IDS:
        return _BY_IDS[kind](_ids(clause))
    if kind == "data_row_last_activity_at":
        return _active(clause, project_id)
    if kind == "labeled_at":
        return _labeled(clause, project_id)
    if kind in _BY_QUEUE:
        return _waiting(clause, project_id)
    raise Malformed(f"Exports cannot be filtered by '{kind}'")


def _ids(clause: Clause) -> list[str]:
    ids: list[str] = clause.get("ids") or []
    if clause.get("operator") != "is":
        raise Malformed(f"The operator '{clause.get('operator')}' is not served; use 'is'")
    if not 1 <= len(ids) <= MAX_IDS:
        raise Malformed(f"The filter '{clause.get('type')}' takes 1 to {MAX_IDS} ids, got {len(ids)}")
    return ids


_BY_IDS: Mapping[str, Callable[[list[str]], Condition]] = {
    "batch": lambda ids: exists().where(_IN.data_row_id == DATA_ROW.id, _IN.batch_id.in_(ids)),
    "data_row_id": lambda ids: DATA_ROW.id.in_(ids),
    "dataset": lambda ids: _ROW.dataset_id.in_(ids),
    "global_key": lambda ids: _ROW.global_key.in_(ids),
}


def in_project(project_id: str, *conditions: Condition) -> Condition:
    """Evaluated per row, as pages are short."""
    return exists().where(_IN.data_row_id == DATA_ROW.id, _IN.project_id == project_id, *conditions)


def _labels_of(project_id: str | None, *conditions: Condition) -> Condition:
    mine = [_LABEL.project_id == project_id] if project_id is not None else []
    return exists().where(_LABEL.data_row_id == DATA_ROW.id, _LABEL.deleted.is_(False), *mine, *conditions)


def _active(clause: Clause, project_id: str | None) -> Condition:
    """The last activity is the last update of the data row or of one of its labels."""
    span = read_span(clause)
    conditions: list[Condition] = []
    if span.start is not None:
        later = _labels_of(project_id, _LABEL.updated_at >= span.start)
        conditions.append(or_(_ROW.updated_at >= span.start, later))
    if span.end is not None:
        later = _labels_of(project_id, _LABEL.updated_at > span.end)
        conditions.append(and_(_ROW.updated_at <= span.end, not_(later)))
    return and_(*conditions)


def _labeled(clause: Clause, project_id: str | None) -> Condition:
    return _labels_of(project_id, *_created_within(clause))


def _created_within(clause: Clause) -> list[Condition]:
    span = read_span(clause)
    after = [_LABEL.created_at >= span.start] if span.start is not None else []
    before = [_LABEL.created_at <= span.end] if span.end is not None else []
    return [*after, *before]


def _waiting(clause: Clause, project_id: str | None) -> Condition:
    """Clients call rows that wait for their first label 'in no task queue'."""
    if project_id is None:
        raise Malformed("The workflow status is known within a project only")
    if (queue := _queue_type(clause)) is None:
        return in_project(project_id, _IN.task_queue_id.is_(None))
    return in_project(project_id, _IN.task_queue_id.in_(_of_type(project_id, queue)))


def _queue_type(clause: Clause) -> str | None:
    if clause.get("type") == "task_queue_not_exist":
        return INITIAL_QUEUE
    status = clause.get("status")
    if not isinstance(status, str) or status not in _QUEUES:
        raise Malformed(f"The workflow status '{status}' is not one of ToLabel, {', '.join(_QUEUES)}")
    return _QUEUES[status]


def _of_type(project_id: str, queue_type: str) -> Select[Any]:
    column = TASK_QUEUE.table.c
    return select(column.id).where(column.project_id == project_id, column.queue_type == queue_type)


# -- values that narrow the candidates


def queues(store: Store, filters: Mapping[str, Any], project_id: str) -> Sequence[str | None] | None:
    """The queue ids of the first filter of this kind; None stands for done."""
    for clause in _clauses(filters):
        if clause.get("type") in _BY_QUEUE:
            queue = _queue_type(clause)
            if queue is None:
                return [None]
            return [row[0] for row in store.connection.execute(_of_type(project_id, queue))]
    return None


def labeled_within(filters: Mapping[str, Any]) -> list[Condition] | None:
    """The label condition of the first filter of this kind."""
    for clause in _clauses(filters):
        if clause.get("type") == "labeled_at":
            return _created_within(clause)
    return None
