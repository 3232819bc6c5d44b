"""The models of `CreateProjectPrediction`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .prediction_fields import PredictionFields


class CreateProjectPrediction(ResultModel):
    """The answer of `CreateProjectPrediction`."""

    create_prediction: PredictionFields | None
    """Create a prediction in a project."""
