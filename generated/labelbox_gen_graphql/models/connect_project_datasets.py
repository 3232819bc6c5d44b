"""The models of `ConnectProjectDatasets`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ConnectProjectDatasetsUpdateProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    id: str
    """Unique id of the project."""


class ConnectProjectDatasets(ResultModel):
    """The answer of `ConnectProjectDatasets`."""

    update_project: ConnectProjectDatasetsUpdateProject | None
    """Change fields of a project."""
