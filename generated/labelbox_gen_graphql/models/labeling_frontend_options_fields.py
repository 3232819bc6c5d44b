"""The models of `LabelingFrontendOptionsFields`, from queries/labeling_frontend_options.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class LabelingFrontendOptionsFields(ResultModel):
    """What a labeling frontend was set up with in one project."""

    id: str
    """Unique id of the options."""

    customization_options: str
    """The options as JSON text, which is the ontology."""
