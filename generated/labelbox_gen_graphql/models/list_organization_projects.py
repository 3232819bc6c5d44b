"""The models of `ListOrganizationProjects`, from queries/organization.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class ListOrganizationProjectsOrganization(ResultModel):
    """A group of users who share projects, datasets and ontologies."""

    projects: list[ProjectFields]
    """The projects of the organization."""


class ListOrganizationProjects(ResultModel):
    """The answer of `ListOrganizationProjects`."""

    organization: ListOrganizationProjectsOrganization | None
    """Get the organization of the API key."""
