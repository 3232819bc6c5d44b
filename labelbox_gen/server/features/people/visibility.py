"""Visibility of users and project members to callers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import exists, or_, true

from labelbox_gen.server.access.permissions import MANAGE, REVIEW
from labelbox_gen.server.access.scope import Condition, Scope

from ..labels.table import LABEL
from .table import MEMBERSHIP


def visible_users(scope: Scope, column: Any) -> Condition:
    """Callers see themselves, reviewers also the users of their projects, project managers all users."""
    if REVIEW in scope.permissions:
        return true()
    member, label = MEMBERSHIP.alias(), LABEL.table.alias()
    members = exists().where(member.c.user_id == column.id, scope.within(member.c.project_id, REVIEW))
    authors = exists().where(label.c.created_by_id == column.id, scope.within(label.c.project_id, REVIEW))
    return or_(column.id == scope.user_id, scope.somewhere(MANAGE), members, authors)


def visible_members(scope: Scope, column: Any) -> Condition:
    return or_(scope.within(column.project_id, REVIEW), column.user_id == scope.user_id)
