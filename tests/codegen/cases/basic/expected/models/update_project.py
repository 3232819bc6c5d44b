"""The models of `UpdateProject`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class UpdateProject(ResultModel):
    """The answer of `UpdateProject`."""

    update_project: ProjectFields | None
