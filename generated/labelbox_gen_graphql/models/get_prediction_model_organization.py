"""The models of `GetPredictionModelOrganization`, from queries/prediction_model.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .organization_fields import OrganizationFields


class GetPredictionModelOrganizationPredictionModel(ResultModel):
    """One version of a model that makes predictions."""

    organization: OrganizationFields
    """The organization that owns the prediction model."""


class GetPredictionModelOrganization(ResultModel):
    """The answer of `GetPredictionModelOrganization`."""

    prediction_model: GetPredictionModelOrganizationPredictionModel | None
    """Get one prediction model by its id."""
