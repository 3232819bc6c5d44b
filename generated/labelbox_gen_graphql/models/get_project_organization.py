"""The models of `GetProjectOrganization`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .organization_fields import OrganizationFields


class GetProjectOrganizationProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    organization: OrganizationFields
    """The organization that owns the project."""


class GetProjectOrganization(ResultModel):
    """The answer of `GetProjectOrganization`."""

    project: GetProjectOrganizationProject | None
    """Get one project by its id."""
