"""The rows of exports that callers see."""

from __future__ import annotations

from typing import Any

from sqlalchemy import exists

from labelbox_gen.server.access.scope import Condition, Scope

from ..tasks.table import TASK


def visible_windows(scope: Scope, column: Any) -> Condition:
    task = TASK.table.alias()
    return exists().where(task.c.id == column.task_id, task.c.created_by_id == scope.user_id)
