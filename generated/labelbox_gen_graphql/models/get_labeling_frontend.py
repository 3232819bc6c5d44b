"""The models of `GetLabelingFrontend`, from queries/labeling_frontend.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .labeling_frontend_fields import LabelingFrontendFields


class GetLabelingFrontend(ResultModel):
    """The answer of `GetLabelingFrontend`."""

    labeling_frontend: LabelingFrontendFields | None
    """Get one labeling frontend by its id."""
