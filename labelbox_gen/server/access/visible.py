"""Conditions of visibility that several features share."""

from __future__ import annotations

from typing import Any

from sqlalchemy import exists, func, or_, select, true
from sqlalchemy.sql import FromClause

from ..features.projects.table import PROJECT
from .permissions import ANNOTATE
from .scope import Column, Condition, Scope, See


def everything(scope: Scope, column: Any) -> Condition:
    return true()


def by_project(permission: str) -> See:
    return lambda scope, column: scope.within(column.project_id, permission)


def of_data_row(scope: Scope, column: Any) -> Condition:
    return scope.row(column.data_row_id)


def made(scope: Scope, column: Any) -> Condition:
    return column.created_by_id == scope.user_id


def used_by_project(name: str) -> See:
    """Objects that a visible project references, and objects that the caller created."""

    def see(scope: Scope, column: Any) -> Condition:
        project = PROJECT.table.alias()
        used = exists().where(project.c[name] == column.id, scope.within(project.c.id, ANNOTATE))
        return or_(column.created_by_id == scope.user_id, used)

    return see


def count(table: FromClause, owner: Column, *conditions: Condition) -> Column:
    counted = select(func.count()).select_from(table).where(*conditions)
    return counted.correlate(owner.table).scalar_subquery()
