"""The models of `DeleteReview`, from queries/review.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DeleteReviewUpdateReview(ResultModel):
    """What a reviewer thinks of a label."""

    id: str
    """Unique id of the review."""


class DeleteReview(ResultModel):
    """The answer of `DeleteReview`."""

    update_review: DeleteReviewUpdateReview | None
    """Change fields of a review."""
