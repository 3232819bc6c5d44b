"""The models of `DisconnectProjectDatasets`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DisconnectProjectDatasetsUpdateProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    id: str
    """Unique id of the project."""


class DisconnectProjectDatasets(ResultModel):
    """The answer of `DisconnectProjectDatasets`."""

    update_project: DisconnectProjectDatasetsUpdateProject | None
    """Change fields of a project."""
