"""The models of `ListProjects`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class ListProjects(ResultModel):
    """The answer of `ListProjects`."""

    projects: list[ProjectFields]
    """List the projects that the user can see."""
