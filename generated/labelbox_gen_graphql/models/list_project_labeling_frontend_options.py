"""The models of `ListProjectLabelingFrontendOptions`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .labeling_frontend_options_fields import LabelingFrontendOptionsFields


class ListProjectLabelingFrontendOptionsProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    labeling_frontend_options: list[LabelingFrontendOptionsFields]
    """The options the labeling frontend was set up with."""


class ListProjectLabelingFrontendOptions(ResultModel):
    """The answer of `ListProjectLabelingFrontendOptions`."""

    project: ListProjectLabelingFrontendOptionsProject | None
    """Get one project by its id."""
