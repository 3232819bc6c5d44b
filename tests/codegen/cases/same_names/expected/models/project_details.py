"""The models of `ProjectDetails`, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_details_fragment import ProjectDetailsFragment


class ProjectDetails(ResultModel):
    """The answer of `ProjectDetails`."""

    project: ProjectDetailsFragment | None
