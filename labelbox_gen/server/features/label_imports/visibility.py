"""Visibility of label imports to callers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import or_

from labelbox_gen.server.access.permissions import ANNOTATE, MANAGE
from labelbox_gen.server.access.scope import Condition, Scope


def visible_imports(scope: Scope, column: Any) -> Condition:
    own = (column.created_by_id == scope.user_id) & scope.within(column.project_id, ANNOTATE)
    return or_(scope.within(column.project_id, MANAGE), own)
