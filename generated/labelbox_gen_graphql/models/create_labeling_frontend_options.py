"""The models of `CreateLabelingFrontendOptions`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen._runtime.models import ResultModel


class CreateLabelingFrontendOptionsCreateLabelingFrontendOptions(ResultModel):
    """What a labeling frontend was set up with in one project."""

    id: str
    """Unique id of the options."""


class CreateLabelingFrontendOptions(ResultModel):
    """The answer of `CreateLabelingFrontendOptions`."""

    create_labeling_frontend_options: CreateLabelingFrontendOptionsCreateLabelingFrontendOptions | None
    """Connect a labeling frontend to a project with its options."""
