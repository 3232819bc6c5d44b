"""The models of `GetProject`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class GetProject(ResultModel):
    """The answer of `GetProject`."""

    project: ProjectFields | None
    """Get one project by its id."""
