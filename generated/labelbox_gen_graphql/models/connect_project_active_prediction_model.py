"""The models of `ConnectProjectActivePredictionModel`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ConnectProjectActivePredictionModelUpdateProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    id: str
    """Unique id of the project."""


class ConnectProjectActivePredictionModel(ResultModel):
    """The answer of `ConnectProjectActivePredictionModel`."""

    update_project: ConnectProjectActivePredictionModelUpdateProject | None
    """Change fields of a project."""
