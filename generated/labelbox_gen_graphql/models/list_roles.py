"""The models of `ListRoles`, from queries/role.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .role_fields import RoleFields


class ListRoles(ResultModel):
    """The answer of `ListRoles`."""

    roles: list[RoleFields]
    """List the roles of the organization."""
