"""The models of `GetLabelingFrontendOptions`, from queries/labeling_frontend_options.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .labeling_frontend_options_fields import LabelingFrontendOptionsFields


class GetLabelingFrontendOptions(ResultModel):
    """The answer of `GetLabelingFrontendOptions`."""

    labeling_frontend_options: LabelingFrontendOptionsFields | None
    """Get the options of one setup by their id."""
