"""The models of `GetPredictionDataRow`, from queries/prediction.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .data_row_fields import DataRowFields


class GetPredictionDataRowPrediction(ResultModel):
    """What a prediction model says about a data row in a project."""

    data_row: DataRowFields
    """The data row that the prediction is about."""


class GetPredictionDataRow(ResultModel):
    """The answer of `GetPredictionDataRow`."""

    prediction: GetPredictionDataRowPrediction | None
    """Get one prediction by its id."""
