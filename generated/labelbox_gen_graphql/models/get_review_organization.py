"""The models of `GetReviewOrganization`, from queries/review.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .organization_fields import OrganizationFields


class GetReviewOrganizationReview(ResultModel):
    """What a reviewer thinks of a label."""

    organization: OrganizationFields
    """The organization of the project."""


class GetReviewOrganization(ResultModel):
    """The answer of `GetReviewOrganization`."""

    review: GetReviewOrganizationReview | None
    """Get one review by its id."""
