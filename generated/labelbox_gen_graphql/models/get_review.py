"""The models of `GetReview`, from queries/review.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .review_fields import ReviewFields


class GetReview(ResultModel):
    """The answer of `GetReview`."""

    review: ReviewFields | None
    """Get one review by its id."""
