"""The models of `ListLabelingFrontends`, from queries/labeling_frontend.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .labeling_frontend_fields import LabelingFrontendFields


class ListLabelingFrontends(ResultModel):
    """The answer of `ListLabelingFrontends`."""

    labeling_frontends: list[LabelingFrontendFields]
    """List the labeling frontends."""
