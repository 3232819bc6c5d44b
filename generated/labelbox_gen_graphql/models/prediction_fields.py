"""The models of `PredictionFields`, from queries/prediction.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel


class PredictionFields(ResultModel):
    """What a prediction model says about a data row in a project."""

    id: str
    """Unique id of the prediction."""

    agreement: float | None
    """Agreement with the labels of the data row, between 0 and 1; null before there is one."""

    created_at: DateTime
    """When the prediction was created."""

    label: str
    """The annotations as JSON text."""

    updated_at: DateTime
    """When the prediction last changed."""
