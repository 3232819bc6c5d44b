"""The models of `GetDatasetOrganization`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .organization_fields import OrganizationFields


class GetDatasetOrganizationDataset(ResultModel):
    """A collection of data rows."""

    organization: OrganizationFields
    """The organization that owns the dataset."""


class GetDatasetOrganization(ResultModel):
    """The answer of `GetDatasetOrganization`."""

    dataset: GetDatasetOrganizationDataset | None
    """Get one dataset by its id."""
