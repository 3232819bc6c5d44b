"""Members of projects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete

from labelbox_gen.server.access.permissions import MANAGE, NO_ROLE
from labelbox_gen.server.access.rule import in_project
from labelbox_gen.server.graphql.binding import slice_of
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.row import Page, Row

from ..projects.table import PROJECT
from .table import PROJECT_MEMBER, ROLE, USER

RESOLVERS = Resolvers()
_COLUMNS = PROJECT_MEMBER.table.c


@RESOLVERS.field("Project", "members")
def members(context: Context, project: Row, **arguments: Any) -> Page:
    return context.store.page(PROJECT_MEMBER, slice_of(arguments), _COLUMNS.project_id == project.id)


@RESOLVERS.field("ProjectMember", "accessFrom")
def access_from(context: Context, member: Row) -> str:
    return "PROJECT_MEMBERSHIP"


@RESOLVERS.mutation("setProjectMembership", in_project(MANAGE, "data.projectId"))
def set_membership(context: Context, data: Mapping[str, Any]) -> Mapping[str, str]:
    """Set the role of a user in a project. The role NONE removes the user from the project."""
    project, role = context.store.one(PROJECT, data["projectId"]), context.store.one(ROLE, data["roleId"])
    user = context.store.one(USER, data["userId"])
    mine = (_COLUMNS.project_id == project.id, _COLUMNS.user_id == user.id)
    context.store.connection.execute(delete(PROJECT_MEMBER.table).where(*mine))
    if role["name"] == NO_ROLE:
        return {"id": user.id}
    values = {"project_id": project.id, "user_id": user.id, "role_id": role.id}
    return {"id": context.store.insert(PROJECT_MEMBER, values).id}


@RESOLVERS.mutation("deleteProjectMemberships", in_project(MANAGE, "where.projectId"))
def delete_memberships(context: Context, where: Mapping[str, Any]) -> Mapping[str, Any]:
    project = context.store.one(PROJECT, where.get("projectId") or "")
    users = _COLUMNS.user_id.in_(where.get("userIds") or ())
    context.store.connection.execute(
        delete(PROJECT_MEMBER.table).where(_COLUMNS.project_id == project.id, users)
    )
    return {"success": True, "errorMessage": None}
