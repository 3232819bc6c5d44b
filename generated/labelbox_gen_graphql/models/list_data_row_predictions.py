"""The models of `ListDataRowPredictions`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .prediction_fields import PredictionFields


class ListDataRowPredictionsDataRow(ResultModel):
    """A single piece of data, such as one image."""

    predictions: list[PredictionFields]
    """What prediction models say about the data row, in all projects."""


class ListDataRowPredictions(ResultModel):
    """The answer of `ListDataRowPredictions`."""

    data_row: ListDataRowPredictionsDataRow | None
    """Get one data row by its id."""
