"""Visibility of reviews to callers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import exists, or_

from labelbox_gen.server.access.permissions import REVIEW
from labelbox_gen.server.access.scope import Condition, Scope

from ..labels.table import LABEL


def visible_reviews(scope: Scope, column: Any) -> Condition:
    """Reviews in projects that the caller reviews, and of the caller's own labels."""
    label = LABEL.table.alias()
    of_own = exists().where(label.c.id == column.label_id, scope.own(label.c))
    return or_(scope.within(column.project_id, REVIEW), of_own)
