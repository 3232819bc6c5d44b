"""The models of `GetReviewCreatedBy`, from queries/review.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class GetReviewCreatedByReview(ResultModel):
    """What a reviewer thinks of a label."""

    created_by: UserFields | None
    """The user who reviewed."""


class GetReviewCreatedBy(ResultModel):
    """The answer of `GetReviewCreatedBy`."""

    review: GetReviewCreatedByReview | None
    """Get one review by its id."""
