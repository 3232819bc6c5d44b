"""Stored counts of data rows: counting a million rows takes as long as a hundred requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Column, func, select, update
from sqlalchemy.sql.elements import ColumnElement

from labelbox_gen.server.store.store import Store

from ..datasets.table import DATASET
from ..projects.table import PROJECT, PROJECT_DATA_ROW
from .table import DATA_ROW

_OF_DATASET = DATASET.table.c.row_count
_OF_PROJECT = PROJECT.table.c.data_row_count


def in_dataset(store: Store, changes: Mapping[str, int]) -> None:
    """Adjust row counts, keyed by dataset id."""
    _add(store, _OF_DATASET, changes)


def in_project(store: Store, changes: Mapping[str, int]) -> None:
    """Adjust row counts, keyed by project id."""
    _add(store, _OF_PROJECT, changes)


def leave_dataset(store: Store, *conditions: ColumnElement[bool]) -> None:
    """Subtract data rows from their datasets. Call it before they are deleted."""
    alive = (store.mine(DATA_ROW), DATA_ROW.table.c.deleted.is_(False))
    in_dataset(store, _fewer(store, DATA_ROW.table.c.dataset_id, (*alive, *conditions)))


def leave_project(store: Store, *conditions: ColumnElement[bool]) -> None:
    """Subtract data rows from their projects. Call it before they leave."""
    in_project(store, _fewer(store, PROJECT_DATA_ROW.c.project_id, conditions))


def _fewer(store: Store, owner: Column[str], conditions: Iterable[ColumnElement[bool]]) -> Mapping[str, int]:
    counted = select(owner, func.count()).where(*conditions).group_by(owner)
    return {id: -count for id, count in store.connection.execute(counted).all()}


def _add(store: Store, column: Column[int], changes: Mapping[str, int]) -> None:
    table = column.table
    for id, change in changes.items():
        changed = update(table).where(table.c.id == id).values({column: column + change})
        store.connection.execute(changed)
