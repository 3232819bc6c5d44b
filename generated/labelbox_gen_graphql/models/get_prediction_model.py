"""The models of `GetPredictionModel`, from queries/prediction_model.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .prediction_model_fields import PredictionModelFields


class GetPredictionModel(ResultModel):
    """The answer of `GetPredictionModel`."""

    prediction_model: PredictionModelFields | None
    """Get one prediction model by its id."""
