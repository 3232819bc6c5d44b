"""The models of `GetProjectActivePredictionModel`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .prediction_model_fields import PredictionModelFields


class GetProjectActivePredictionModelProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    active_prediction_model: PredictionModelFields | None
    """The model whose predictions labelers see; null without one."""


class GetProjectActivePredictionModel(ResultModel):
    """The answer of `GetProjectActivePredictionModel`."""

    project: GetProjectActivePredictionModelProject | None
    """Get one project by its id."""
