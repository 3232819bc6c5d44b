"""The models of `OrganizationFields`, from queries/organization.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel


class OrganizationFields(ResultModel):
    """A group of users who share projects, datasets and ontologies."""

    id: str
    """Unique id of the organization."""

    created_at: DateTime
    """When the organization was created."""

    name: str
    """Name of the organization."""

    updated_at: DateTime
    """When the organization last changed."""
