"""The models of `DisconnectProjectLabelingFrontend`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DisconnectProjectLabelingFrontendUpdateProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    id: str
    """Unique id of the project."""


class DisconnectProjectLabelingFrontend(ResultModel):
    """The answer of `DisconnectProjectLabelingFrontend`."""

    update_project: DisconnectProjectLabelingFrontendUpdateProject | None
    """Change fields of a project."""
