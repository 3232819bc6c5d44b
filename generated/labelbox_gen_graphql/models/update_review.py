"""The models of `UpdateReview`, from queries/review.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .review_fields import ReviewFields


class UpdateReview(ResultModel):
    """The answer of `UpdateReview`."""

    update_review: ReviewFields | None
    """Change fields of a review."""
