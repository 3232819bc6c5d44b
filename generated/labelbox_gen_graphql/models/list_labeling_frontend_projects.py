"""The models of `ListLabelingFrontendProjects`, from queries/labeling_frontend.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class ListLabelingFrontendProjectsLabelingFrontend(ResultModel):
    """An editor: the web page that labelers work in."""

    projects: list[ProjectFields]
    """The projects that use the editor."""


class ListLabelingFrontendProjects(ResultModel):
    """The answer of `ListLabelingFrontendProjects`."""

    labeling_frontend: ListLabelingFrontendProjectsLabelingFrontend | None
    """Get one labeling frontend by its id."""
