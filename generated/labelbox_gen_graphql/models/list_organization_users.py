"""The models of `ListOrganizationUsers`, from queries/organization.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class ListOrganizationUsersOrganization(ResultModel):
    """A group of users who share projects, datasets and ontologies."""

    users: list[UserFields]
    """The users of the organization."""


class ListOrganizationUsers(ResultModel):
    """The answer of `ListOrganizationUsers`."""

    organization: ListOrganizationUsersOrganization | None
    """Get the organization of the API key."""
