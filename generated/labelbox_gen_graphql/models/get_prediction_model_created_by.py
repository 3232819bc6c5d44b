"""The models of `GetPredictionModelCreatedBy`, from queries/prediction_model.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class GetPredictionModelCreatedByPredictionModel(ResultModel):
    """One version of a model that makes predictions."""

    created_by: UserFields | None
    """The user who created the prediction model."""


class GetPredictionModelCreatedBy(ResultModel):
    """The answer of `GetPredictionModelCreatedBy`."""

    prediction_model: GetPredictionModelCreatedByPredictionModel | None
    """Get one prediction model by its id."""
