"""Counts of the labels and data rows of projects that callers see."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import true

from labelbox_gen.server.access.scope import Column, Scope
from labelbox_gen.server.access.visible import count as count_rows

from ..labels.table import LABEL
from .table import PROJECT, PROJECT_DATA_ROW


def visible_labels(scope: Scope) -> Column:
    label = LABEL.table.alias()
    inside = (label.c.project_id == PROJECT.id, label.c.deleted.is_(False))
    return count_rows(label, PROJECT.id, *inside, scope.label(label.c))


def visible_data_rows(owner: Column, name: str, *, done: bool = False) -> Callable[[Scope], Column]:
    def count(scope: Scope) -> Column:
        link = PROJECT_DATA_ROW.alias()
        only = link.c.task_queue_id.is_(None) if done else true()
        return count_rows(link, owner, link.c[name] == owner, only, scope.place(link.c))

    return count
