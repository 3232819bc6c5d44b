"""The models of `GetPrediction`, from queries/prediction.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .prediction_fields import PredictionFields


class GetPrediction(ResultModel):
    """The answer of `GetPrediction`."""

    prediction: PredictionFields | None
    """Get one prediction by its id."""
