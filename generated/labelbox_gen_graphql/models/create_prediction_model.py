"""The models of `CreatePredictionModel`, from queries/prediction_model.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .prediction_model_fields import PredictionModelFields


class CreatePredictionModel(ResultModel):
    """The answer of `CreatePredictionModel`."""

    create_prediction_model: PredictionModelFields | None
    """Create a prediction model."""
