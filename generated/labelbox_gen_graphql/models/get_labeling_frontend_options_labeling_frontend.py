"""The models of `GetLabelingFrontendOptionsLabelingFrontend`, from queries/labeling_frontend_options.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .labeling_frontend_fields import LabelingFrontendFields


class GetLabelingFrontendOptionsLabelingFrontendLabelingFrontendOptions(ResultModel):
    """What a labeling frontend was set up with in one project."""

    labeling_frontend: LabelingFrontendFields
    """The labeling frontend that was set up."""


class GetLabelingFrontendOptionsLabelingFrontend(ResultModel):
    """The answer of `GetLabelingFrontendOptionsLabelingFrontend`."""

    labeling_frontend_options: GetLabelingFrontendOptionsLabelingFrontendLabelingFrontendOptions | None
    """Get the options of one setup by their id."""
