"""The models of `GetPredictionPredictionModel`, from queries/prediction.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .prediction_model_fields import PredictionModelFields


class GetPredictionPredictionModelPrediction(ResultModel):
    """What a prediction model says about a data row in a project."""

    prediction_model: PredictionModelFields
    """The model that made the prediction."""


class GetPredictionPredictionModel(ResultModel):
    """The answer of `GetPredictionPredictionModel`."""

    prediction: GetPredictionPredictionModelPrediction | None
    """Get one prediction by its id."""
