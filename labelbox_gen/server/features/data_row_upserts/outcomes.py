"""Row outcomes of an upsert, in the order of the input. A cursor is a position in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Select, select

from labelbox_gen.server.store.insertion import insert_rows
from labelbox_gen.server.store.store import Store

from ..data_rows.table import DATA_ROW
from ..tasks.table import TASK
from .table import UPSERT_OUTCOME

START = -1
"""Before the first item."""

Values = Mapping[str, Any]

_OUT = UPSERT_OUTCOME.c
_ROW = DATA_ROW.table.c
_DONE = (_OUT.position, _ROW.id, _ROW.external_id, _ROW.global_key, _ROW.row_data)
_REFUSED = (_OUT.position, _OUT.message, _OUT.spec)


def keep(store: Store, task_id: str, outcomes: Sequence[Values]) -> None:
    """Store outcomes, in the transaction of their rows. Each has `position`, `ok`, and `data_row_id` or `message` and `spec`."""
    nothing = {"task_id": task_id, "data_row_id": None, "message": None, "spec": None}
    insert_rows(store.connection, UPSERT_OUTCOME, [{**nothing, **outcome} for outcome in outcomes])
    done = sum(outcome["ok"] for outcome in outcomes)
    task = TASK.table.c
    counts = {"rows_done": task.rows_done + done, "rows_refused": task.rows_refused + len(outcomes) - done}
    store.update_where(TASK, counts, TASK.id == task_id)


def done(store: Store, task_id: str, after: int, limit: int) -> list[dict[str, Any]]:
    """Positions with the current data rows, deleted ones included."""
    of_rows = _OUT.data_row_id == _ROW.id
    return store.read(_page(_DONE, task_id, after, ok=True).where(of_rows).limit(limit))


def refused(store: Store, task_id: str, after: int, limit: int) -> list[dict[str, Any]]:
    """Positions with messages and specs."""
    return store.read(_page(_REFUSED, task_id, after, ok=False).limit(limit))


def _page(columns: Iterable[Column[Any]], task_id: str, after: int, *, ok: bool) -> Select[Any]:
    chosen = (_OUT.task_id == task_id, _OUT.ok.is_(ok), _OUT.position > after)
    return select(*columns).where(*chosen).order_by(_OUT.position)
