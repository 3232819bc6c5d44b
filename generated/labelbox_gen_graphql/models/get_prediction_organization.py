"""The models of `GetPredictionOrganization`, from queries/prediction.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .organization_fields import OrganizationFields


class GetPredictionOrganizationPrediction(ResultModel):
    """What a prediction model says about a data row in a project."""

    organization: OrganizationFields
    """The organization that owns the prediction."""


class GetPredictionOrganization(ResultModel):
    """The answer of `GetPredictionOrganization`."""

    prediction: GetPredictionOrganizationPrediction | None
    """Get one prediction by its id."""
