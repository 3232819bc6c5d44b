"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.visible import everything
from labelbox_gen.server.features.feature import Feature

from . import members, resolvers
from .creation import add_roles
from .table import API_KEY, PROJECT_MEMBER, ROLE, USER
from .visibility import visible_members, visible_users

FEATURE = Feature(
    entities=(
        API_KEY,
        PROJECT_MEMBER,
        ROLE,
        USER,
    ),
    resolvers=(
        members.RESOLVERS,
        resolvers.RESOLVERS,
    ),
    visible={
        "ApiKey": lambda scope, column: column.user_id == scope.user_id,
        "ProjectMember": visible_members,
        "Role": everything,
        "User": visible_users,
    },
    seed=add_roles,
)
