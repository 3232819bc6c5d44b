"""The models of `GetDataRowOrganization`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .organization_fields import OrganizationFields


class GetDataRowOrganizationDataRow(ResultModel):
    """A single piece of data, such as one image."""

    organization: OrganizationFields
    """The organization that owns the data row."""


class GetDataRowOrganization(ResultModel):
    """The answer of `GetDataRowOrganization`."""

    data_row: GetDataRowOrganizationDataRow | None
    """Get one data row by its id."""
