"""The models of `GetTaskOrganization`, from queries/task.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .organization_fields import OrganizationFields


class GetTaskOrganizationTask(ResultModel):
    """A process on the server that may take longer than a request."""

    organization: OrganizationFields
    """The organization the task belongs to."""


class GetTaskOrganization(ResultModel):
    """The answer of `GetTaskOrganization`."""

    task: GetTaskOrganizationTask | None
    """Get one task by its id."""
