"""The models of `CreateProject`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class CreateProject(ResultModel):
    """The answer of `CreateProject`."""

    create_project: ProjectFields
