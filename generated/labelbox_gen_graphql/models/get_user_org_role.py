"""The models of `GetUserOrgRole`, from queries/user.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .role_fields import RoleFields


class GetUserOrgRoleUser(ResultModel):
    """A registered user, with the data they create."""

    org_role: RoleFields | None
    """The role of the user in the organization."""


class GetUserOrgRole(ResultModel):
    """The answer of `GetUserOrgRole`."""

    user: GetUserOrgRoleUser | None
    """Get the user of the API key, or another user by id."""
