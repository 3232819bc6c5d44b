"""The models of `PredictionModelFields`, from queries/prediction_model.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel


class PredictionModelFields(ResultModel):
    """One version of a model that makes predictions."""

    id: str
    """Unique id of the prediction model."""

    created_at: DateTime
    """When the prediction model was created."""

    name: str
    """Name of the model."""

    slug: str
    """The name as it can stand in a URL."""

    updated_at: DateTime
    """When the prediction model last changed."""

    version: int
    """Version of the model."""
