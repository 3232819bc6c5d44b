"""The models of `PublishProject`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class PublishProject(ResultModel):
    """The answer of `PublishProject`."""

    publish_project: ProjectFields | None
