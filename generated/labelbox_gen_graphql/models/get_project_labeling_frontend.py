"""The models of `GetProjectLabelingFrontend`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .labeling_frontend_fields import LabelingFrontendFields


class GetProjectLabelingFrontendProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    labeling_frontend: LabelingFrontendFields | None
    """The editor that labels the project; null before setup."""


class GetProjectLabelingFrontend(ResultModel):
    """The answer of `GetProjectLabelingFrontend`."""

    project: GetProjectLabelingFrontendProject | None
    """Get one project by its id."""
