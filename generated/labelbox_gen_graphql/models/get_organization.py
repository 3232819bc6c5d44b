"""The models of `GetOrganization`, from queries/organization.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .organization_fields import OrganizationFields


class GetOrganization(ResultModel):
    """The answer of `GetOrganization`."""

    organization: OrganizationFields | None
    """Get the organization of the API key."""
