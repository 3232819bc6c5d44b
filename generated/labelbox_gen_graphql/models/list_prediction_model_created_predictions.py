"""The models of `ListPredictionModelCreatedPredictions`, from queries/prediction_model.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .prediction_fields import PredictionFields


class ListPredictionModelCreatedPredictionsPredictionModel(ResultModel):
    """One version of a model that makes predictions."""

    created_predictions: list[PredictionFields]
    """The predictions that the model made."""


class ListPredictionModelCreatedPredictions(ResultModel):
    """The answer of `ListPredictionModelCreatedPredictions`."""

    prediction_model: ListPredictionModelCreatedPredictionsPredictionModel | None
    """Get one prediction model by its id."""
