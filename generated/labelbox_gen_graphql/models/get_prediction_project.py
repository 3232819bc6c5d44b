"""The models of `GetPredictionProject`, from queries/prediction.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class GetPredictionProjectPrediction(ResultModel):
    """What a prediction model says about a data row in a project."""

    project: ProjectFields
    """The project that the prediction is for."""


class GetPredictionProject(ResultModel):
    """The answer of `GetPredictionProject`."""

    prediction: GetPredictionProjectPrediction | None
    """Get one prediction by its id."""
