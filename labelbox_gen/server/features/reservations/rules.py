"""Reservations of data rows in the queues of a project."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import delete

from labelbox_gen.server.dates import now
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.store.store import Condition, Store

from .table import RESERVATION

SECONDS = 3600
"""Lifetime of a reservation in seconds, from its creation or latest extension."""
_COLUMNS = RESERVATION.table.c


def reserve(store: Store, project_id: str, row_ids: Sequence[str], user_id: str, queue_type: str) -> None:
    """Reserve data rows of a queue for a user. Existing reservations of the user are renewed."""
    mine = (_COLUMNS.project_id == project_id, _COLUMNS.user_id == user_id, _COLUMNS.queue_type == queue_type)
    clear(store, *mine, _COLUMNS.data_row_id.in_(row_ids))
    keys = {"project_id": project_id, "user_id": user_id, "queue_type": queue_type}
    until = now() + timedelta(seconds=SECONDS)
    rows = [{**keys, "data_row_id": id, "expires_at": until} for id in dict.fromkeys(row_ids)]
    store.insert_many(RESERVATION, rows)


def extend(store: Store, project_id: str, user_id: str, queue_type: str) -> int:
    """Extend the user's active reservations and return their number. Expired ones stay expired."""
    moment = now()
    until = {"expires_at": moment + timedelta(seconds=SECONDS)}
    mine = (_COLUMNS.project_id == project_id, _COLUMNS.user_id == user_id, _COLUMNS.queue_type == queue_type)
    return store.update_where(RESERVATION, until, *mine, _COLUMNS.expires_at > moment)


def clear(store: Store, *conditions: Condition) -> int:
    """Delete reservations and return the number of those that were active."""
    count = store.count(RESERVATION, _COLUMNS.expires_at > now(), *conditions)
    store.connection.execute(delete(RESERVATION.table).where(store.mine(RESERVATION), *conditions))
    return count


def release(context: Context, project_id: str, row_id: str, queue_type: str) -> None:
    """Delete the caller's reservation of a completed data row."""
    mine = (_COLUMNS.project_id == project_id, _COLUMNS.user_id == context.user.id)
    clear(context.store, *mine, _COLUMNS.data_row_id == row_id, _COLUMNS.queue_type == queue_type)
