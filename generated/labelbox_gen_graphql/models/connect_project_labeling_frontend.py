"""The models of `ConnectProjectLabelingFrontend`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ConnectProjectLabelingFrontendUpdateProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    id: str
    """Unique id of the project."""


class ConnectProjectLabelingFrontend(ResultModel):
    """The answer of `ConnectProjectLabelingFrontend`."""

    update_project: ConnectProjectLabelingFrontendUpdateProject | None
    """Change fields of a project."""
