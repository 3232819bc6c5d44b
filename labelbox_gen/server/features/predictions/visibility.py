"""Visibility of predictions to callers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import or_

from labelbox_gen.server.access.permissions import ANNOTATE, REVIEW
from labelbox_gen.server.access.scope import Condition, Scope


def visible_predictions(scope: Scope, column: Any) -> Condition:
    labeled = scope.within(column.project_id, ANNOTATE) & scope.row(column.data_row_id)
    return or_(scope.within(column.project_id, REVIEW), labeled)
