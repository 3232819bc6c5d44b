"""The models of `GetUserOrganization`, from queries/user.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .organization_fields import OrganizationFields


class GetUserOrganizationUser(ResultModel):
    """A registered user, with the data they create."""

    organization: OrganizationFields
    """The organization of the user."""


class GetUserOrganization(ResultModel):
    """The answer of `GetUserOrganization`."""

    user: GetUserOrganizationUser | None
    """Get the user of the API key, or another user by id."""
