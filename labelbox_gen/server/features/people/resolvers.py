"""Users and roles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.access.permissions import ADMINISTER
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_many
from labelbox_gen.server.store.row import Row

from .table import ROLE, USER

RESOLVERS = Resolvers()
RESOLVERS.query("users")(get_many(USER))
RESOLVERS.query("roles")(get_many(ROLE))


@RESOLVERS.query("user")
def user(context: Context, where: Mapping[str, Any] | None = None) -> Row:
    """The user with the given id, by default the caller."""
    return context.store.one(USER, where["id"]) if where else context.user


@RESOLVERS.query("organizationRole")
def organization_role(context: Context, user_id: str | None = None) -> Row | None:
    user = context.store.one(USER, user_id) if user_id else context.user
    return context.store.related(user, "orgRole")


@RESOLVERS.mutation("updateUser", in_organization(ADMINISTER))
def update_user(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    """Remove a user from the organization, or restore one; the API allows no other changes."""
    removed = context.store.one(USER, where["id"])
    if data["deleted"] and removed.id == context.user.id:
        raise Malformed("You cannot remove yourself from the organization")
    return context.store.update(removed, {"deleted": data["deleted"]})


@RESOLVERS.mutation("setOrganizationRole", in_organization(ADMINISTER))
def set_organization_role(context: Context, data: Mapping[str, Any]) -> Row:
    changed = context.store.one(USER, data["userId"])
    role = context.store.one(ROLE, data["roleId"])
    if ADMINISTER not in role["permissions"] and _is_last_administrator(context, changed):
        raise Malformed("The last administrator of an organization keeps the role")
    return context.store.update(changed, {"org_role_id": role.id})


def _is_last_administrator(context: Context, user: Row) -> bool:
    roles = [role.id for role in context.store.find(ROLE) if ADMINISTER in role["permissions"]]
    return context.store.find(USER, USER.table.c.org_role_id.in_(roles)).ids == [user.id]
