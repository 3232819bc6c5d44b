"""The models of `GetLabelingFrontendOptionsOrganization`, from queries/labeling_frontend_options.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .organization_fields import OrganizationFields


class GetLabelingFrontendOptionsOrganizationLabelingFrontendOptions(ResultModel):
    """What a labeling frontend was set up with in one project."""

    organization: OrganizationFields
    """The organization of the project."""


class GetLabelingFrontendOptionsOrganization(ResultModel):
    """The answer of `GetLabelingFrontendOptionsOrganization`."""

    labeling_frontend_options: GetLabelingFrontendOptionsOrganizationLabelingFrontendOptions | None
    """Get the options of one setup by their id."""
