"""The models of `DisconnectProjectActivePredictionModel`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DisconnectProjectActivePredictionModelUpdateProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    id: str
    """Unique id of the project."""


class DisconnectProjectActivePredictionModel(ResultModel):
    """The answer of `DisconnectProjectActivePredictionModel`."""

    update_project: DisconnectProjectActivePredictionModelUpdateProject | None
    """Change fields of a project."""
