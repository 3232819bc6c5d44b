"""The models of `GetLabelingFrontendOptionsProject`, from queries/labeling_frontend_options.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class GetLabelingFrontendOptionsProjectLabelingFrontendOptions(ResultModel):
    """What a labeling frontend was set up with in one project."""

    project: ProjectFields
    """The project that was set up."""


class GetLabelingFrontendOptionsProject(ResultModel):
    """The answer of `GetLabelingFrontendOptionsProject`."""

    labeling_frontend_options: GetLabelingFrontendOptionsProjectLabelingFrontendOptions | None
    """Get the options of one setup by their id."""
