"""The models of `GetProject`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields
from .user_fields import UserFields


class GetProjectProject(ProjectFields):
    """A container of data rows."""

    owner: UserFields | None


class GetProject(ResultModel):
    """The answer of `GetProject`."""

    project: GetProjectProject | None
    """One project, or null."""
